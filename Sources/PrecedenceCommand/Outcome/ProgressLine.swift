import Synchronization

/// A line on a terminal that says how much of a long job is done, gone when the job is.
///
/// The only use of a clock: nothing is shown for work that is done at once, and no more often than
/// an eye can follow. It never touches the result.
enum ProgressLine {
  /// How long a job runs before anything is shown.
  private static let patience = Duration.milliseconds(300)
  /// How long a line stands at least.
  private static let pace = Duration.milliseconds(100)

  /// Runs a job with a progress line on the standard error, if that is a terminal.
  ///
  /// - Parameter job: What is to be done; it is told whom to tell of progress.
  /// - Returns: What came of it.
  static func beside<Result: Sendable>(
    _ job: @Sendable (@escaping @Sendable (Double) -> Void) async -> Result
  ) async -> Result {
    guard Platform.showsProgress else { return await job { _ in } }
    let clock = ContinuousClock()
    let next = Mutex((time: clock.now + patience, isShown: false))
    let result = await job { share in
      _ = next.withLockIfAvailable { next in
        let now = clock.now
        guard now >= next.time else { return }
        next = (time: now + pace, isShown: true)
        try? Platform.write(line(share), to: 2)
      }
    }
    if next.withLock({ $0.isShown }) { try? Platform.write(erased, to: 2) }
    return result
  }

  /// The line for a share of the work: back to its beginning, then the per cent.
  static func line(_ share: Double) -> String {
    let percent = share.isFinite ? Int(min(max(share, 0), 1) * 100) : 0
    return "\rworking: \(percent)%\u{1B}[K"
  }

  private static let erased = "\r\u{1B}[K"
}

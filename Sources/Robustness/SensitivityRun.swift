public import Precedence

extension Assessment {
  /// How firm the ranking is, in every way that this library can tell.
  ///
  /// What can be exact is exact and takes milliseconds: weights, cuts, least changes, removals and
  /// figures worth getting. The draws take most of the time; they run on several threads and come to
  /// the same whatever the number of those.
  ///
  /// ```swift
  /// let firmness = try await assessment.sensitivity(DrawSettings(draws: 20_000))
  /// if let firmness { print(SensitivityText().text(firmness)) }
  /// ```
  ///
  /// - Parameters:
  ///   - settings: What is drawn and how often; `nil` for no draws.
  ///   - threads: How many threads draw, from 1.
  ///   - progress: Told how much is done, 0 to 1, never less than before on one thread; called from
  ///     any thread.
  /// - Returns: What was found; `nil` if the assessment has no result, because rules contradict each
  ///   other.
  /// - Throws: ``DrawFault`` for settings that make no sense, before anything is worked out;
  ///   `CancellationError` if the task is cancelled.
  public func sensitivity(
    _ settings: DrawSettings? = DrawSettings(),
    threads: Int = 2,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> SensitivityResult? {
    guard let ranking = result().value else { return nil }
    // First, so that settings that make no sense cost nobody any time.
    let share = settings == nil ? 0 : Self.shareOfDraws
    var draws: RankAcceptability?
    if let settings, !ranking.ranking.isEmpty {
      draws = try await rankAcceptability(settings, threads: threads) { progress?($0 * share) }
    }
    var parts = SensitivityParts(done: share, progress: progress)
    return SensitivityResult(
      ranking: ranking,
      weights: try parts.next { weightStability() },
      leastChanges: try parts.next { leastChanges() },
      thresholds: try parts.next { thresholdStability() },
      removals: try parts.next { removalEffects() },
      draws: draws,
      figures: try parts.next { figureWorths() }
    )
  }

  /// How much of all the work the draws are taken to be, for progress.
  private static let shareOfDraws = 0.8
}

/// The parts that are worked out one after the other, with what has been done so far.
private struct SensitivityParts {
  /// How many parts there are.
  private static let count = 5.0

  private let start: Double
  private let progress: (@Sendable (Double) -> Void)?
  private var finished = 0.0

  /// - Parameters:
  ///   - done: The share of the work that has been done already.
  ///   - progress: Who is told.
  init(done: Double, progress: (@Sendable (Double) -> Void)?) {
    start = done
    self.progress = progress
  }

  /// Works out the next part, unless the task is cancelled.
  mutating func next<Part>(_ part: () -> Part) throws(CancellationError) -> Part {
    guard !Task.isCancelled else { throw CancellationError() }
    let result = part()
    finished += 1
    progress?(start + (1 - start) * finished / Self.count)
    return result
  }
}

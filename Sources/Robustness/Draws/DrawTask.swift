import ScoringKernel

/// Runs the blocks of draws on several threads.
struct DrawTask: Sendable {
  let program: DrawProgram
  /// How many threads work at the same time.
  let threads: Int

  /// The most blocks that are handed out at a time: a few hundredths of a second of work.
  private static let mostBlocks = 64

  /// Runs all blocks.
  ///
  /// Tallies are whole numbers, so it does not matter in which order the blocks end.
  ///
  /// - Parameter progress: Told after each piece of work, by one task, the share that is done.
  /// - Returns: What the draws came to.
  /// - Throws: `CancellationError`, at the end of the block at which the task was cancelled.
  func tally(_ progress: (Double) -> Void) async throws -> DrawTally {
    let pieces = pieces
    return try await withThrowingTaskGroup(of: (DrawTally, Int).self) { group in
      var handedOut = 0
      func handOut() {
        guard handedOut < pieces.count else { return }
        let blocks = pieces[handedOut]
        handedOut += 1
        group.addTask { (program.run(blocks) { Task.isCancelled }, blocks.count) }
      }
      for _ in 0..<threads { handOut() }
      var tally: DrawTally?
      var done = 0
      while let (part, blocks) = try await group.next() {
        try Task.checkCancellation()
        if tally == nil { tally = part } else { tally?.add(part) }
        done += blocks
        progress(Double(done) / Double(program.blockCount))
        handOut()
      }
      try Task.checkCancellation()
      return tally ?? program.run(0..<0)
    }
  }

  /// The blocks in pieces, so many that no thread waits long for the last one.
  private var pieces: [Range<Int>] {
    let count = program.blockCount
    let size = max(1, min(Self.mostBlocks, count / (threads * 8)))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}

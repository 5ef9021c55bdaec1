/// Everything that draws of one plan need, worked out once: any block of draws can then be run by
/// itself, on any thread.
///
/// Block `b` of 4,096 draws takes its weights from stream `b` of the seed, and its measures from a
/// stream of their own, so that results do not depend on who runs which block when.
package struct DrawProgram: Sendable {
  /// How many draws make a block.
  package static var blockSize: Int { 4_096 }

  /// Which code scores the draws; the results are the same.
  package enum Method: Sendable, Hashable {
    /// Eight draws at a time where the plan allows it.
    case quickest
    /// The engine, draw by draw.
    case engine
  }

  /// How many draws are to be made.
  package let draws: Int
  private let seed: UInt64
  private let purpose: UInt64
  private let rows: RowScorer
  private let lanes: LaneScorer?
  private let count: Int
  private let weightCount: Int

  /// Prepares draws.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - table: The measures of all candidates, derived ones filled in.
  ///   - weights: The groups whose weights are drawn; those of all others stay.
  ///   - figures: The measures that are drawn, candidate by candidate.
  ///   - draws: How many draws are to be made.
  ///   - seed: The same seed gives the same draws.
  ///   - purpose: Draws of measures for another purpose come from other streams.
  ///   - method: Which code scores them.
  /// - Throws: What makes the plan impossible to run.
  package init(
    _ plan: Plan,
    _ table: MeasureTable,
    weights: [GroupDraw],
    figures: [DrawnFigure] = [],
    draws: Int,
    seed: UInt64,
    purpose: Int = 0,
    method: Method = .quickest
  ) throws(PlanFault) {
    let weightLanes = WeightLanes(weights)
    rows = try RowScorer(plan, table, weightLanes, figures)
    let isFixed = figures.isEmpty && !weights.isEmpty && method == .quickest
    if isFixed, let model = try LaneModel(plan, table, weightLanes) {
      lanes = LaneScorer(model)
    } else {
      lanes = nil
    }
    self.draws = max(0, draws)
    self.seed = seed
    self.purpose = UInt64(truncatingIfNeeded: max(0, purpose))
    count = table.candidateCount
    weightCount = weightLanes.weightCount
  }

  /// Whether eight draws are scored at a time.
  package var usesLanes: Bool { lanes != nil }

  /// How many blocks the draws make; the last one may be short.
  package var blockCount: Int { (draws + Self.blockSize - 1) / Self.blockSize }

  /// Runs some of the blocks.
  ///
  /// - Parameters:
  ///   - blocks: Which, from 0.
  ///   - isCancelled: Asked before each block.
  /// - Returns: What they came to; of those before the cancellation, if there was one.
  /// - Complexity: Linear in draws, at least quadratic in candidates.
  package func run(_ blocks: Range<Int>, isCancelled: () -> Bool = { false }) -> DrawTally {
    var tally = DrawTally(count: count, weightCount: weightCount)
    var rows = rows
    var lanes = lanes
    for block in blocks.clamped(to: 0..<blockCount) where !isCancelled() {
      let size = min(Self.blockSize, draws - block * Self.blockSize)
      let number = UInt64(truncatingIfNeeded: block)
      let stream = LaneStream(seed: seed, stream: number)
      let figures = SeededStream(seed: seed, stream: number | (purpose &+ 1) &<< 40)
      if lanes != nil {
        lanes?.run(size, stream, into: &tally)
      } else {
        rows.run(size, stream, figures, into: &tally)
      }
      tally.closeBlock()
    }
    return tally
  }
}

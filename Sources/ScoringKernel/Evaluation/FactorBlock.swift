/// The scores, levels and group numbers of a block of candidates, the unit in which scoring works.
///
/// A block is small enough to stay in the processor's first cache while criterion after criterion
/// and group after group passes over it, and long enough that the choice of what to do is paid once
/// for hundreds of candidates.
struct FactorBlock: Sendable {
  /// How many candidates a block holds.
  static let size = 256

  private let criterionCount: Int
  private let groupCount: Int
  /// Criterion scores, criterion levels, group numbers, group levels: a run of `size` numbers each.
  private var storage: [Double]
  /// How many candidates the block holds at present.
  private(set) var count = 0
  /// The position of the block's first candidate in the table.
  private(set) var start = 0

  init(_ plan: Plan) {
    criterionCount = plan.criteria.count
    groupCount = plan.groups.count
    let runs = 2 * (criterionCount + groupCount)
    storage = [Double](repeating: 0, count: runs * Self.size)
  }

  /// Scores a range of candidates.
  ///
  /// - Parameters:
  ///   - prepared: The plan.
  ///   - source: The measures.
  ///   - range: At most ``size`` candidates.
  ///   - corner: How doubts are settled.
  mutating func fill(
    _ prepared: PreparedPlan,
    _ source: MeasureSource,
    range: Range<Int>,
    corner: Corner
  ) {
    start = range.lowerBound
    count = min(range.count, Self.size)
    let (criteria, groups, count) = (criterionCount, groupCount, count)
    storage.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let run = FactorRuns(base: base, criterionCount: criteria, groupCount: groups, count: count)
      for index in 0..<criteria {
        source.withColumn(prepared.plan, index, start: range.lowerBound, corner: corner) { column in
          CriterionPass(prepared: prepared, index: index, corner: corner, runs: run).run(column)
        }
      }
      for index in 0..<groups { GroupPass(prepared: prepared, index: index, runs: run).run() }
    }
  }

  /// The score of a criterion or the number of a group; NaN if it is left out.
  func number(_ factor: Factor, row: Int) -> Double {
    switch factor {
    case .criterion(let index): storage[index.position * Self.size + row]
    case .group(let index): storage[(2 * criterionCount + index.position) * Self.size + row]
    }
  }

  /// Hands the numbers of a factor for the whole block to a body.
  func withNumbers(_ factor: Factor, _ body: (UnsafePointer<Double>) -> Void) {
    storage.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      switch factor {
      case .criterion(let index): body(base + index.position * Self.size)
      case .group(let index): body(base + (2 * criterionCount + index.position) * Self.size)
      }
    }
  }

  /// Hands the levels of a factor for the whole block to a body.
  func withLevels(_ factor: Factor, _ body: (UnsafePointer<Double>) -> Void) {
    storage.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      switch factor {
      case .criterion(let index): body(base + (criterionCount + index.position) * Self.size)
      case .group(let index):
        body(base + (2 * criterionCount + groupCount + index.position) * Self.size)
      }
    }
  }

  /// The level of a factor from 0; -1 if it has none.
  func level(_ factor: Factor, row: Int) -> Int {
    switch factor {
    case .criterion(let index):
      Int(storage[(criterionCount + index.position) * Self.size + row])
    case .group(let index):
      Int(storage[(2 * criterionCount + groupCount + index.position) * Self.size + row])
    }
  }
}

/// Where the runs of a block lie, while it is being filled.
struct FactorRuns {
  let base: UnsafeMutablePointer<Double>
  let criterionCount: Int
  let groupCount: Int
  let count: Int

  func criterionScores(_ index: Int) -> UnsafeMutablePointer<Double> {
    base + index * FactorBlock.size
  }

  func criterionLevels(_ index: Int) -> UnsafeMutablePointer<Double> {
    base + (criterionCount + index) * FactorBlock.size
  }

  func groupNumbers(_ index: Int) -> UnsafeMutablePointer<Double> {
    base + (2 * criterionCount + index) * FactorBlock.size
  }

  func groupLevels(_ index: Int) -> UnsafeMutablePointer<Double> {
    base + (2 * criterionCount + groupCount + index) * FactorBlock.size
  }

  func numbers(_ factor: Factor) -> UnsafeMutablePointer<Double> {
    switch factor {
    case .criterion(let index): criterionScores(index.position)
    case .group(let index): groupNumbers(index.position)
    }
  }
}

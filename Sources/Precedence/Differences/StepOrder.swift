/// Puts differences in one after another, and those that make no sense alone with the ones that they
/// need.
///
/// What cannot be put in yet waits. As soon as the newest would do with another that waits, or all that
/// waits would do together, the fewest of it that do with the newest are put in as one step; what still
/// waits is tried again after every step. At the end everything that waits is put in at once, which
/// always does, since the second assessment is then whole.
struct StepOrder {
  private var runs: MixedRuns
  private var applied: [Int] = []
  private var waiting: [Int] = []
  private var steps: [[Int]] = []

  init(_ runs: MixedRuns) { self.runs = runs }

  /// The steps, each with the positions of its bundles, in the order in which they are put in.
  ///
  /// - Parameter runs: Gets the runs that were made.
  /// - Returns: The positions of the bundles, step by step.
  /// - Complexity: One run for each difference, and up to 2n more for each that has to wait.
  static func steps(_ runs: inout MixedRuns) -> [[Int]] {
    var order = StepOrder(runs)
    for position in runs.bundles.indices { order.add(position) }
    if !order.waiting.isEmpty { order.put(order.waiting.sorted()) }
    runs = order.runs
    return order.steps
  }

  private mutating func add(_ position: Int) {
    guard does([position]) else {
      waiting.append(position)
      return joinWaiting(with: position)
    }
    put([position])
    retry()
  }

  private mutating func does(_ positions: [Int]) -> Bool {
    !runs.isExhausted && runs.standings(applied + positions) != nil
  }

  private mutating func put(_ positions: [Int]) {
    applied += positions
    waiting.removeAll { positions.contains($0) }
    steps.append(positions)
  }

  /// Puts in whatever has become possible by itself.
  private mutating func retry() {
    while let position = waiting.first(where: { does([$0]) }) { put([position]) }
  }

  /// The fewest of those that wait that do together with one of them: one other if that is enough, else
  /// what cannot be spared of all of them, if they do.
  private mutating func joinWaiting(with position: Int) {
    // Two pairs that wait at once would else be one step, since none of the four could be spared.
    if let other = waiting.first(where: { $0 != position && does([$0, position]) }) {
      put([other, position].sorted())
      return retry()
    }
    guard waiting.count > 1, does(waiting) else { return }
    var needed = waiting
    for other in waiting.reversed() where other != position {
      let rest = needed.filter { $0 != other }
      if does(rest) { needed = rest }
    }
    put(needed.sorted())
    retry()
  }
}

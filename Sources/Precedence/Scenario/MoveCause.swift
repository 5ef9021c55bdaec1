/// Finds which changes of a scenario moved a candidate.
struct MoveCause {
  /// Up to how many changes every combination is tried, the smallest first: 1,024 of ten.
  static let everyCombination = 10

  /// The candidate's id.
  let candidate: String
  /// Where it stands under the scenario.
  let end: ScenarioMove.Standing

  /// The changes each of which alone brings the candidate to its end; else the fewest that do so
  /// together.
  ///
  /// Of equally few those that come first in the scenario are named. Of more than ten changes not
  /// every combination is tried: then changes are left out, whole stretches first and later ones
  /// before earlier ones, until none of those that remain can be spared, or there have been runs
  /// enough for one scenario.
  ///
  /// - Parameter runs: The runs of the scenario; gets those that are made.
  /// - Returns: The changes, by their positions.
  /// - Complexity: Up to 2^n runs of n changes, of more than ten changes about 2n, all shared between
  ///   candidates.
  func cause(_ runs: inout ScenarioRuns) -> ScenarioMove.Cause {
    let all = Array(0..<runs.changeCount)
    let single = all.filter { isEnd([$0], &runs) }
    guard single.isEmpty, all.count > 1 else { return .anyOf(single.isEmpty ? all : single) }
    if all.count <= Self.everyCombination {
      for size in 2..<all.count {
        if let found = first(of: size, all, &runs) { return .together(found) }
      }
      return .together(all)
    }
    return .together(reduced(all, &runs))
  }

  private func isEnd(_ changes: [Int], _ runs: inout ScenarioRuns) -> Bool {
    guard let standings = runs.standings(changes) else { return false }
    return standings[candidate] ?? .absent == end
  }

  /// The first combination of a size that leads to the end, in the order of a dictionary.
  private func first(of size: Int, _ all: [Int], _ runs: inout ScenarioRuns) -> [Int]? {
    var picks = Array(0..<size)
    while true {
      let changes = picks.map { all[$0] }
      if isEnd(changes, &runs) { return changes }
      guard let last = picks.indices.last(where: { picks[$0] < all.count - size + $0 }) else {
        return nil
      }
      picks[last] += 1
      for index in picks.indices where index > last { picks[index] = picks[index - 1] + 1 }
    }
  }

  /// The changes without those that can be spared.
  private func reduced(_ all: [Int], _ runs: inout ScenarioRuns) -> [Int] {
    var kept = all
    var length = kept.count / 2
    while length >= 1 {
      var start = kept.count
      var hasShrunk = false
      while start > 0, !runs.isExhausted {
        let lower = max(0, start - length)
        let rest = Array(kept[..<lower] + kept[start...])
        if !rest.isEmpty, isEnd(rest, &runs) {
          kept = rest
          hasShrunk = true
        }
        start = lower
      }
      // What could not be spared before may be sparable now.
      if length > 1 { length /= 2 } else if !hasShrunk { break }
    }
    return kept
  }
}

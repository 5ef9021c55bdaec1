import Robustness

/// The least changes of several weights, a sentence for each that is another one.
struct LeastChangeNotes: Sendable {
  private let changes: [LeastChange]
  private let names: ShortNames

  init(_ result: SensitivityResult, _ names: ShortNames) {
    changes = result.leastChanges
    self.names = names
  }

  /// The sentences, in the order of the groups; where both distances lead to the same weights they
  /// are told of together.
  var sentences: [String] {
    changes.enumerated().compactMap { position, change in
      guard !changes[..<position].contains(where: { $0.isLike(change) }) else { return nil }
      let sizes = changes.filter { $0.isLike(change) }.compactMap(Wording.size)
      return Wording.leastChange(change, sizes: sizes, names)
    }
  }
}

extension LeastChange {
  /// Whether another change of the same group, for the same purpose, leads to the same weights.
  fileprivate func isLike(_ other: LeastChange) -> Bool {
    guard group == other.group, target == other.target, shares.count == other.shares.count,
      (size == nil) == (other.size == nil)
    else { return false }
    return zip(shares, other.shares).allSatisfy { ($0.then - $1.then).magnitude < 1e-6 }
  }
}

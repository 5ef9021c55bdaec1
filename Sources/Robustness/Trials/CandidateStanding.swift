import ScoringKernel

/// What decides the place of one candidate: its keys and what rules say of it.
struct CandidateStanding: Sendable, Equatable {
  /// The ranking's keys, then its tie-breaks; larger comes first, NaN is missing and comes last.
  let keys: [Double]
  let standing: Standing
  /// Whether rules that fired for it contradict each other.
  let isContradicted: Bool

  init(keys: [Double], standing: Standing = .ranked, isContradicted: Bool = false) {
    self.keys = keys
    self.standing = standing
    self.isContradicted = isContradicted
  }

  /// Reads one row off a card.
  init(_ card: Scorecard, row: Int) {
    let candidate = CandidateIndex(card.range.lowerBound + row)
    let keyCount = card.rowCount > 0 ? card.keys.count / card.rowCount : 0
    keys = (0..<keyCount).map { card.keys[card.entry($0, candidate)] }
    standing = card.standings[row]
    isContradicted = card.contradictions.contains { $0.candidate == candidate }
  }

  /// Whether it takes a place at all: no rule leaves it out, and there is something to rank it by.
  var isRanked: Bool { standing != .leftOut && !(keys.first ?? .nan).isNaN }

  /// How it stands to another: 1 ahead, -1 behind, 0 level, `nil` where one takes no place.
  func order(_ other: CandidateStanding) -> Int? {
    guard isRanked, other.isRanked else { return nil }
    guard let key = decidingKey(other) else { return 0 }
    return Self.present(keys[key]) > Self.present(other.keys[key]) ? 1 : -1
  }

  /// The first key on which the two differ; `nil` if there is none.
  func decidingKey(_ other: CandidateStanding) -> Int? {
    keys.indices.first { index in
      !Tolerance.areEqual(Self.present(keys[index]), Self.present(other.keys[index]))
    }
  }

  /// Whether it is the same as another in all but keys that may move.
  ///
  /// - Parameters:
  ///   - other: The other one.
  ///   - isCompared: For each key, whether it has to be the same.
  /// - Returns: Whether nothing tells them apart but those keys.
  func isLike(_ other: CandidateStanding, on isCompared: [Bool]) -> Bool {
    guard standing == other.standing, isContradicted == other.isContradicted,
      isRanked == other.isRanked
    else { return false }
    return keys.indices.allSatisfy { index in
      !isCompared[index]
        || Tolerance.areEqual(Self.present(keys[index]), Self.present(other.keys[index]))
    }
  }

  private static func present(_ key: Double) -> Double { key.isNaN ? -.infinity : key }
}

/// What the rules that fired come to for one candidate.
package struct Verdict: Sendable, Hashable {
  /// How far the level on the rows of the matrix is moved.
  package private(set) var downMove = 0
  /// How far the level on the columns of the matrix is moved.
  package private(set) var acrossMove = 0
  package private(set) var ratingFloor: Int?
  package private(set) var ratingCeiling: Int?
  package private(set) var standing = Standing.ranked

  init() {}

  /// Adds what one rule does.
  mutating func add(_ effect: Rule.Effect) {
    switch effect {
    case .move(.down, let steps): downMove = downMove.adding(steps)
    case .move(.across, let steps): acrossMove = acrossMove.adding(steps)
    case .ratingAtLeast(let rating): ratingFloor = max(ratingFloor ?? rating, rating)
    case .ratingAtMost(let rating): ratingCeiling = min(ratingCeiling ?? rating, rating)
    case .keep: standing = .kept
    case .leaveOut: standing = .leftOut
    case .monitor: standing = .monitored
    case .flag: break
    }
  }

  /// A rating held between the floor and the ceiling.
  func bounded(_ rating: Int) -> Int {
    min(max(rating, ratingFloor ?? rating), ratingCeiling ?? Int.max)
  }
}

extension Int {
  /// The sum, held within a range far beyond any scale so that nothing can overflow.
  fileprivate func adding(_ steps: Int) -> Int {
    let limit = 1 << 20
    return Swift.min(Swift.max(-limit, self + Swift.min(Swift.max(-limit, steps), limit)), limit)
  }
}

/// What becomes of a candidate apart from its place.
package enum Standing: UInt8, Sendable, Hashable, CaseIterable {
  /// Ranked like every other.
  case ranked
  /// Ranked, and on the shortlist whatever its place.
  case kept
  /// Ranked, but watched instead of put on the shortlist.
  case monitored
  /// Not ranked.
  case leftOut
}

/// Two rules that fired for one candidate and cannot both be followed; the same one twice if it
/// contradicts itself.
package struct Contradiction: Sendable, Hashable {
  package var candidate: CandidateIndex
  package var first: RuleIndex
  package var second: RuleIndex
}

extension Rule.Effect {
  /// Whether two effects cannot both be followed.
  ///
  /// - Complexity: Constant.
  package func contradicts(_ other: Rule.Effect) -> Bool {
    switch (self, other) {
    case (.move(let axis, let steps), .move(let otherAxis, let otherSteps)):
      axis == otherAxis && steps.signum() * otherSteps.signum() < 0
    case (.ratingAtLeast(let floor), .ratingAtMost(let ceiling)),
      (.ratingAtMost(let ceiling), .ratingAtLeast(let floor)):
      floor > ceiling
    case (.keep, .leaveOut), (.leaveOut, .keep), (.keep, .monitor), (.monitor, .keep),
      (.leaveOut, .monitor), (.monitor, .leaveOut):
      true
    default: false
    }
  }

  /// Whether following the effect can only make a candidate more serious, only less, or neither.
  var direction: Corner {
    switch self {
    case .move(_, let steps): steps > 0 ? .highest : .lowest
    case .ratingAtLeast: .highest
    case .ratingAtMost: .lowest
    case .keep, .leaveOut, .monitor, .flag: .likely
    }
  }
}

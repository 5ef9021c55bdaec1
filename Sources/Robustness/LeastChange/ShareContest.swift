import ScoringKernel

/// How one candidate compares with another, key by key, as shares change.
struct ShareContest: Sendable, Hashable {
  /// What one key says.
  enum Key: Sendable, Hashable {
    /// It is the rating, which depends on the cells.
    case rating(isLowestFirst: Bool)
    /// It is 1 if it puts the candidate ahead, -1 if behind, whatever the shares.
    case fixed(Int)
    /// The candidate is ahead where this sum of shares is above 0.
    case sum([Double])
    /// The numbers are no sums of shares over the same.
    case bent
  }

  let keys: [Key]

  /// Compares a candidate with another.
  ///
  /// - Parameters:
  ///   - forms: The numbers.
  ///   - candidate: The candidate, and whether what it has in the group weighs nothing.
  ///   - other: The other, likewise.
  ///   - table: The measures.
  init(
    _ forms: ShareForms,
    _ candidate: (row: Int, isEmptied: Bool),
    with other: (row: Int, isEmptied: Bool),
    _ table: MeasureTable
  ) {
    keys = (forms.plan.ranking.keys + forms.plan.ranking.tieBreaks).compactMap { key in
      let said: Key
      switch key.source {
      case .rating: return .rating(isLowestFirst: key.isLowestFirst)
      case .measure(let measure):
        let values = [candidate, other].map { table[measure, CandidateIndex($0.row)] }
        said = Self.compared(values[0], values[1], key.isLowestFirst)
      case .factor(let factor):
        let (mine, theirs) = (
          forms.number(factor, candidate.row, isEmptied: candidate.isEmptied),
          forms.number(factor, other.row, isEmptied: other.isEmptied)
        )
        said = Self.compared(mine, theirs, key)
      }
      return said == .fixed(0) ? nil : said
    }
  }

  private static func compared(_ a: Double, _ b: Double, _ isLowestFirst: Bool) -> Key {
    if a.isNaN || b.isNaN { return .fixed((a.isNaN ? 0 : 1) - (b.isNaN ? 0 : 1)) }
    if Tolerance.areEqual(a, b) { return .fixed(0) }
    return .fixed((a > b) != isLowestFirst ? 1 : -1)
  }

  private static func compared(
    _ a: ShareForms.Number,
    _ b: ShareForms.Number,
    _ key: RankingPlan.Key
  ) -> Key {
    switch (a, b) {
    case (.bent, _), (_, .bent): return .bent
    case (.missing, .missing): return .fixed(0)
    case (.missing, _): return .fixed(-1)
    case (_, .missing): return .fixed(1)
    case (.form(let left), .form(let right)):
      if let a = left.constant, let b = right.constant { return compared(a, b, key.isLowestFirst) }
      guard let sum = left.comparison(with: right) else { return .bent }
      if sum.allSatisfy({ $0 == 0 }) { return .fixed(0) }
      if sum.allSatisfy({ $0 > 0 }) { return .fixed(key.isLowestFirst ? -1 : 1) }
      if sum.allSatisfy({ $0 < 0 }) { return .fixed(key.isLowestFirst ? 1 : -1) }
      return .sum(key.isLowestFirst ? sum.map { -$0 } : sum)
    }
  }

  /// What the first key that says anything says, the ratings being these.
  func first(_ rating: Double?, _ other: Double?) -> Key {
    for key in keys {
      guard case .rating(let isLowestFirst) = key else { return key }
      let said = Self.compared(rating ?? .nan, other ?? .nan, isLowestFirst)
      if said != .fixed(0) { return said }
    }
    return .fixed(0)
  }

  /// Where within a polytope the candidate is ahead, or at least level.
  ///
  /// - Parameters:
  ///   - polytope: Where to look.
  ///   - rating: The candidate's rating there.
  ///   - other: The other's.
  ///   - isStrict: Whether it is to be ahead.
  /// - Returns: The part, whose edges may be ties; `nil` if there is none.
  func part(
    of polytope: SharePolytope,
    _ rating: Double?,
    _ other: Double?,
    isStrict: Bool
  ) -> SharePolytope? {
    var part = polytope
    for key in keys {
      switch key {
      case .bent: return nil
      case .rating(let isLowestFirst):
        let said = Self.compared(rating ?? .nan, other ?? .nan, isLowestFirst)
        if said == .fixed(0) { continue }
        return said == .fixed(1) ? part : nil
      case .fixed(let sign): return sign > 0 ? part : nil
      case .sum(let sum):
        // Where it can be ahead by this key at all, being level by it lies on the edge of that.
        var ahead = part
        ahead.sides.append(.init(sum, .above))
        if ahead.inside() != nil { return ahead }
        part.sides.append(.init(sum, .level))
        if part.inside() == nil { return nil }
      }
    }
    return isStrict ? nil : part
  }
}

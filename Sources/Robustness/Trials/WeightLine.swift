import ScoringKernel

/// One weight of a group on its way from no share at all to the whole, the others keeping their
/// ratios.
///
/// It knows every share at which anything can change. Scores of criteria stay while weights move, so
/// the number of a group is a straight line over the share, a ratio of polynomials where terms are
/// left out or groups hold groups, or the exponential of one for a weighted product. Where such a
/// number meets a cut, a level may change; where those of two candidates meet, their order may.
///
/// Triantaphyllou, E. and Sanchez, A. (1997) A sensitivity analysis approach for some deterministic
/// multi-criteria decision-making methods, Decision Sciences 28(1) 151-194, do this for weighted sums
/// and products; O'Shea, R. et al. (2026) Expert Systems with Applications 296,
/// doi:10.1016/j.eswa.2025.128460 map the ranges.
struct WeightLine: Sendable {
  let group: GroupIndex
  let term: Int
  /// The weight's share of its group as things stand, 0...1.
  let share: Double
  /// Whether all shares are worked out; else those of numbers that are not followed are found by
  /// trying a grid, and some may be missed.
  let isExact: Bool

  private let weights: [Double]
  private let trial: PlanTrial
  private let functions: ShareFunctions
  /// For each group with levels that the share reaches, its cuts at every share.
  private let cuts: [(group: GroupIndex, cuts: [ShareFunction])]
  /// The ranking's keys that the share reaches, and the group whose number each is.
  private let movingKeys: [(key: Int, group: Int)]
  /// Shares at which numbers may jump.
  private let jumps: [Double]

  /// Fails where the weight means nothing: the group does not weigh, or has no other weight.
  ///
  /// - Parameters:
  ///   - trial: The assessment.
  ///   - group: The group.
  ///   - term: The position of the term in the group.
  init?(_ trial: PlanTrial, group: GroupIndex, term: Int) {
    let plan = trial.plan
    guard plan.groups.indices.contains(group.position) else { return nil }
    let varied = plan.groups[group.position]
    guard varied.terms.indices.contains(term), varied.combination.weighs else { return nil }
    let weights = varied.terms.map(\.weight)
    let others = weights.indices.reduce(0) { $0 + ($1 == term ? 0 : weights[$1]) }
    guard others > 0 else { return nil }
    self.weights = weights
    self.group = group
    self.term = term
    self.trial = trial
    share = weights[term] / (weights[term] + others)
    let functions = ShareFunctions(plan, trial.present, group: group, term: term)
    self.functions = functions
    jumps = functions.jumps
    let keys = plan.ranking.keys + plan.ranking.tieBreaks
    movingKeys = keys.enumerated().compactMap { position, key in
      guard case .factor(.group(let group)) = key.source, functions.isReached(group) else {
        return nil
      }
      return (position, group.position)
    }
    var isExact = true
    var cuts: [(group: GroupIndex, cuts: [ShareFunction])] = []
    for index in plan.groups.indices.map(GroupIndex.init) where functions.isReached(index) {
      let found = functions.cuts(of: index)
      if let found, !found.isEmpty { cuts.append((index, found)) }
      let isKey = movingKeys.contains { $0.group == index.position }
      let isRead = plan.groups[index.position].bands != nil || isKey
      if isRead, found?.contains(.unknown) ?? true { isExact = false }
      if isRead, functions.numbers[index.position].joined().contains(.unknown) { isExact = false }
    }
    self.cuts = cuts
    self.isExact = isExact
  }

  /// The weights of all terms at a share: their sum is that of now.
  func weights(at share: Double) -> [Double] {
    if share == self.share { return weights }
    let total = weights.reduce(0, +)
    let others = weights.indices.reduce(0) { $0 + ($1 == term ? 0 : weights[$1]) }
    return weights.indices.map { index in
      index == term ? total * share : weights[index] / others * (total * (1 - share))
    }
  }

  /// What to put in for a share.
  func change(to share: Double) -> PlanChange { .weights(group, weights(at: share)) }

  /// Every share, 0 and 1 among them, at which a level of either candidate, or their comparison, may
  /// change; increasing.
  ///
  /// - Complexity: Linear in keys and cuts, if exact.
  func turns(between a: CandidateIndex, and b: CandidateIndex) -> [Double] {
    var turns = levelTurns(of: a) + levelTurns(of: b) + meetings(of: a, and: b) + ends
    if !isExact { turns += gridTurns(of: [a, b]) }
    return turns.increasing
  }

  /// Every share, 0 and 1 among them, at which a level of any candidate, or any comparison of two,
  /// may change; increasing.
  ///
  /// - Complexity: Quadratic in candidates.
  func turns() -> [Double] {
    let candidates = (0..<trial.table.candidateCount).map { CandidateIndex($0) }
    var turns = ends + candidates.flatMap { levelTurns(of: $0) }
    for (position, a) in candidates.enumerated() {
      for b in candidates[(position + 1)...] { turns += meetings(of: a, and: b) }
    }
    if !isExact { turns += gridTurns() }
    return turns.increasing
  }

  /// The shares at which nothing is continuous: the ends, and where a scale has no length.
  var ends: [Double] { [0] + jumps + [1] }

  /// The shares at which a level of a candidate may change, as far as they are worked out.
  func levelTurns(of candidate: CandidateIndex) -> [Double] {
    cuts.flatMap { group, cuts in
      functions.numbers[group.position][candidate.position].flatMap { number in
        cuts.flatMap { number.crossings($0) }
      }
    }
  }

  /// The shares at which two candidates meet on a key, as far as they are worked out.
  ///
  /// - Parameters:
  ///   - a: The one.
  ///   - b: The other.
  ///   - last: The last key that is looked at; `nil` for all.
  /// - Returns: The shares, in no order.
  func meetings(
    of a: CandidateIndex,
    and b: CandidateIndex,
    through last: Int? = nil
  ) -> [Double] {
    var meetings: [Double] = []
    for (key, group) in movingKeys {
      if let last, key > last { break }
      for number in functions.numbers[group][a.position] {
        for other in functions.numbers[group][b.position] { meetings += number.crossings(other) }
      }
    }
    return meetings
  }

  /// For each key and tie-break of the ranking, whether it is the same at all shares unless a level
  /// changes.
  var keysThatStay: [Bool] {
    let count = trial.plan.ranking.keys.count + trial.plan.ranking.tieBreaks.count
    return (0..<count).map { key in !movingKeys.contains { $0.key == key } }
  }

  /// Where the grid shows that anything changes in the outcome of all.
  func gridTurns() -> [Double] {
    var trial = trial
    return GridTurns.turns { trial.outcome(change(to: $0)) }
  }

  /// The nearest shares below and above the present one at which the grid shows that the order, the
  /// shortlist or the first place changes.
  ///
  /// - Complexity: A scoring of all for each step of the grid, until all three have changed.
  func nearestGridTurns() -> [Double] {
    var trial = trial
    let now = trial.outcome
    return [-1, 1].flatMap { direction in
      GridTurns.nearest(to: share, direction: direction, count: 3) { share in
        let outcome = trial.outcome(change(to: share))
        return RankingOutcome.Part.allCases.map { outcome?.agrees(with: now, on: $0) ?? false }
      }
    }
  }

  private func gridTurns(of candidates: [CandidateIndex]) -> [Double] {
    var trial = trial
    return GridTurns.turns { share -> [Int?] in
      guard let standings = trial.standings(of: candidates, change(to: share)) else { return [] }
      let ratings = standings.map { $0.isContradicted ? -1 : Int($0.standing.rawValue) }
      return [standings[0].order(standings[1])] + ratings
    }
  }
}

extension Group.Combination {
  /// Whether the weights of the terms count.
  var weighs: Bool { self == .weightedMean || self == .weightedProduct }
}

extension [Double] {
  /// In increasing order, each once; those that only rounding tells apart count as one.
  var increasing: [Double] {
    var result: [Double] = []
    for value in sorted() {
      guard let last = result.last, value - last <= 2e-15 * Swift.max(1, last.magnitude) else {
        result.append(value)
        continue
      }
    }
    return result
  }
}

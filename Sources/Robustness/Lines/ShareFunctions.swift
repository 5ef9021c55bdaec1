import ScoringKernel

/// The numbers of all groups and candidates as functions of one weight's share of its group, the
/// group's other weights keeping their ratios.
///
/// The numbers of the group itself run along straight lines, or along ratios of lines for candidates
/// that lack a term; groups that hold it make sums and products of them. What holds the larger of two
/// such numbers is kept as both: at any share it is one of them.
struct ShareFunctions: Sendable {
  /// Of how many functions one number may be the largest.
  static let mostAlternatives = 8

  /// For each group, the functions of each candidate; empty where the share does not reach it.
  private(set) var numbers: [[[ShareFunction]]]
  /// For each group, its scale at every share; `nil` where that is not followed.
  private var scales: [ShareScale?]
  private let plan: Plan
  private let card: Scorecard

  /// Follows a share through all groups.
  ///
  /// - Parameters:
  ///   - plan: The plan, with its weights as they stand.
  ///   - card: What its candidates come to now, in full detail.
  ///   - group: The group whose weight moves.
  ///   - term: The position of the weight.
  init(_ plan: Plan, _ card: Scorecard, group: GroupIndex, term: Int) {
    self.plan = plan
    self.card = card
    numbers = plan.groups.map { _ in [] }
    scales = plan.scales.groups.map { ShareScale($0) }
    fillVaried(group, term)
    for index in plan.groups.indices.dropFirst(group.position + 1) { fillHolder(index) }
  }

  /// Whether a group's number depends on the share.
  func isReached(_ group: GroupIndex) -> Bool { !numbers[group.position].isEmpty }

  /// The functions of one factor of one candidate: at any share it is one of them.
  func functions(of factor: Factor, _ candidate: CandidateIndex) -> [ShareFunction] {
    switch factor {
    case .group(let index) where isReached(index):
      numbers[index.position][candidate.position]
    case .group(let index):
      [.constant(card.groupNumbers[card.entry(index.position, candidate)])]
    case .criterion(let index):
      [.constant(card.criterionScores[card.entry(index.position, candidate)])]
    }
  }

  /// The cuts between a group's levels at every share; `nil` where they are not followed.
  func cuts(of group: GroupIndex) -> [ShareFunction]? {
    switch plan.groups[group.position].bands {
    case nil: return []
    case .cuts(let cuts): return cuts.map { .constant($0) }
    case .nearest(let count):
      guard let scale = scales[group.position] else { return nil }
      return (0..<(count - 1)).map { cut in
        ShareFunction(scale.low + scale.length * ((Double(cut) + 0.5) / Double(count - 1)))
      }
    }
  }

  /// The shares at which the scale of a group has no length, so that numbers jump.
  var jumps: [Double] {
    scales.compactMap { $0?.length }.flatMap { length in
      length.constant == nil ? length.crossings(ShareRatio(0)) : []
    }
  }

  private mutating func fillVaried(_ group: GroupIndex, _ term: Int) {
    let varied = plan.groups[group.position]
    let shares = VariedShares(varied, term)
    let termScales = varied.terms.map { scale(of: $0.factor) }
    let mayLeaveOut = plan.mayLeaveOut
    numbers[group.position] = (0..<card.rowCount).map { row in
      let scores = varied.terms.indices.map { position in
        score(of: varied, position, termScales[position], CandidateIndex(row))
      }
      let isPoisoned = varied.combination == .weightedMean && !mayLeaveOut
      if isPoisoned, scores.contains(where: \.isNaN) { return [.missing] }
      return [shares.combined(scores, isProduct: varied.combination == .weightedProduct)]
    }
    guard varied.usesRawLevels else { return }
    scales[group.position] =
      varied.combination == .weightedMean
      ? shares.scale(lows: termScales.map(\.low), highs: termScales.map(\.high)) : nil
  }

  /// The score of a term as it enters the group, which no weight of the group itself moves.
  private func score(
    of group: Group,
    _ position: Int,
    _ scale: Scale,
    _ candidate: CandidateIndex
  ) -> Double {
    let number: Double
    switch group.terms[position].factor {
    case .criterion(let index): number = card.criterionScores[card.entry(index.position, candidate)]
    case .group(let index): number = card.groupNumbers[card.entry(index.position, candidate)]
    }
    return group.usesRawLevels ? number : scale.mapped(number)
  }

  private func scale(of factor: Factor) -> Scale {
    switch factor {
    case .criterion(let index):
      let criterion = plan.criteria[index.position]
      return Scale(low: criterion.lowest, high: criterion.highest)
    case .group(let index): return plan.scales.groups[index.position]
    }
  }

  /// Follows the share through a group that stands after the varied one, if it holds it.
  private mutating func fillHolder(_ index: Int) {
    let group = plan.groups[index]
    let isHolder = group.terms.contains { term in
      if case .group(let held) = term.factor { isReached(held) } else { false }
    }
    guard isHolder else { return }
    let held = group.terms.map { term -> ShareScale? in
      if case .group(let index) = term.factor { return scales[index.position] }
      return ShareScale(scale(of: term.factor))
    }
    let holder = HoldingGroup(group, held, mayLeaveOut: plan.mayLeaveOut)
    numbers[index] = (0..<card.rowCount).map { row in
      holder.combined(group.terms.map { functions(of: $0.factor, CandidateIndex(row)) })
    }
    if group.usesRawLevels { scales[index] = holder.scale }
  }
}

extension Plan {
  /// Whether a criterion may be left out because its measure is missing; where none may, a missing
  /// score makes a mean missing.
  fileprivate var mayLeaveOut: Bool {
    criteria.contains { measures[$0.measure.position].missing == .leaveOut }
  }
}

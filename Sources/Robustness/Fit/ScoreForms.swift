import RulesFile
import ScoringKernel

/// The numbers of criteria and groups as straight lines in the weights that may be chosen.
///
/// Nested weighted means are products of shares, which ``WeightSpace`` turns into single unknowns: of
/// likelihood (volume v, trend t) and harm (h) the risk is `v V + t T + h H`. A group's form is its
/// number times what the group weighs in the whole, so that it is a line even where the group is a part
/// of another; comparing two candidates, or one with a cut, asks for the same factor on both sides.
struct ScoreForms: Sendable {
  let space: WeightSpace
  private let rules: CheckedRules
  private let plan: Plan
  private let scales: (criteria: [Scale], groups: [Scale])
  private let unknowns: [GroupIndex: WeightSpace.Block]
  /// The groups that hold weights which may be chosen, at any depth, themselves included.
  private let holding: Set<GroupIndex>

  init(_ space: WeightSpace, _ rules: CheckedRules) {
    self.space = space
    self.rules = rules
    plan = rules.plan
    scales = plan.scales
    unknowns = Dictionary(space.blocks.map { ($0.group, $0) }) { first, _ in first }
    var holding = Set(unknowns.keys)
    for (position, group) in plan.groups.enumerated() {
      let hasFree = group.terms.contains { $0.factor.group.map(holding.contains) ?? false }
      if hasFree { holding.insert(GroupIndex(position)) }
    }
    self.holding = holding
  }

  /// Whether a factor's number depends on weights that may be chosen.
  func depends(_ factor: Factor) -> Bool { factor.group.map(holding.contains) ?? false }

  /// The unknown by which the number of a factor is multiplied in its form; `nil` for none.
  func holder(of factor: Factor) -> Int? {
    guard let group = factor.group else { return nil }
    if let block = unknowns[group] { return block.holder }
    for term in plan.groups[group.position].terms where depends(term.factor) {
      return holder(of: term.factor)
    }
    return nil
  }

  /// The form of a factor for one candidate.
  ///
  /// - Parameters:
  ///   - factor: A criterion or group.
  ///   - number: The number of criteria, and of groups that do not depend on weights which may be
  ///     chosen; NaN where it is left out.
  /// - Returns: The form; `nil` if the factor is left out.
  /// - Throws: If the number is not a straight line in the weights.
  func form(_ factor: Factor, _ number: (Factor) -> Double) throws(FitFault) -> LinearForm? {
    try form(factor, holder(of: factor), number)
  }

  /// The number of a cut between two levels of a group, in the group's form.
  func cut(_ position: Int, of group: GroupIndex) throws(FitFault) -> LinearForm {
    let mass = mass(of: group)
    switch plan.groups[group.position].bands {
    case .cuts(let cuts)?: return mass * cuts[position]
    case .nearest(let count)?:
      let share = (Double(position) + 0.5) / Double(count - 1)
      let low = try end(of: .group(group)) { $0.low } ?? mass * 0
      let high = try end(of: .group(group)) { $0.high } ?? mass
      return low + (high - low) * share
    case nil: return mass * 0
    }
  }

  /// The number of levels of a group; 0 if it has none.
  func levelCount(of group: GroupIndex) -> Int {
    plan.groups[group.position].bands?.levelCount ?? 0
  }

  /// What the unknowns of a group add up to, told from the inside where it has any.
  private func mass(of group: GroupIndex) -> LinearForm {
    if let block = unknowns[group] { return space.sum(block) }
    return .unknown(holder(of: .group(group)), of: space.count)
  }

  /// The form of one end of a factor's scale, which weights can move where levels enter as they are.
  private func end(
    of factor: Factor,
    _ side: (Scale) -> Double
  ) throws(FitFault) -> LinearForm? {
    try form(factor) { side(scale(of: $0)) }
  }

  private func scale(of factor: Factor) -> Scale {
    switch factor {
    case .criterion(let index): scales.criteria[index.position]
    case .group(let index): scales.groups[index.position]
    }
  }

  private func form(
    _ factor: Factor,
    _ holder: Int?,
    _ number: (Factor) -> Double
  ) throws(FitFault) -> LinearForm? {
    guard let group = factor.group, holding.contains(group) else {
      let value = number(factor)
      return value.isNaN ? nil : .unknown(holder, times: value, of: space.count)
    }
    if let block = unknowns[group] { return try mean(block, number) }
    switch plan.groups[group.position].combination {
    case .weightedMean, .sum: return try total(group, holder, number)
    case .product: return try product(group, holder, number)
    case .largest, .weightedProduct: throw bent(group)
    }
  }

  /// A weighted mean whose weights may be chosen.
  private func mean(
    _ block: WeightSpace.Block,
    _ number: (Factor) -> Double
  ) throws(FitFault) -> LinearForm? {
    let terms = plan.groups[block.group.position].terms
    var forms: [LinearForm?] = []
    for (term, unknown) in zip(terms.indices, block.unknowns) {
      forms.append(try part(term, of: block.group, holder: unknown, number))
    }
    let present = terms.indices.filter { forms[$0] != nil }
    if present.count == terms.count { return sum(forms) }
    guard let only = present.first else { return nil }
    guard present.count == 1, !depends(terms[only].factor) else {
      throw FitFault(
        "group '\(rules.name(of: .group(block.group)))' leaves out terms that a candidate has no"
          + " measure for, so its weights do not act in straight lines; fit with other groups"
      )
    }
    // What is left has the whole group to itself, whatever its weight.
    let value = mapped(number(terms[only].factor), terms[only].factor, block.group)
    return space.sum(block) * value
  }

  /// A weighted mean whose weights stay as they are, or a sum, of parts with weights to be chosen.
  private func total(
    _ group: GroupIndex,
    _ holder: Int?,
    _ number: (Factor) -> Double
  ) throws(FitFault) -> LinearForm? {
    let isMean = plan.groups[group.position].combination == .weightedMean
    var forms: [LinearForm?] = []
    var weight = 0.0
    for (term, part) in plan.groups[group.position].terms.enumerated() {
      let form = try self.part(term, of: group, holder: holder, number)
      if form != nil { weight += part.weight }
      forms.append(form.map { isMean ? $0 * part.weight : $0 })
    }
    guard isMean else { return sum(forms) }
    return weight > 0 ? sum(forms).map { $0 * (1 / weight) } : nil
  }

  /// A product of which one factor at most has weights to be chosen.
  private func product(
    _ group: GroupIndex,
    _ holder: Int?,
    _ number: (Factor) -> Double
  ) throws(FitFault) -> LinearForm? {
    var line: LinearForm?
    var factor = 1.0
    var isLeftOut = true
    for (term, part) in plan.groups[group.position].terms.enumerated() {
      if depends(part.factor) {
        guard line == nil else { throw bent(group) }
        line = try self.part(term, of: group, holder: holder, number)
        if line != nil { isLeftOut = false }
      } else {
        let value = mapped(number(part.factor), part.factor, group)
        guard !value.isNaN else { continue }
        factor *= value
        isLeftOut = false
      }
    }
    if isLeftOut { return nil }
    return line.map { $0 * factor } ?? .unknown(holder, times: factor, of: space.count)
  }

  /// A term of a group as it enters it.
  private func part(
    _ term: Int,
    of group: GroupIndex,
    holder: Int?,
    _ number: (Factor) -> Double
  ) throws(FitFault) -> LinearForm? {
    let factor = plan.groups[group.position].terms[term].factor
    guard let form = try form(factor, holder, number) else { return nil }
    if plan.groups[group.position].usesRawLevels { return form }
    let scale = scale(of: factor)
    guard scale.high > scale.low else { return form * 0 }
    guard !depends(factor) || isSteady(factor) else {
      throw FitFault(
        "the scale of group '\(rules.name(of: factor))' moves with its weights, so what it adds to"
          + " '\(rules.name(of: .group(group)))' is no straight line; fit with other groups"
      )
    }
    return (form - .unknown(holder, times: scale.low, of: space.count))
      * (1 / (scale.high - scale.low))
  }

  private func mapped(_ number: Double, _ factor: Factor, _ group: GroupIndex) -> Double {
    plan.groups[group.position].usesRawLevels ? number : scale(of: factor).mapped(number)
  }

  /// Whether no weight moves the ends of a factor's scale.
  private func isSteady(_ factor: Factor) -> Bool {
    guard let position = factor.group?.position else { return true }
    let parts = plan.groups[position].terms.map(\.factor)
    guard plan.groups[position].usesRawLevels else { return true }
    return parts.allSatisfy { isSteady($0) && scale(of: $0) == scale(of: parts[0]) }
  }

  private func sum(_ forms: [LinearForm?]) -> LinearForm? {
    var result: LinearForm?
    for case let form? in forms { result = result.map { $0 + form } ?? form }
    return result
  }

  private func bent(_ group: GroupIndex) -> FitFault {
    FitFault(
      "group '\(rules.name(of: .group(group)))' combines its terms in a way that does not act in"
        + " straight lines on the weights beneath it; fit with other groups"
    )
  }
}

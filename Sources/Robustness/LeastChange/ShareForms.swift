import ScoringKernel

/// How the numbers of groups depend on the shares of one group's weights, for every candidate.
struct ShareForms: Sendable {
  /// What is known of a number.
  enum Number: Sendable, Hashable {
    case form(ShareForm)
    /// There is none: nothing is left to combine.
    case missing
    /// It is no sum of shares over another.
    case bent
  }

  let plan: Plan
  let group: GroupIndex
  /// The shares as they are.
  let now: [Double]
  /// For each group, whether its number depends on these weights.
  private let dependent: [Bool]
  /// For each dependent group, the number of each candidate.
  private var numbers: [[Number]]
  /// The same where everything that a candidate has in the group weighs nothing.
  private var emptied: [[Number]]
  /// The ends of the scale of each group.
  private var scales: [(low: Number, high: Number)] = []
  private let card: Scorecard
  private let fixed: (criteria: [Scale], groups: [Scale])

  /// Works the numbers out.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - group: The group whose weights change; a weighted mean.
  ///   - card: What the candidates score as things stand.
  init(_ plan: Plan, _ group: GroupIndex, _ card: Scorecard) {
    self.plan = plan
    self.group = group
    self.card = card
    let weights = plan.groups[group.position].terms.map(\.weight)
    let total = weights.reduce(0, +)
    now = weights.map { $0 / total }
    fixed = plan.scales
    var dependent = [Bool](repeating: false, count: plan.groups.count)
    for index in plan.groups.indices {
      dependent[index] =
        index == group.position
        || plan.groups[index].terms.contains { term in
          guard case .group(let inner) = term.factor else { return false }
          return dependent[inner.position]
        }
    }
    self.dependent = dependent
    numbers = .init(repeating: [], count: plan.groups.count)
    emptied = numbers
    for index in plan.groups.indices {
      scales.append((end(of: index) { $0.low }, end(of: index) { $0.high }))
      guard dependent[index] else { continue }
      let rows = 0..<card.rowCount
      numbers[index] = rows.map { row in
        combined(index) { part($0, of: index, row, isEmptied: false) }
      }
      emptied[index] = rows.map { row in
        index == group.position
          ? .missing : combined(index) { part($0, of: index, row, isEmptied: true) }
      }
    }
  }

  /// Whether a factor depends on the weights.
  func depends(_ factor: Factor) -> Bool {
    guard case .group(let index) = factor else { return false }
    return dependent[index.position]
  }

  /// The shares of what a candidate has in the group, if something is left out: where they sum to 0,
  /// nothing is left to weigh.
  func present(_ row: Int) -> [Double]? {
    guard case .form(let form) = numbers[group.position][row] else { return nil }
    return form.under
  }

  /// The number of a factor for a candidate.
  ///
  /// - Parameters:
  ///   - factor: The factor.
  ///   - row: The candidate.
  ///   - isEmptied: Whether everything that the candidate has in the group weighs nothing.
  /// - Returns: The number.
  func number(_ factor: Factor, _ row: Int, isEmptied: Bool = false) -> Number {
    switch factor {
    case .criterion(let index):
      return constant(card.criterionScores[card.entry(index.position, CandidateIndex(row))])
    case .group(let index):
      if dependent[index.position] {
        return isEmptied ? emptied[index.position][row] : numbers[index.position][row]
      }
      return constant(card.groupNumbers[card.entry(index.position, CandidateIndex(row))])
    }
  }

  /// The cuts between a group's levels.
  func cuts(_ index: GroupIndex) -> [Number] {
    switch plan.groups[index.position].bands {
    case nil: return []
    case .cuts(let cuts): return cuts.map { constant($0) }
    case .nearest(let count):
      guard case .form(let low) = scales[index.position].low,
        case .form(let high) = scales[index.position].high,
        let length = high.adding(low.times(-1))
      else { return .init(repeating: .bent, count: count - 1) }
      return (0..<count - 1).map { cut in
        let share = (Double(cut) + 0.5) / Double(count - 1)
        return low.adding(length.times(share)).map { .form($0) } ?? .bent
      }
    }
  }

  private func constant(_ value: Double) -> Number {
    value.isNaN ? .missing : .form(ShareForm(constant: value, count: now.count))
  }

  /// The score of a term as it enters its group.
  private func part(_ term: Int, of index: Int, _ row: Int, isEmptied: Bool) -> Number {
    let factor = plan.groups[index].terms[term].factor
    let number = number(factor, row, isEmptied: isEmptied)
    guard !plan.groups[index].usesRawLevels, case .form(let form) = number else { return number }
    let scale = scale(factor)
    guard case .form(let low) = scale.low, case .form(let high) = scale.high else { return .bent }
    return form.mapped(low: low, high: high).map { .form($0) } ?? .bent
  }

  private func scale(_ factor: Factor) -> (low: Number, high: Number) {
    switch factor {
    case .criterion(let index):
      let scale = fixed.criteria[index.position]
      return (constant(scale.low), constant(scale.high))
    case .group(let index): return scales[index.position]
    }
  }

  /// One end of a group's scale.
  private func end(
    of index: Int,
    _ side: ((low: Number, high: Number)) -> Number
  ) -> Number {
    guard dependent[index] else {
      let scale = fixed.groups[index]
      return side((constant(scale.low), constant(scale.high)))
    }
    return combined(index) { term in
      guard plan.groups[index].usesRawLevels else { return side((constant(0), constant(1))) }
      return side(scale(plan.groups[index].terms[term].factor))
    }
  }

  /// The number that parts combine to.
  private func combined(_ index: Int, _ part: (Int) -> Number) -> Number {
    let group = plan.groups[index]
    var parts: [(term: Int, form: ShareForm)] = []
    for term in group.terms.indices {
      switch part(term) {
      case .form(let form): parts.append((term, form))
      case .missing: continue
      case .bent: return .bent
      }
    }
    guard !parts.isEmpty else { return .missing }
    if index == self.group.position { return weighed(parts) }
    switch group.combination {
    case .weightedMean:
      let total = parts.reduce(0) { $0 + group.terms[$1.term].weight }
      guard total > 0 else { return .missing }
      return sum(parts.map { $0.form.times(group.terms[$0.term].weight / total) })
    case .sum: return sum(parts.map(\.form))
    case .product: return product(parts.map(\.form))
    case .largest, .weightedProduct: return .bent
    }
  }

  /// The weighted mean of scores that do not depend on the weights.
  private func weighed(_ parts: [(term: Int, form: ShareForm)]) -> Number {
    var over = [Double](repeating: 0, count: now.count)
    var under = over
    for part in parts {
      guard let score = part.form.constant else { return .bent }
      over[part.term] = score
      under[part.term] = 1
    }
    return .form(ShareForm(over, under: under))
  }

  private func sum(_ forms: [ShareForm]) -> Number {
    var sum = ShareForm(constant: 0, count: now.count)
    for form in forms {
      guard let next = sum.adding(form) else { return .bent }
      sum = next
    }
    return .form(sum)
  }

  private func product(_ forms: [ShareForm]) -> Number {
    var factor = 1.0
    var rest: ShareForm?
    for form in forms {
      if let constant = form.constant {
        factor *= constant
      } else if rest == nil {
        rest = form
      } else {
        return .bent
      }
    }
    return .form(rest?.times(factor) ?? ShareForm(constant: factor, count: now.count))
  }
}

/// One recorded operation on the way from a candidate's measures to its rating.
///
/// The steps of a candidate are read off its scorecard, so what is explained is what was computed.
package enum Step: Sendable, Equatable {
  /// A criterion read a measure and gave it a level (-1 if it has none) and a score.
  case scored(CriterionIndex, value: Double, level: Int, score: Double)
  /// A criterion found its measure missing; the level and score that the policy put in its place, a
  /// score of NaN if the criterion was left out.
  case assumed(CriterionIndex, MissingPolicy, level: Int, score: Double)
  /// A term entered a group: its share of the weights (of those present), its number as it entered,
  /// and, where the group adds up, what it contributed.
  case entered(GroupIndex, term: Int, share: Double, number: Double, contribution: Double?)
  /// A group came to a number, and to a level (-1 if it has none).
  case combined(GroupIndex, number: Double, level: Int)
  /// A rule was tried; if it did not fire, the comparison that was nearest to making it.
  case tried(RuleIndex, Truth, NearMiss?)
  /// The rules moved the level on an axis.
  case moved(Matrix.Axis, from: Int, to: Int)
  /// The matrix was looked up.
  case lookedUp(down: Int, across: Int, rating: Int)
  /// Floors or ceilings of rules changed the rating.
  case bounded(from: Int, to: Int)
}

extension Scorecard {
  /// The steps behind one candidate's rating, in the order in which they were taken.
  ///
  /// - Parameters:
  ///   - candidate: One of the card's candidates; the card must hold full detail.
  ///   - prepared: The plan that the card was made with.
  ///   - table: The measures that it was made from.
  /// - Returns: The steps; none if the card does not hold them or the plan or table is another.
  /// - Complexity: Linear in the size of the plan, quadratic in the size of a condition.
  package func steps(
    of candidate: CandidateIndex,
    _ prepared: PreparedPlan,
    _ table: MeasureTable
  ) -> [Step] {
    let plan = prepared.plan
    guard detail == .full, range.contains(candidate.position), fits(plan),
      table.measureCount == plan.measures.count, candidate.position < table.candidateCount
    else { return [] }
    var steps: [Step] = []
    for index in plan.criteria.indices { steps.append(scoring(index, candidate, plan, table)) }
    for index in plan.groups.indices {
      let group = GroupIndex(index)
      steps += terms(of: group, candidate, prepared)
      let entry = entry(index, candidate)
      steps.append(.combined(group, number: groupNumbers[entry], level: groupLevels[entry]))
    }
    let reading = ScorecardReading(card: self, plan: plan, table: table, candidate: candidate)
    for index in plan.rules.indices where plan.rules[index].isOn {
      let truth = truths[entry(index, candidate)]
      let miss = truth == .yes ? nil : plan.rules[index].condition.nearMiss(reading: reading)
      steps.append(.tried(RuleIndex(index), truth, miss))
    }
    return steps + rating(cells[entry(0, candidate)])
  }

  private func scoring(
    _ index: Int,
    _ candidate: CandidateIndex,
    _ plan: Plan,
    _ table: MeasureTable
  ) -> Step {
    let criterion = CriterionIndex(index)
    let measure = plan.criteria[index].measure
    let value = table[measure, candidate]
    let level = criterionLevels[entry(index, candidate)]
    let score = criterionScores[entry(index, candidate)]
    if value.isNaN {
      return .assumed(
        criterion,
        plan.measures[measure.position].missing,
        level: level,
        score: score
      )
    }
    return .scored(criterion, value: value, level: level, score: score)
  }

  private func terms(
    of group: GroupIndex,
    _ candidate: CandidateIndex,
    _ prepared: PreparedPlan
  ) -> [Step] {
    let plan = prepared.plan.groups[group.position]
    let numbers = plan.terms.map { term in
      let number = number(term.factor, candidate)
      return plan.usesRawLevels ? number : prepared.scale(of: term.factor).mapped(number)
    }
    let total = plan.terms.indices.reduce(0) {
      $0 + (numbers[$1].isNaN ? 0 : plan.terms[$1].weight)
    }
    return plan.terms.indices.map { index in
      let isPresent = !numbers[index].isNaN
      let share = isPresent && total > 0 ? plan.terms[index].weight / total : 0
      var contribution: Double?
      switch plan.combination {
      case .weightedMean: contribution = isPresent ? share * numbers[index] : 0
      case .sum: contribution = isPresent ? numbers[index] : 0
      case .product, .largest, .weightedProduct: contribution = nil
      }
      return .entered(
        group,
        term: index,
        share: share,
        number: numbers[index],
        contribution: contribution
      )
    }
  }

  private func rating(_ cell: Cell) -> [Step] {
    guard cell != .none else { return [] }
    var steps: [Step] = []
    if cell.down != cell.movedDown {
      steps.append(.moved(.down, from: cell.down, to: cell.movedDown))
    }
    if cell.across != cell.movedAcross {
      steps.append(.moved(.across, from: cell.across, to: cell.movedAcross))
    }
    steps.append(
      .lookedUp(down: cell.movedDown, across: cell.movedAcross, rating: cell.cellRating)
    )
    if cell.cellRating != cell.rating {
      steps.append(.bounded(from: cell.cellRating, to: cell.rating))
    }
    return steps
  }

  /// The score of a criterion or the number of a group for a candidate.
  package func number(_ factor: Factor, _ candidate: CandidateIndex) -> Double {
    switch factor {
    case .criterion(let index): criterionScores[entry(index.position, candidate)]
    case .group(let index): groupNumbers[entry(index.position, candidate)]
    }
  }

  /// The level of a factor for a candidate, from 0 and before any rule; -1 if it has none.
  package func level(_ factor: Factor, _ candidate: CandidateIndex) -> Int {
    switch factor {
    case .criterion(let index): criterionLevels[entry(index.position, candidate)]
    case .group(let index): groupLevels[entry(index.position, candidate)]
    }
  }
}

/// One candidate of a scorecard, as conditions read it.
private struct ScorecardReading: CandidateReading {
  let card: Scorecard
  let plan: Plan
  let table: MeasureTable
  let candidate: CandidateIndex

  func measure(_ index: MeasureIndex) -> Double { table[index, candidate] }

  func levels(of factor: Factor) -> ClosedRange<Int>? {
    if case .criterion(let index) = factor,
      table[plan.criteria[index.position].measure, candidate].isNaN
    {
      return nil
    }
    let level = card.level(factor, candidate)
    return level < 0 ? nil : level...level
  }
}

public import Precedence
import RulesFile
import ScoringKernel

extension Assessment {
  /// Finds value functions of the criteria that give a stated order: UTASTAR.
  ///
  /// The criteria are those of the first group that the ranking orders by, groups within it opened
  /// up. Each reads its measure as a number, a judged level, a category or yes and no as a level from
  /// 1; its value rises towards the end that the rules call worse. Weights, cuts, scores, matrix and
  /// rules play no part.
  ///
  /// For example, five candidates of which the one with most crimes comes first and the one with
  /// fewest last have a value function of the volume that alone gives the order, without error.
  ///
  /// - Parameters:
  ///   - order: The order; candidates that it leaves out play no part.
  ///   - pieces: How many straight pieces each function has, 1...20; fewer where a criterion has fewer
  ///     levels.
  ///   - gap: How far candidates of different tiers are apart at least, in values of 0...1.
  /// - Returns: The functions, and how far they are determined at all.
  /// - Throws: What makes it impossible, and the cure.
  /// - Complexity: Two linear programs for each break point, with a row for each candidate.
  public func valueFunctions(
    _ order: StatedOrder,
    pieces: Int = 3,
    gap: Double = 0.05
  ) throws(FitFault) -> ValueFunctionFit {
    try verify(order, pieces, gap)
    let run = AssessmentRun(self)
    let criteria = try criteria(run.plan)
    let values = try values(order, criteria, run)
    let tiers = positions(order)
    let points = zip(criteria, values.columns).map { criterion, column in
      UTASTAR.breakPoints(
        column,
        isLowerWorse: criterion.isLowerWorse,
        pieces: criterion.pieces(pieces, column)
      )
    }
    let utastar = UTASTAR(values: values.rows, breakPoints: points, tiers: tiers, gap: gap)
    guard points.contains(where: { $0.count > 1 }) else {
      throw FitFault(
        "the candidates of the order have the same measures throughout, so that no value function "
          + "tells them apart; name others"
      )
    }
    guard let solution = utastar.solution() else {
      throw FitFault(
        "the value functions could not be worked out, as the numbers are too far apart; "
          + "try fewer pieces"
      )
    }
    return fit(order, utastar, criteria, solution)
  }

  /// The most candidates for which value functions are worked out.
  static let mostValueFunctionCandidates = 100

  private func verify(_ order: StatedOrder, _ pieces: Int, _ gap: Double) throws(FitFault) {
    guard (1...20).contains(pieces) else {
      throw FitFault("a value function has 1 to 20 pieces, not \(pieces)")
    }
    guard gap >= 0, gap <= 1 else {
      throw FitFault("the gap between candidates is a number from 0 to 1, not \(gap)")
    }
    let ids = order.tiers.flatMap { $0 }
    guard ids.count > 1 else {
      throw FitFault("an order of fewer than two candidates says nothing; name more of them")
    }
    guard ids.count <= Self.mostValueFunctionCandidates else {
      throw FitFault(
        "value functions are worked out for at most \(Self.mostValueFunctionCandidates) candidates, "
          + "not \(ids.count); name fewer of them in the order"
      )
    }
    let known = Set(candidates)
    if let unknown = ids.first(where: { !known.contains($0) }) {
      throw FitFault("there is no candidate '\(unknown)'; name those of the assessment only")
    }
    guard Set(ids).count == ids.count, order.tiers.allSatisfy({ !$0.isEmpty }) else {
      throw FitFault("the order names a candidate twice or has an empty place; name each once")
    }
  }

  private func criteria(_ plan: Plan) throws(FitFault) -> [ValueFunctionCriterion] {
    var criteria: [ValueFunctionCriterion] = []
    for index in plan.firstCriteria {
      guard let criterion = plan.valueFunctionCriterion(index) else {
        throw FitFault(
          "the points of criterion '\(rules.checked.names.criteria[index.position].id)' rise and "
            + "fall, but a value function only rises; let the points go one way"
        )
      }
      criteria.append(criterion)
    }
    guard !criteria.isEmpty else {
      throw FitFault(
        "the ranking orders by measures alone, so that there is no criterion to find a value "
          + "function for; rank by a group first"
      )
    }
    return criteria
  }

  /// The numbers of the candidates of an order, tier after tier.
  private func values(
    _ order: StatedOrder,
    _ criteria: [ValueFunctionCriterion],
    _ run: AssessmentRun
  ) throws(FitFault) -> (rows: [[Double]], columns: [[Double]]) {
    let table = run.table
    let place = candidatePlaces
    var rows: [[Double]] = []
    for id in order.tiers.joined() {
      var row: [Double] = []
      for criterion in criteria {
        let value = table[criterion.measure, CandidateIndex(place[id] ?? 0)]
        let number = run.plan.valueFunctionInput(criterion.criterion, value)
        guard number.isFinite else {
          let measure = rules.checked.names.measures[criterion.measure.position].id
          throw FitFault(
            "'\(measure)' of '\(id)' is missing; give it, or leave '\(id)' out of the order"
          )
        }
        row.append(number)
      }
      rows.append(row)
    }
    return (rows, criteria.indices.map { column in rows.map { $0[column] } })
  }

  private var candidatePlaces: [String: Int] {
    Dictionary(zip(candidates, candidates.indices)) { first, _ in first }
  }

  /// The tiers as positions among the candidates of the order.
  private func positions(_ order: StatedOrder) -> [[Int]] {
    var next = 0
    return order.tiers.map { tier in
      defer { next += tier.count }
      return Array(next..<next + tier.count)
    }
  }

  private func fit(
    _ order: StatedOrder,
    _ utastar: UTASTAR,
    _ criteria: [ValueFunctionCriterion],
    _ solution: UTASTAR.Solution
  ) -> ValueFunctionFit {
    let names = rules.checked.names
    let functions = criteria.enumerated().map { position, criterion in
      let points = utastar.breakPoints[position].indices.map { index in
        ValueFunctionFit.Function.Point(
          input: utastar.breakPoints[position][index],
          value: solution.points[position][index],
          range: solution.ranges[position][index]
        )
      }
      return ValueFunctionFit.Function(
        criterion: names.criteria[criterion.criterion.position].id,
        measure: names.measures[criterion.measure.position].id,
        points: points,
        weights: solution.ranges[position].last ?? 0...0
      )
    }
    let errors = zip(order.tiers.joined(), solution.errors).map { id, error in
      ValueFunctionFit.Error(candidate: id, under: error.under, over: error.over)
    }
    return ValueFunctionFit(
      order: order,
      gap: utastar.gap,
      leastError: solution.leastError,
      greatestGap: solution.greatestGap,
      functions: functions,
      errors: errors
    )
  }
}

extension ValueFunctionCriterion {
  /// How many pieces a function has: no more than there are steps from level to level.
  fileprivate func pieces(_ wanted: Int, _ numbers: [Double]) -> Int {
    guard isLevel, let low = numbers.min(), let high = numbers.max(), high - low < 20 else {
      return wanted
    }
    return max(1, min(wanted, Int(high - low)))
  }
}

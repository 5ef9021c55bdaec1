extension Scorecard {
  /// Writes whether a rule's condition holds.
  mutating func write(_ truth: Truth, _ rule: RuleIndex, _ candidate: CandidateIndex) {
    truths[entry(rule.position, candidate)] = truth
  }

  /// Notes the pairs of rules that fired for a candidate and cannot both be followed; a rule that
  /// contradicts itself is a pair with itself.
  mutating func noteContradictions(_ fired: [Int], _ plan: Plan, _ candidate: CandidateIndex) {
    for (position, first) in fired.enumerated() {
      for second in fired[position...] {
        let areAtOdds = plan.rules[first].effects.contains { effect in
          plan.rules[second].effects.contains { effect.contradicts($0) }
        }
        guard areAtOdds else { continue }
        contradictions.append(
          Contradiction(candidate: candidate, first: RuleIndex(first), second: RuleIndex(second))
        )
      }
    }
  }

  /// Writes the keys and standings of a block.
  mutating func writeKeys(
    _ block: ScoredBlock,
    _ prepared: PreparedPlan,
    _ table: MeasureTable,
    corner: Corner
  ) {
    let count = block.factors.count
    let first = block.factors.start - range.lowerBound
    if !prepared.plan.rules.isEmpty {
      for row in 0..<count { standings[first + row] = block.verdicts[row].standing }
    }
    for (index, key) in prepared.keys.enumerated() {
      let start = index * rowCount + first
      switch key.source {
      case .rating:
        for row in 0..<count { keys[start + row] = block.ratings[row] }
      case .factor(let factor):
        let factors = key.isLowestFirst && corner != .likely ? block.otherEnd : block.factors
        factors.withNumbers(factor) { numbers in
          for row in 0..<count { keys[start + row] = numbers[row] }
        }
      case .measure(let measure):
        let end = key.isLowestFirst ? corner.opposite : corner
        for row in 0..<count {
          let candidate = CandidateIndex(block.factors.start + row)
          let value = table.value(measure, candidate, at: end)
          let isOpen = value.isNaN && prepared.plan.measures[measure.position].missing == .interval
          keys[start + row] = isOpen ? end.farthest : value
        }
      }
      guard key.isLowestFirst else { continue }
      for row in 0..<count { keys[start + row] = -keys[start + row] }
    }
  }

  /// Writes every number on the way for a block.
  mutating func writeDetail(_ block: ScoredBlock, _ plan: Plan) {
    for row in 0..<block.factors.count {
      let candidate = CandidateIndex(block.factors.start + row)
      for index in plan.criteria.indices {
        let factor = Factor.criterion(CriterionIndex(index))
        criterionScores[entry(index, candidate)] = block.factors.number(factor, row: row)
        criterionLevels[entry(index, candidate)] = block.factors.level(factor, row: row)
      }
      for index in plan.groups.indices {
        let factor = Factor.group(GroupIndex(index))
        groupNumbers[entry(index, candidate)] = block.factors.number(factor, row: row)
        groupLevels[entry(index, candidate)] = block.factors.level(factor, row: row)
      }
      verdicts[entry(0, candidate)] = block.verdicts[row]
      cells[entry(0, candidate)] = block.cells[row]
    }
  }
}

extension Corner {
  /// Where a missing measure lies that may be anything; NaN unless doubts are settled.
  fileprivate var farthest: Double {
    switch self {
    case .likely: .nan
    case .lowest: -.infinity
    case .highest: .infinity
    }
  }
}

extension MeasureTable {
  /// The value of a measure as a corner settles it.
  fileprivate func value(
    _ measure: MeasureIndex,
    _ candidate: CandidateIndex,
    at corner: Corner
  ) -> Double {
    switch corner {
    case .likely: self[measure, candidate]
    case .lowest: span(measure, candidate).low
    case .highest: span(measure, candidate).high
    }
  }
}

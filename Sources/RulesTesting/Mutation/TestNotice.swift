import Precedence
import RulesFile
import ScoringKernel

/// A test that passes, ready to say whether it notices a change of the rules.
///
/// Most changes touch few tests. So a test's candidates are first scored by the changed rules alone,
/// and only if any number, level, cell or rule comes out differently is the whole test run again.
struct TestNotice: Sendable {
  let test: RulesTest
  private let table: MeasureTable
  private let card: Scorecard?

  /// Readies a test.
  ///
  /// - Parameters:
  ///   - outcome: What came of it.
  ///   - rules: The rules that it passed with.
  init?(_ outcome: TestOutcome, _ rules: CheckedRules) {
    guard outcome.state.isPassed, let result = outcome.result else { return nil }
    test = outcome.test
    table = Self.table(result, rules)
    card = Self.card(table, rules.plan)
  }

  /// Whether the test passes no longer.
  ///
  /// - Parameter mutant: The changed rules.
  /// - Returns: Whether anything that it expects is no longer so.
  func notices(_ mutant: Rules) -> Bool {
    var table = table
    mutant.checked.plan.derive(in: &table)
    if let card, let other = Self.card(table, mutant.checked.plan),
      table.isSame(as: self.table), other.isSame(as: card)
    {
      return false
    }
    let outcomes = RulesTests([test]).outcomes(by: mutant)
    return !outcomes.allSatisfy { $0.state.isPassed }
  }

  private static func card(_ table: MeasureTable, _ plan: Plan) -> Scorecard? {
    guard var evaluator = try? Evaluator(plan) else { return nil }
    return evaluator.scorecard(table)
  }

  /// The measures of the candidates as the result tells them.
  private static func table(_ result: AssessmentResult, _ rules: CheckedRules) -> MeasureTable {
    let candidates = result.ranking + result.unranked
    var table = MeasureTable(
      measureCount: rules.plan.measures.count,
      candidateCount: candidates.count
    )
    for (position, candidate) in candidates.enumerated() {
      for (measure, value) in candidate.measures.enumerated() {
        table[MeasureIndex(measure), CandidateIndex(position)] = value.value ?? .nan
      }
    }
    for (position, candidate) in candidates.enumerated() {
      for (measure, value) in candidate.measures.enumerated() {
        guard let interval = value.interval else { continue }
        let span = Span(interval.lowerBound, interval.upperBound)
        table.setSpan(span, MeasureIndex(measure), CandidateIndex(position))
      }
    }
    rules.plan.derive(in: &table)
    return table
  }
}

extension MeasureTable {
  /// Whether every value is the same to the bit; a missing one is the same as another.
  fileprivate func isSame(as other: MeasureTable) -> Bool {
    columns.areSame(as: other.columns) && lows.areSame(as: other.lows)
      && highs.areSame(as: other.highs)
  }
}

extension Scorecard {
  /// Whether everything on it is the same.
  fileprivate func isSame(as other: Scorecard) -> Bool {
    keys.isSame(as: other.keys) && standings == other.standings
      && contradictions == other.contradictions
      && criterionScores.isSame(as: other.criterionScores)
      && criterionLevels == other.criterionLevels && groupNumbers.isSame(as: other.groupNumbers)
      && groupLevels == other.groupLevels && truths == other.truths
      && verdicts == other.verdicts && cells == other.cells
  }
}

extension [Double] {
  /// Whether both hold the same numbers; what is missing in both is the same too.
  fileprivate func isSame(as other: [Double]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}

extension [[Double]] {
  fileprivate func areSame(as other: [[Double]]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isSame(as: $1) }
  }
}

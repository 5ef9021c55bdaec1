import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct MutantMakingTests {
  static func list(_ text: String, about word: String = "") throws -> [String] {
    MutantMaking(try MadeOutcomes.read(text).checked).all()
      .map { "\($0.subject): \($0.before) -> \($0.after) (\($0.location))" }
      .filter { word.isEmpty || $0.contains(word) }
  }

  @Test func `everything is changed once down and once up, in the order of the file`() throws {
    let list = try Self.list(MadeOutcomes.rules)
    #expect(list.count == 4 + 4 + 12 + 3 + 4 + 1 + 1)
    #expect(list.prefix(4).allSatisfy { $0.hasPrefix("cut of 'volume'") })
    #expect(list.last == "effect of the rule 'few_but_feared': keep -> nothing (rules.yaml:28:11)")
  }

  @Test func `every change can be noticed by some candidate`() throws {
    let rules = try MadeOutcomes.read(MadeOutcomes.rules).checked
    var table = MeasureTable(measureCount: 2, candidateCount: 303)
    for row in 0..<303 {
      table[MeasureIndex(0), CandidateIndex(row)] = Double(row / 3 * 5)
      table[MeasureIndex(1), CandidateIndex(row)] = Double(row % 3 + 1)
    }
    var evaluator = try Evaluator(rules.plan)
    let card = evaluator.scorecard(table)
    for mutant in MutantMaking(rules).all() {
      var other = try Evaluator(mutant.changed(rules.plan))
      #expect(other.scorecard(table) != card, "\(mutant.subject): \(mutant.after)")
    }
  }

  @Test func `what holds whole numbers only is known`() throws {
    let text = """
      format: 1
      name: Whole
      measures:
        volume: {unit: crimes}
        last_year: {unit: crimes}
        days: {unit: days}
        concern: {unit: level, of: 5}
        alone: {unit: incidents}
        trend: {unit: percent, is: "change(volume, last_year)", missing: neutral}
      criteria: {volume: {cuts: [5]}, days: {cuts: [5]}, concern: {kind: judged}, alone: {cuts: [5]}, trend: {cuts: [0]}}
      groups: {risk: {of: [volume, days, concern, alone, trend]}}
      ranking: {by: risk}

      """
    let whole = WholeMeasures(try MadeOutcomes.read(text).checked)
    #expect(whole[MeasureIndex(0)]?.lowerBound == 0)
    #expect(whole[MeasureIndex(1)] != nil)
    #expect(whole[MeasureIndex(2)] == nil)
    #expect(whole[MeasureIndex(3)] == 1...5)
    // What is counted one by one, though no change is worked out from it.
    #expect(whole[MeasureIndex(4)]?.lowerBound == 0)
    #expect(whole[MeasureIndex(5)] == nil)
  }
}

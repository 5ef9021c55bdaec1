import Diagnostics
import ScoringKernel

@testable import RulesFile

/// The names that the tests of expressions use, and short ways to read an expression.
enum ExpressionExamples {
  static let volume = MeasureIndex(0)
  static let lastYear = MeasureIndex(1)
  static let harmDays = MeasureIndex(2)
  static let trend = MeasureIndex(3)
  static let concern = MeasureIndex(4)
  static let isRepeated = MeasureIndex(5)
  static let kind = MeasureIndex(6)
  static let cost = MeasureIndex(7)
  static let share = MeasureIndex(8)

  static let measures: [ExpressionScope.Measure] = [
    .init("volume", volume, .number(MeasureUnit("crimes"))),
    .init("last_year", lastYear, .number(MeasureUnit("crimes"))),
    .init("harm_days", harmDays, .number(MeasureUnit("days"))),
    .init("trend", trend, .number(.percent)),
    .init("concern", concern, .level(of: 5)),
    .init("repeated", isRepeated, .yesNo),
    .init("kind", kind, .category(["burglary", "robbery", "fraud"])),
    .init("cost", cost, .number(MeasureUnit("pounds"))),
    .init("share", share, .number(.none)),
  ]

  static let fiveLevels = ["Very low", "Low", "Medium", "High", "Very high"]

  static let scales: [ExpressionScope.Scale] = [
    .init("volume", .criterion(CriterionIndex(0)), measure: "volume", levels: fiveLevels),
    .init("harm", .criterion(CriterionIndex(1)), measure: "harm_days", levels: fiveLevels),
    .init("cost_police", .criterion(CriterionIndex(2)), measure: "cost", levels: fiveLevels),
    .init("cost_council", .criterion(CriterionIndex(3)), measure: "cost", levels: fiveLevels),
    .init("smooth", .criterion(CriterionIndex(4)), measure: "trend", levels: []),
    .init("likelihood", .group(GroupIndex(0)), levels: ["Low", "Medium", "High"]),
  ]

  /// The scope of a rule's condition.
  static let rule = ExpressionScope(
    measures: measures,
    scales: scales,
    constants: [
      .init("threshold", .number(25, .percent)), .init("area", .text("St Albans")),
      .init("pilot", .truth(true)),
    ]
  )

  /// The scope of the `unless` of a change.
  static let change = ExpressionScope(
    measures: measures,
    isForChange: true,
    baseUnit: MeasureUnit("crimes")
  )

  /// What a reader sees of a condition's findings; empty if there are none.
  static func conditionReport(_ text: String, in scope: ExpressionScope = rule) -> String {
    var findings = FindingList()
    let text = ExpressionText(text)
    _ = ExpressionCompiler(scope: scope).condition(text, findings: &findings)
    return FindingRenderer().text(findings)
  }

  /// What a reader sees of a numeric expression's findings; empty if there are none.
  static func numberReport(_ text: String, in scope: ExpressionScope = rule) -> String {
    var findings = FindingList()
    _ = ExpressionCompiler(scope: scope).number(ExpressionText(text), findings: &findings)
    return FindingRenderer().text(findings)
  }

  static func derivationReport(_ text: String) -> String {
    var findings = FindingList()
    let text = ExpressionText(text)
    _ = ExpressionCompiler(scope: rule).derivation(text, findings: &findings)
    return FindingRenderer().text(findings)
  }

  /// The finding about a condition, if there is exactly one.
  static func onlyFinding(_ text: String, in scope: ExpressionScope = rule) -> Finding? {
    var findings = FindingList()
    let text = ExpressionText(text)
    _ = ExpressionCompiler(scope: scope).condition(text, findings: &findings)
    return findings.sorted.count == 1 ? findings.sorted.first : nil
  }

  /// The condition of a text, whatever warnings it has; `nil` after an error.
  static func condition(_ text: String, in scope: ExpressionScope = rule) -> CompiledCondition? {
    var findings = FindingList()
    return ExpressionCompiler(scope: scope).condition(ExpressionText(text), findings: &findings)
  }

  static func number(_ text: String, in scope: ExpressionScope = rule) -> CompiledNumber? {
    var findings = FindingList()
    return ExpressionCompiler(scope: scope).number(ExpressionText(text), findings: &findings)
  }

  /// The value of a numeric expression for a candidate; `nil` after an error or if it is missing.
  static func value(_ text: String, _ candidate: ExampleCandidate = .init()) -> Double? {
    guard let value = number(text)?.program.value(reading: candidate) else { return nil }
    return value.isNaN ? nil : value
  }

  /// Whether a condition holds for a candidate; `nil` after an error.
  static func truth(
    _ text: String,
    _ candidate: ExampleCandidate = .init(),
    in scope: ExpressionScope = rule
  ) -> Truth? {
    condition(text, in: scope)?.condition.truth(reading: candidate)
  }
}

/// A candidate for tests: every measure and level can be set, the rest is missing.
struct ExampleCandidate: CandidateReading {
  var values: [MeasureIndex: Double] = [:]
  var factors: [Factor: Int] = [:]
  var baseInput = Double.nan
  var probabilityInput = Double.nan

  func measure(_ index: MeasureIndex) -> Double { values[index] ?? .nan }
  func levels(of factor: Factor) -> ClosedRange<Int>? { factors[factor].map { $0...$0 } }
}

import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ArithmeticCheckingTests {
  private let candidate = ExampleCandidate(values: [
    ExpressionExamples.volume: 120, ExpressionExamples.lastYear: 80, ExpressionExamples.cost: 600,
    ExpressionExamples.trend: 50, ExpressionExamples.share: 0.5,
  ])

  /// Worked by hand.
  @Test(arguments: [
    ("volume + last_year", 200.0), ("volume - last_year - 10", 30), ("cost / volume / 5", 1),
    ("2 + 3 * 4", 14), ("(2 + 3) * 4", 20), ("2 * 3 ** 2", 18), ("-2 ** 2", 4),
    ("2 ** -2", 0.25), ("2 ** 3 ** 2", 64), ("10 - -5", 15), ("- - 3", 3), ("-(2 + 3)", -5),
    ("min(volume, last_year, 100)", 80), ("max(volume, last_year)", 120),
    ("abs(last_year - volume)", 40), ("sum(1, 2, volume)", 123), ("mean(volume, last_year)", 100),
    ("count(volume, harm_days)", 1), ("round(cost / 7)", 86), ("round(cost / 7, 2)", 85.71),
    ("round(2.5)", 3), ("round(-2.5)", -3), ("volume * share", 60), ("trend + 25%", 75),
    (".5 * 4", 2),
  ])
  func works(_ text: String, _ value: Double) {
    #expect(ExpressionExamples.value(text, candidate) == value)
  }

  @Test(arguments: ["volume + harm_days", "cost / (volume - 120)", "min(volume, harm_days)"])
  func isMissingWhereSomethingIs(_ text: String) {
    let scope = ExpressionScope(measures: ExpressionExamples.measures.map(unitless))
    let program = ExpressionExamples.number(text, in: scope)?.program
    #expect(program?.value(reading: candidate).isNaN == true)
  }

  private func unitless(_ measure: ExpressionScope.Measure) -> ExpressionScope.Measure {
    .init(measure.name, measure.index, .number(.none))
  }

  @Test(arguments: [
    ("volume", "crimes"), ("volume + 3", "crimes"), ("3 + volume", "crimes"), ("25%", "percent"),
    ("25", "number"), ("volume * 2", "crimes"), ("volume / 2", "crimes"),
    ("volume / last_year", "number"), ("cost / volume", "pounds per crimes"),
    ("cost / volume * volume", "pounds"), ("volume * cost", "crimes * pounds"),
    ("cost * volume", "crimes * pounds"), ("volume ** 2", "crimes ** 2"),
    ("volume ** 0", "number"), ("1 / volume", "1 per crimes"), ("-volume", "crimes"),
    ("abs(volume)", "crimes"), ("round(cost / volume, 1)", "pounds per crimes"),
    ("count(volume, cost, repeated, kind)", "number"), ("min(3, volume)", "crimes"),
    ("mean(trend, 25%)", "percent"), ("concern", "level"), ("threshold", "percent"),
    ("100% * 2", "percent"), ("trend / 25%", "number"),
    (
      "(cost / volume) ** 2 * volume",
      "pounds ** 2 per crimes"
    ),
  ])
  func hasTheUnit(_ text: String, _ unit: String) {
    #expect(ExpressionExamples.number(text)?.unit.description == unit)
  }

  @Test func becomesOneStepForEachSign() {
    #expect(
      ExpressionExamples.number("round(max(volume, 10) * 1.5, 1) - threshold / 5%")?.program
        == Program([
          .measure(ExpressionExamples.volume), .number(10), .maximum(2), .number(1.5), .multiply,
          .round(decimals: 1), .number(25), .number(5), .divide, .subtract,
        ])
    )
  }

  @Test func constantTextsAreJoined() {
    let text = ExpressionText(#""in " + area"#)
    let parser = Parser(text, scope: ExpressionExamples.rule)
    let checker = Checker(parser.tree, text, scope: ExpressionExamples.rule)
    #expect(checker.root == .text("in St Albans"))
  }

  @Test func aThousandTermsAreAsDeepAsTwo() {
    let text = "1" + [String](repeating: " + 1", count: 2000).joined()
    #expect(ExpressionExamples.value(text) == 2001)
  }
}

import Diagnostics
import Precedence

@testable import RulesTesting

/// Rules as text and outcomes of tests made from rows of a table, without the reader of tests.
enum MadeOutcomes {
  /// Two criteria of three levels, a matrix of 3 x 3, two rules.
  static let rules = """
    format: 1
    name: Small
    measures:
      volume: {unit: crimes}
      concern: {unit: level, of: 3, missing: neutral}
    criteria:
      volume: {levels: [Low, Medium, High], cuts: [50, 250]}
      concern: {kind: judged, levels: [Low, Medium, High]}
    groups:
      likelihood: {of: {volume: 1}}
      impact: {of: {concern: 1}}
      risk: {of: {likelihood: 1, impact: 1}}
    matrix:
      down: impact
      across: likelihood
      ratings: [Low, Medium, High]
      cells:
        High: [Medium, High, High]
        Medium: [Low, Medium, High]
        Low: [Low, Low, Medium]
    rules:
      many:
        when: volume >= 400
        then: rating at least High
        because: so many
      few_but_feared:
        when: volume < 50 and concern is at least "High"
        then: keep
        because: residents ask for it
    ranking: {by: [rating, risk]}

    """

  /// Rules read from text; those of a failing test are told apart by the name of the file.
  static func read(_ text: String) throws -> Rules {
    let read = Rules.read(SourceText(name: "rules.yaml", text: text))
    guard let rules = read.value else { throw Unread(message: "\(read.findings.sorted)") }
    return rules
  }

  /// The outcome of a test that ranks some rows, the first of which are the headings.
  static func outcome(
    _ rows: String...,
    rules: String = rules,
    state: TestOutcome.State = .passed
  ) throws -> TestOutcome {
    let files = MemoryFiles([
      "rules.yaml": rules, "rows.csv": rows.joined(separator: "\n") + "\n",
    ])
    let assessment = Assessment.read(rules: "rules.yaml", candidates: "rows.csv", from: files)
    guard let result = assessment.value?.result().value else {
      throw Unread(message: "\(assessment.findings.sorted)")
    }
    return TestOutcome(test: test("made"), state: state, result: result, differences: [])
  }

  /// A test with nothing in it.
  static func test(_ name: String) -> RulesTest {
    RulesTest(
      name: name,
      given: [],
      expectations: [],
      todo: nil,
      isOnly: false,
      location: .wholeFile("rules.yaml")
    )
  }

  struct Unread: Error {
    let message: String
  }
}

import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct ComparisonRequestTests {
  private let north = SampleFiles.several + "/north.yaml"
  private let south = SampleFiles.several + "/south.yaml"
  private let rules = SampleFiles.several + "/rules.yaml"

  private func inputs(
    _ first: String,
    _ second: String,
    rules: String? = nil,
    evidence: String? = nil
  ) throws -> [ComparisonInput] {
    try ComparisonRequest(paths: (first, second), rules: rules, evidence: evidence)
      .inputs(in: CommandFiles()).get()
  }

  private func code(
    _ first: String,
    _ second: String,
    evidence: String? = nil
  ) -> String? {
    let request = ComparisonRequest(paths: (first, second), rules: nil, evidence: evidence)
    guard case .failure(let mistake) = request.inputs(in: CommandFiles()) else { return nil }
    return mistake.finding.code.rawValue
  }

  @Test func `two assessments`() throws {
    #expect(
      try inputs(north, south) == [
        .assessment(AssessmentInput(path: north, rules: nil)),
        .assessment(AssessmentInput(path: south, rules: nil)),
      ]
    )
  }

  @Test func `two rules files by an assessment or a table`() throws {
    let simple = SampleFiles.simpleRules
    #expect(
      try inputs(rules, simple, evidence: north)
        == [.rules(rules, assessment: north), .rules(simple, assessment: north)]
    )
    let table = SampleFiles.simpleCandidates
    #expect(
      try inputs(rules, simple, evidence: table)
        == [.rulesOfTable(rules, table: table), .rulesOfTable(simple, table: table)]
    )
  }

  @Test func `two tables by one rules file`() throws {
    let input = AssessmentInput(path: "a.csv", rules: rules)
    #expect(try inputs("a.csv", "b.csv", rules: rules).first == .assessment(input))
  }

  @Test func `what makes no sense has a code of its own`() {
    let simple = SampleFiles.simpleRules
    #expect(code(north, SampleFiles.several + "/../rank-several/north.yaml") == "C060")
    #expect(code(north, rules) == "C061")
    #expect(code(rules, simple) == "C062")
    #expect(code(rules, simple, evidence: "-") == "C063")
    #expect(code(rules, simple, evidence: SampleFiles.scenarios) == "C063")
    #expect(code(north, south, evidence: north) == "C016")
  }

  @Test func `what cannot be read is left to whoever reads it`() throws {
    #expect(try inputs("nowhere", "elsewhere").count == 2)
    #expect(try inputs(north, "nowhere").count == 2)
  }
}

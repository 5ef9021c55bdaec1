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
    #expect(code(SampleFiles.simpleCandidates, "other.csv") == nil)
  }

  @Test func `two tables without rules are told what both of them lack`() throws {
    let table = SampleFiles.simpleCandidates
    let folder = try TemporaryFolder()
    let other = try folder.write("id,volume\na,1\n", to: "b.csv")
    let request = ComparisonRequest(paths: (table, other), rules: nil, evidence: nil)
    guard case .failure(let mistake) = request.inputs(in: CommandFiles()) else {
      Issue.record("nothing is wrong with two tables")
      return
    }
    #expect(
      FindingRenderer().text(FindingList([mistake.finding])) == """
        error[C002]: '\(table)' and '\(other)' are tables, which need their rules
          = precedence compare --rules RULES \(table) \(other)

        """
    )
  }

  @Test func `what cannot be read is left to whoever reads it`() throws {
    #expect(try inputs("nowhere", "elsewhere").count == 2)
    #expect(try inputs(north, "nowhere").count == 2)
  }
}

import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct ComparisonInputTests {
  private let north = SampleFiles.several + "/north.yaml"

  @Test func `an assessment is ranked by other rules than its own`() throws {
    let own = ComparisonInput.assessment(AssessmentInput(path: north, rules: nil))
      .read(from: CommandFiles(), for: "compare")
    let rules = SampleFiles.several + "/rules.yaml"
    let other = ComparisonInput.rules(rules, assessment: north)
      .read(from: CommandFiles(), for: "compare")
    #expect(try #require(own.value).candidates == other.value?.candidates)
    #expect(other.value?.rules.file.hasSuffix("rules.yaml") == true)
  }

  @Test func `a table is ranked by rules`() {
    let input = ComparisonInput.rulesOfTable(
      SampleFiles.simpleRules,
      table: SampleFiles.simpleCandidates
    )
    #expect(input.read(from: CommandFiles(), for: "compare").value?.candidates.count == 8)
  }

  @Test func `an assessment that is not there is said`() {
    let input = ComparisonInput.rules(SampleFiles.simpleRules, assessment: "nowhere")
    let read = input.read(from: CommandFiles(), for: "compare")
    #expect(read.value == nil)
    #expect(read.findings.sorted.map(\.code.rawValue) == ["F001"])
  }
}

import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct AssessmentInputTests {
  private func codes(_ input: AssessmentInput) -> [String] {
    let read = input.read(from: CommandFiles(), for: "rank")
    #expect(read.value == nil)
    return read.findings.sorted.map(\.code.rawValue)
  }

  private func table(beside: Bool) -> AssessmentInput {
    AssessmentInput(
      path: SampleFiles.simpleCandidates,
      rules: SampleFiles.simpleRules,
      isBesideOthers: beside
    )
  }

  @Test func aTableAmongOthersIsNamedAfterItsFile() {
    let files = CommandFiles()
    #expect(table(beside: true).read(from: files, for: "rank").value?.area == "candidates")
    #expect(table(beside: false).read(from: files, for: "rank").value?.area == nil)
  }

  @Test func filesOfAnotherKindAreToldFromBrokenOnes() {
    #expect(codes(AssessmentInput(path: SampleFiles.simpleRules, rules: nil)) == ["C003"])
    #expect(codes(AssessmentInput(path: SampleFiles.simpleCandidates, rules: nil)) == ["C002"])
    #expect(codes(AssessmentInput(path: "-", rules: nil)) == ["C002"])
    #expect(codes(AssessmentInput(path: "no such file", rules: nil)) == ["F001"])
  }

  @Test func `a folder of several assessments names them`() {
    let folder = SampleFiles.several
    let read = AssessmentInput(path: folder, rules: nil).read(from: CommandFiles(), for: "why")
    let files = CommandFiles().assessments(in: folder)
    #expect(
      FindingRenderer().text(read.findings) == """
        error[C029]: the folder '\(folder)' has no assessment.yaml; name one of its assessments
          = \(files.map { "precedence why \($0)" }.joined(separator: "\n  = "))

        """
    )
  }

  @Test func `another kind of file in place of a table is told`() throws {
    let assessment = SampleFiles.stAlbans + "/assessment.yaml"
    let input = AssessmentInput(path: assessment, rules: SampleFiles.simpleRules)
    #expect(
      FindingRenderer().text(input.read(from: CommandFiles(), for: "rank").findings) == """
        error[C017]: '\(assessment)' is an assessment, not a table
          = leave --rules out: an assessment names its own rules

        """
    )
    let folder = try TemporaryFolder()
    let record = try folder.write("{\"schema\": \"\(DecisionRecord.schema)\"}", to: "record.json")
    let recorded = AssessmentInput(path: record, rules: SampleFiles.simpleRules)
    #expect(
      FindingRenderer().text(recorded.read(from: CommandFiles(), for: "rank").findings) == """
        error[C065]: '\(record)' holds a decision record, it is not a table
          = run it again: precedence verify \(record)

        """
    )
  }

  @Test func anAssessmentInPlaceOfRulesIsTold() {
    let assessment = SampleFiles.stAlbans + "/assessment.yaml"
    let input = AssessmentInput(path: SampleFiles.simpleCandidates, rules: assessment)
    let findings = input.read(from: CommandFiles(), for: "rank").findings
    #expect(
      FindingRenderer().text(findings) == """
        error[C017]: '\(assessment)' is an assessment, not a rules file
          = precedence rank \(assessment)

        """
    )
    let missing = AssessmentInput(path: SampleFiles.simpleCandidates, rules: "no such file")
    #expect(codes(missing) == ["F001"])
  }

  @Test func `scenarios in place of either are told`() {
    let file = SampleFiles.scenarios
    #expect(codes(AssessmentInput(path: file, rules: nil)) == ["C021"])
    #expect(codes(AssessmentInput(path: SampleFiles.simpleCandidates, rules: file)) == ["C021"])
  }

  @Test func theFirstThatComesAgainIsFound() {
    let inputs = ["a.yaml", "b.yaml", "x/../a.yaml", "b.yaml"].map {
      AssessmentInput(path: $0, rules: nil)
    }
    let finding = AssessmentInput.repeated(in: inputs, CommandFiles())
    #expect(finding?.message == "'a.yaml' and 'x/../a.yaml' are the same assessment")
    #expect(AssessmentInput.repeated(in: Array(inputs.prefix(2)), CommandFiles()) == nil)
  }
}

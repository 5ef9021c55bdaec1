import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct AssessmentCheckTests {
  @Test func `a file with targets and nothing to rank is complete`() {
    let files = TargetSample().files
    #expect(Assessment.findings(in: "a.yaml", from: files).isEmpty)
    let ranked = Assessment.read("a.yaml", from: files).findings.sorted
    #expect(ranked.map(\.code) == ["Y102", "Y102"])
    #expect(Set(ranked.compactMap(\.hint)).count == 1)
  }

  @Test func `rules without candidates are half an assessment, targets or not`() {
    var sample = TargetSample()
    sample.head = "rules: rules.yaml\n"
    let codes = Assessment.findings(in: "a.yaml", from: sample.files).sorted.map(\.code)
    #expect(codes == ["Y102", "F001"])
    #expect(sample.read.value != nil)
  }

  @Test func `what is ranked and what is followed are both checked`() {
    var sample = Sample()
    sample.assessment += """
      targets:
        t: {file: offences.csv, id: id, baseline: nothing, target: last, actual: now, direction: down}

      """
    let codes = Assessment.findings(in: "assessment.yaml", from: sample.files).sorted.map(\.code)
    #expect(codes.contains("E015"))
    sample.assessment = sample.assessment.changing("name:", to: "nmae:")
    let findings = Assessment.findings(in: "assessment.yaml", from: sample.files)
    #expect(findings.sorted.count { $0.code == "Y101" } == 1)
  }

  @Test func `an assessment without targets is checked as before`() {
    let files = MemoryFiles.project(["Examples/st-albans-2021", "Rules/st-albans-2021"])
    let read = Assessment.read("Examples/st-albans-2021", from: files)
    let expected = read.value?.result().findings.sorted
    #expect(Assessment.findings(in: "Examples/st-albans-2021", from: files).sorted == expected)
  }

  @Test func `a file that is not there is a finding`() {
    let codes = Assessment.findings(in: "none", from: MemoryFiles([String: String]())).sorted
    #expect(codes.map(\.code) == ["F001"])
  }
}

import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct InputFileTests {
  private func lines(_ assessment: Assessment?) -> [String] {
    (assessment?.files ?? []).map { "\($0.path) \($0.role.rawValue) \($0.byteCount)" }
  }

  @Test func `an assessment keeps its files, seen from its folder`() throws {
    let files = MemoryFiles.project(["Examples/st-albans-2021", "Rules/st-albans-2021"])
    let assessment = Assessment.read("Examples/st-albans-2021", from: files).value
    #expect(
      assessment?.files.map { "\($0.path) \($0.role.rawValue)" } == [
        "assessment.yaml assessment", "../../Rules/st-albans-2021/rules.yaml rules",
        "evidence/offences.csv evidence", "evidence/harm.csv evidence",
        "evidence/harm-map.csv evidence",
      ]
    )
    let bytes = ProjectFolder.bytes("Examples/st-albans-2021/evidence/harm.csv")
    let harm = try #require(assessment?.files[3])
    #expect(harm.byteCount == bytes.count)
    #expect(harm.fingerprint == Fingerprint(of: bytes))
  }

  @Test func `ballots are files of a consultation, each once`() {
    let folder = "Tests/Cases/assessments/right-consultation"
    let files = MemoryFiles.project([folder])
    #expect(
      Assessment.read(folder, from: files).value?.files.map { "\($0.path) \($0.role.rawValue)" }
        == [
          "assessment.yaml assessment", "rules.yaml rules", "evidence/public.csv consultation",
          "evidence/forum.csv consultation",
        ]
    )
  }

  @Test func `a file that is two tables is one file`() {
    let folder = "Tests/Cases/assessments/right-one-file-as-two-tables"
    let files = Assessment.read(folder, from: MemoryFiles.project([folder])).value?.files ?? []
    #expect(files.count == Set(files.map(\.path)).count)
    #expect(files.filter { $0.role == .evidence }.count == 1)
  }

  @Test func `a table by itself keeps its name and that of its rules`() {
    let rules = Sample().rules
    #expect(
      lines(Sample.table("id,volume,last_year\na,1,2\n").value) == [
        "rules.yaml rules \(rules.utf8.count)", "candidates.csv evidence 26",
      ]
    )
  }

  @Test func `a scenario leaves the files as they were read`() throws {
    let assessment = try #require(Sample().read.value)
    let scenario = try #require(
      Scenario.read(
        SourceText(name: "s.yaml", text: "format: 1\nname: a\nchanges: {risk.trend: 9}\n")
      ).value?.first
    )
    #expect(assessment.applying(scenario).value?.files == assessment.files)
  }
}

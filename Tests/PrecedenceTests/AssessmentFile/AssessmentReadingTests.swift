import Diagnostics
import Precedence
import Testing

@Suite struct AssessmentReadingTests {
  @Test func `mistakes in the assessment, the rules and a table come in one run, sorted`() {
    var sample = Sample()
    sample.assessment = sample.assessment.changing("[shop, bike]", to: "[shop, bkie]")
    sample.rules = sample.rules.changing("cuts: [10, 100]", to: "cuts: [100, 10]")
    sample.offences = sample.offences.changing("46,35", to: "46,x")
    let found = sample.read.findings.sorted
    #expect(found.map(\.code.rawValue) == ["E050", "E020", "R030"])
    #expect(
      found.compactMap(\.location?.file) == ["assessment.yaml", "offences.csv", "rules.yaml"]
    )
  }

  @Test func `paths are seen from the file in which they stand`() throws {
    let sample = Sample()
    let files = MemoryFiles([
      "a/b/assessment.yaml": sample.assessment
        .changing("rules: rules.yaml", to: "rules: ../rules.yaml")
        .changing("file: offences.csv", to: "file: ../../c/offences.csv"),
      "a/rules.yaml": sample.rules, "c/offences.csv": sample.offences,
    ])
    let result = try #require(Assessment.read("a/b", from: files).value?.result().value)
    #expect(result.rules.file == "../rules.yaml")
    guard case .sum(let terms)? = result.ranking.first?.measures.first?.origin else {
      Issue.record("\(result)")
      return
    }
    #expect(terms.map(\.cell.file) == ["../../c/offences.csv", "../../c/offences.csv"])
  }

  @Test func `rules are named where they cannot be found`() {
    var sample = Sample()
    sample.assessment = sample.assessment.changing("rules: rules.yaml", to: "rules: other.yaml")
    #expect(
      sample.report == """
        error[F001]: there is no file 'other.yaml'
          assessment.yaml:4:8
           |
         4 | rules: other.yaml
           |        ^^^^^^^^^^
           = paths are relative to the file in which they stand

        """
    )
  }
}

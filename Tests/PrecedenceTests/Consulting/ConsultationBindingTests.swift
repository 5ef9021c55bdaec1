import Diagnostics
import Precedence
import Testing

@Suite struct ConsultationBindingTests {
  @Test func `the result keeps what was asked, when and where it stands`() throws {
    let consultation = try ConsultationSample().consultation()
    #expect(consultation.measure == "concern")
    #expect(consultation.question == "Which of these should come first?")
    #expect(consultation.fieldwork?.from.text == "2021-02-01")
    #expect(consultation.fieldwork?.to.text == "2021-03-07")
    #expect(consultation.source == "made up for a test")
    #expect(consultation.withdrawn == ["fraud"])
    #expect(consultation.groups.map(\.name) == ["public", "forum"])
    #expect(consultation.groups.map(\.file) == ["evidence/public.csv", "evidence/forum.csv"])
    #expect(consultation.groups.map(\.mode) == ["online", nil])
  }

  @Test func `files are seen from the folder of the assessment`() throws {
    let sample = ConsultationSample()
    let files = MemoryFiles([
      "a/b/assessment.yaml": sample.assessment, "a/b/rules.yaml": sample.rules,
      "a/b/evidence/public.csv": sample.publicBallots,
      "a/b/evidence/forum.csv": sample.forumBallots,
    ])
    let read = Assessment.read("a/b", from: files)
    let consultation = try #require(read.value?.consultations.first)
    #expect(consultation.groups.map(\.file) == ["evidence/public.csv", "evidence/forum.csv"])
  }

  @Test func `a consultation that the rules do not count is one finding`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("  concern:\n", to: "  concren:\n")
    #expect(
      sample.report(of: "A040") == """
        error[A040]: the rules count no consultation of 'concren'
          assessment.yaml:5:3
           |
         5 |   concren:
           |   ^^^^^^^
           = did you mean 'concern'?

        """
    )
    #expect(sample.codes.filter { $0.hasPrefix("A") } == ["A040"])
  }

  @Test func `a measure of the rules that is not counted from ballots is said to be one`() {
    var sample = ConsultationSample()
    let start = sample.rules.firstRange(of: "consultation:")?.lowerBound ?? sample.rules.startIndex
    let end = sample.rules.firstRange(of: "criteria:")?.lowerBound ?? sample.rules.endIndex
    sample.rules.removeSubrange(start..<end)
    #expect(sample.codes.filter { $0.hasPrefix("A") } == ["A040"])
    #expect(
      sample.report(of: "A040")
        .contains("= say in the rules under 'consultation' how the answers are counted")
    )
  }

  @Test func `a value given elsewhere is one too many`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment
      .changing("name: Speeding}", to: "name: Speeding, values: {concern: 12}}")
    #expect(
      sample.report(of: "A017") == """
        error[A017]: 'concern' has two values for this candidate
          assessment.yaml:18:54
           |
        18 |   - {id: speeding, name: Speeding, values: {concern: 12}}
           |                                                      ^^
           = take one away
           = the other one: assessment.yaml:5:3

        """
    )
  }

  @Test func `who was no option may bring a value of its own`() throws {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment
      .changing("name: Litter}", to: "name: Litter, values: {concern: 12}}")
    #expect(try sample.concern("litter").value == 12)
  }

  @Test func `a consultation that nobody held is one warning`() {
    var sample = ConsultationSample()
    let start = sample.assessment.firstRange(of: "consultation:")?.lowerBound
    let end = sample.assessment.firstRange(of: "candidates:")?.lowerBound
    guard let start, let end else { return }
    sample.assessment.removeSubrange(start..<end)
    #expect(sample.codes == ["A024"])
    sample.rules = sample.rules.changing("missing: neutral", to: "missing: refuse")
    #expect(sample.report.hasPrefix("error[A024]: nobody was consulted on 'concern'"))
  }
}

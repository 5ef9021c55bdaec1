import Consultation
import Diagnostics
import Precedence
import Testing

@Suite struct ConsultationEvidenceTests {
  @Test func `a mistake in the rules hides none in the ballots`() {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("top 2 share", to: "lottery")
    sample.publicBallots = sample.publicBallots.changing("speeding", to: "speding")
    #expect(sample.codes.contains("R102"))
    #expect(sample.codes.contains("B007"))
  }

  @Test func `a wrong name of an option makes no ballot look spoiled`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("ASB and damage: asb", to: "ASB: burglry")
    #expect(sample.codes == ["A044"])
  }

  @Test func `a layout that cannot be read reads no file by another`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("form: ranks", to: "form: ticcks")
    #expect(sample.codes.filter { $0.hasPrefix("B") } == ["B011"])
  }

  @Test func `two groups may share a file`() throws {
    var sample = ConsultationSample()
    let rows = sample.publicBallots.split(separator: "\n").enumerated()
      .map { "\($1),\($0 == 0 ? "who" : $0 < 10 ? "public" : "forum")" }
    sample.publicBallots = rows.joined(separator: "\n") + "\n"
    sample.assessment = sample.assessment
      .changing("form: ranks,", to: "form: ranks, only: {who: public},")
      .changing(
        "{file: evidence/forum.csv, form: order, order: preferences,",
        to: "{file: evidence/public.csv, form: ranks, only: {who: Forum},"
      )
    #expect(sample.report(of: "B016").contains("did you mean 'forum'?"))
    sample.assessment = sample.assessment.changing("who: Forum", to: "who: forum")
    let groups = try sample.consultation().groups
    #expect(groups.map(\.respondents.ballots.profile.ballotCount) == [9, 3])
    #expect(groups.map(\.file) == ["evidence/public.csv", "evidence/public.csv"])
  }

  @Test func `a population is at least as large as its ballots`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("90000", to: "12")
    #expect(!sample.codes.contains("A047"))
    sample.assessment = sample.assessment.changing("population: 12", to: "population: 11")
    #expect(
      sample.report(of: "A047") == """
        error[A047]: 'public' has 11 people, but 12 valid ballots
          assessment.yaml:13:98
           |
        13 |       public: {file: evidence/public.csv, form: ranks, mode: online, sample: random, population: 11}
           |                                                                                                  ^^
           = write how many people the group stands for, or see whether ballots are there twice

        """
    )
  }
}

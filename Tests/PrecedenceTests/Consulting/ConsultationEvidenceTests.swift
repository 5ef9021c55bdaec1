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

  private static let forum = "{file: evidence/forum.csv, form: order, order: preferences,"

  @Test func `a group may answer in an election file`() throws {
    var sample = ConsultationSample()
    sample.others["evidence/forum.toi"] = """
      # DATA TYPE: toi
      # NUMBER ALTERNATIVES: 3
      # ALTERNATIVE NAME 1: Speeding
      # ALTERNATIVE NAME 2: burglary
      # ALTERNATIVE NAME 3: ASB and damage
      3: 2,3
      1: 1,2,3

      """
    sample.assessment = sample.assessment
      .changing(Self.forum, to: "{file: evidence/forum.toi, form: preflib,")
    let group = try #require(sample.source("asb")?.groups.last)
    #expect(group.valid == 4)
    #expect(group.named == nil)
    // All but the last of four ballots put it second: 60% of 75 and 40% of 75.
    #expect(try sample.concern("asb").value == 75)
    sample.others["evidence/forum.blt"] =
      "3 1\n3 2 3 0\n1 1 2 3 0\n0\n\"Speeding\"\n\"Burglary\"\n\"asb\"\n\"Forum\"\n"
    sample.assessment = sample.assessment
      .changing(
        "{file: evidence/forum.toi, form: preflib,",
        to: "{file: evidence/forum.blt, form: blt,"
      )
    #expect(try sample.concern("asb").value == 75)
  }

  @Test func `answers on a scale become what they say of concern`() throws {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("top 2 share", to: "net concern")
    sample.publicBallots = "asb,burglary\nYes,No\nYes,A little\nNo,\n"
    sample.forumBallots = "asb,burglary\n5,1\n3,2\n"
    sample.assessment = sample.assessment
      .changing("form: ranks,", to: "form: scores, scale: [No, A little, Yes],")
      .changing(Self.forum, to: "{file: evidence/forum.csv, form: scores, steps: 5,")
    // (2 - 1) of 3 at 60%, 1 of 2 at 40%; burglary: -1 of 2, and -2 of 2.
    #expect(try sample.concern("asb").value == 40)
    #expect(try sample.concern("burglary").value == -70)
    #expect(try sample.concern("speeding").value == nil)
  }

  @Test func `spoiled ballots are kept with the reason`() throws {
    var sample = ConsultationSample()
    sample.publicBallots += "1,9,2,3\n"
    let group = try #require(sample.source("asb")?.groups.first)
    #expect(group.cast == 13)
    #expect(group.valid == 12)
    let spoiled = try sample.consultation().groups.first?.respondents.ballots.spoiled
    #expect(spoiled?.map(\.reason) == [.rankOutOfRange])
    #expect(spoiled?.map(\.line) == [14])
  }

  @Test func `two groups of the same rows are refused`() {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("forum: 40", to: "forum: 40, again: 1")
    let again = "      again: {file: evidence/public.csv, form: ranks}\ncandidates:"
    sample.assessment = sample.assessment.changing("candidates:", to: again)
    #expect(
      sample.report(of: "A053") == """
        error[A053]: 'public' and 'again' are the same rows of 'evidence/public.csv'
          assessment.yaml:15:21
           |
        15 |       again: {file: evidence/public.csv, form: ranks}
           |                     ^^^^^^^^^^^^^^^^^^^
           = name the file of each group, or the rows that are its own, as in 'only: {group: again}'

        """
    )
    sample.assessment = sample.assessment
      .changing("form: ranks}", to: "form: ranks, only: {a: x}}")
    #expect(sample.codes.contains("A053"))
    sample.assessment = sample.assessment
      .changing("form: ranks, mode", to: "form: ranks, only: {a: y}, mode")
    #expect(!sample.codes.contains("A053"))
  }
}

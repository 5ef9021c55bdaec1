import Consultation
import Diagnostics
import Precedence
import Testing

@Suite struct OptionAlignmentTests {
  @Test func `what no column, row or ballot names was no option`() throws {
    let consultation = try ConsultationSample().consultation()
    #expect(consultation.options.map(\.id) == ["asb", "burglary", "speeding", "Parking"])
    for group in consultation.groups {
      #expect(group.respondents.ballots.profile.options == consultation.options.map(\.id))
    }
    let litter = try ConsultationSample().concern("litter")
    guard case .missing(let reason) = litter.origin else {
      Issue.record("litter has a value")
      return
    }
    #expect(reason == "it was not among the options of the consultation")
  }

  @Test func `in orders the assessment can say that something was an option`() throws {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment
      .changing("ASB and damage: asb", to: "ASB and damage: asb, Rubbish: litter")
    #expect(try sample.concern("litter").value == 0)
    #expect(
      sample.report(of: "A052") == """
        warning[A052]: 'public' could not choose 'litter', which others could
          assessment.yaml:13:7
           |
        13 |       public: {file: evidence/public.csv, form: ranks, mode: online, sample: random, population: 90000}
           |       ^^^^^^
           = an option that a group could not choose counts as not named by it
           = to leave one out for all groups, list it under 'withdrawn'

        """
    )
  }

  @Test func `an option of one group is named by no ballot of another`() throws {
    var sample = ConsultationSample()
    sample.forumBallots += "5,litter; asb\n"
    // One of five of the forum, at 40%.
    #expect(try sample.concern("litter").value == 8)
    #expect(sample.codes.contains("A052"))
  }

  private static let forum = "{file: evidence/forum.csv, form: order, order: preferences,"

  @Test func `what an election file lists was an option, though nobody names it`() throws {
    var sample = ConsultationSample()
    sample.others["evidence/forum.soi"] = """
      # ALTERNATIVE NAME 1: speeding
      # ALTERNATIVE NAME 2: litter
      # ALTERNATIVE NAME 3: asb
      4: 1,3

      """
    sample.assessment = sample.assessment
      .changing(Self.forum, to: "{file: evidence/forum.soi, form: preflib,")
    #expect(try sample.concern("litter").value == 0)
    let options = try sample.consultation().options.map(\.id)
    #expect(options == ["asb", "burglary", "speeding", "litter", "Parking"])
    #expect(
      sample.report(of: "A052") == """
        warning[A052]: 'public' could not choose 'litter', which others could
          assessment.yaml:13:7
           |
        13 |       public: {file: evidence/public.csv, form: ranks, mode: online, sample: random, population: 90000}
           |       ^^^^^^
           = an option that a group could not choose counts as not named by it
           = to leave one out for all groups, list it under 'withdrawn'

        warning[A052]: 'forum' could not choose 'burglary', 'Parking', which others could
          assessment.yaml:14:7
           |
        14 |       forum: {file: evidence/forum.soi, form: preflib, sample: everyone}
           |       ^^^^^
           = an option that a group could not choose counts as not named by it
           = to leave one out for all groups, list it under 'withdrawn'

        """
    )
  }

  @Test func `what one file withdraws and another keeps is told, and counts as not named`() throws {
    var sample = ConsultationSample()
    sample.others["evidence/forum.blt"] = """
      4 1
      -2
      3 2 1 0
      1 1 3 0
      0
      "asb"
      "burglary"
      "speeding"
      "Parking"

      """
    sample.assessment = sample.assessment
      .changing(Self.forum, to: "{file: evidence/forum.blt, form: blt,")
    // Nine of twelve of the public name it among their first two, at 60%, and nobody of the forum.
    #expect(try sample.concern("burglary").value == 45)
    // All four of the forum put it first once the others closed up.
    #expect(try sample.concern("asb").value == 85)
    #expect(
      sample.report(of: "A052") == """
        warning[A052]: 'forum' could not choose 'burglary', which others could
          assessment.yaml:14:7
           |
        14 |       forum: {file: evidence/forum.blt, form: blt, sample: everyone}
           |       ^^^^^
           = an option that a group could not choose counts as not named by it
           = to leave one out for all groups, list it under 'withdrawn'

        """
    )
    sample.assessment = sample.assessment.changing(
      "withdrawn: [fraud]",
      to: "withdrawn: [fraud, burglary]"
    )
    #expect(sample.report(of: "A052") == "")
    #expect(try sample.concern("burglary").value == nil)
  }

  @Test func `what was withdrawn is passed over and says so`() throws {
    guard case .missing(let reason) = try ConsultationSample().concern("fraud").origin else {
      Issue.record("fraud has a value")
      return
    }
    #expect(reason == "it was withdrawn from the consultation")
  }
}

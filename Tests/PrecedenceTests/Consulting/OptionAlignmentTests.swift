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

  @Test func `what was withdrawn is passed over and says so`() throws {
    guard case .missing(let reason) = try ConsultationSample().concern("fraud").origin else {
      Issue.record("fraud has a value")
      return
    }
    #expect(reason == "it was withdrawn from the consultation")
  }
}

import Consultation
import Diagnostics
import Precedence
import Testing

@Suite struct OptionBindingTests {
  @Test func `candidates are options under their id, their name and what the assessment adds`()
    throws
  {
    var sample = ConsultationSample()
    sample.publicBallots = sample.publicBallots
      .changing("ASB and damage,burglary", to: "antisocial BEHAVIOUR,Burglary")
    #expect(try sample.concern("asb").text == "55% (38.5% to 70.5%)")
    let options = try sample.consultation().options
    #expect(options.map(\.id) == ["asb", "burglary", "speeding", "Parking"])
    #expect(options.map(\.name) == ["Antisocial behaviour", "Burglary", "Speeding", "Parking"])
    #expect(options.map(\.candidate) == ["asb", "burglary", "speeding", nil])
    #expect(options.map(\.reason) == [nil, nil, nil, "for the county council"])
  }

  @Test(arguments: [
    ("ASB and damage: asb", "ASB and damage: sab", ["A044"]),
    ("ASB and damage: asb", "ASB and damage: asb, Litter: burglary", ["A045"]),
    ("ASB and damage: asb", "ASB and damage: asb, Asb and Damage: burglary", ["A045"]),
    ("ASB and damage: asb", "ASB and damage: asb, ASB: asb", []),
    ("{Parking: for", "{parking: no, Parking: for", ["A045"]),
    ("{Parking: for", "{LITTER: no, Parking: for", ["A046"]),
    ("[fraud]", "[parking]", ["A046"]), ("[fraud]", "[ASB and damage]", ["A046"]),
    ("[fraud]", "[fraud, burglary, Dogs]", []),
  ])
  func `a name means one option and not its opposite`(
    old: String,
    new: String,
    codes: [String]
  ) {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing(old, to: new)
    #expect(sample.codes.filter { $0.hasPrefix("A04") } == codes)
  }

  @Test func `two candidates of one name leave open which is meant`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("name: Litter", to: "name: speeding")
    #expect(
      sample.report(of: "A045") == """
        error[A045]: 'speeding' on a ballot could mean two options
          assessment.yaml:20:24
           |
        20 |   - {id: litter, name: speeding}
           |                        ^^^^^^^^
           = give each a name of its own; capitals make no difference
           = the other one: assessment.yaml:18:10

        """
    )
  }

  @Test func `a candidate's id that is misspelt is offered, once`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment
      .changing("ASB and damage: asb", to: "ASB and damage: burglry, Break-ins: burglry")
    #expect(
      sample.report(of: "A044") == """
        error[A044]: there is no candidate 'burglry'
          assessment.yaml:9:31
           |
         9 |     options: {ASB and damage: burglry, Break-ins: burglry}
           |                               ^^^^^^^
           = did you mean 'burglary'?

        """
    )
  }

  @Test func `another name written behind the id is turned round`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("ASB and damage: asb", to: "asb: Vandalism")
    #expect(
      sample.report(of: "A044") == """
        error[A044]: there is no candidate 'Vandalism'
          assessment.yaml:9:20
           |
         9 |     options: {asb: Vandalism}
           |                    ^^^^^^^^^
           = the other name comes first and the candidate's id second: 'Vandalism: asb'

        """
    )
  }
}

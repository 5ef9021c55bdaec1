import Consultation
import Testing

@testable import Precedence
@testable import Reports

@Suite struct ConsultationCSVTests {
  private func rows(
    _ consultation: ConsultationResult,
    by methods: [ConsultationMethod]
  ) -> [Substring] {
    ConsultationCSV().text(consultation, consultation.count(by: methods)).split(separator: "\r\n")
  }

  @Test func `all together come first, then each group`() {
    let rows = rows(SampleConsultation.consultation(), by: [.borda(.zero), .kemeny])
    #expect(
      rows == [
        "group,option,name,candidate,named,first,borda place,borda tally,kemeny place,kemeny tally",
        ",burglary,Burglary,burglary,,,1,32,1,", ",speeding,Speeding,speeding,,,2,28,2,",
        ",litter,Litter,,,,3,0,3,", "public,burglary,Burglary,burglary,20,12,1,32,1,",
        "public,speeding,Speeding,speeding,20,8,2,28,2,", "public,litter,Litter,,12,0,3,0,3,",
      ]
    )
  }

  @Test func `places that are shared are the best of them`() {
    let ballots = SampleConsultation.ballots([.init([[0, 1], [2]], count: 6)])
    let consultation = SampleConsultation.consultation([SampleConsultation.group(ballots)])
    #expect(
      rows(consultation, by: [.schulze]).dropFirst(4) == [
        "public,burglary,Burglary,burglary,6,6,1,", "public,speeding,Speeding,speeding,6,6,1,",
        "public,litter,Litter,,6,0,3,",
      ]
    )
  }

  @Test func `small numbers of people and what tells them are empty cells`() {
    let ballots = SampleConsultation.ballots([
      .init([[0], [1], [2]], count: 7), .init([[1], [0]], count: 2),
    ])
    let consultation = SampleConsultation.consultation([SampleConsultation.group(ballots)])
    let rows = rows(consultation, by: [.plurality])
    #expect(rows[1] == ",burglary,Burglary,burglary,,,1,")
    #expect(rows[5] == "public,speeding,Speeding,speeding,9,,2,")
  }

  @Test func `a method that one group cannot serve has empty cells there`() {
    let ticks = Profile(
      options: SampleConsultation.options,
      kind: .ticks,
      places: [[1, 1], [0, 1], [0, 0]],
      ballotCount: 2
    )
    let consultation = SampleConsultation.consultation([
      SampleConsultation.group("a", Ballots(form: .ticks, profile: ticks)),
      SampleConsultation.group("b"),
    ])
    let rows = rows(consultation, by: [.approval, .borda(.zero)])
    #expect(rows.first?.hasSuffix(",first,borda place,borda tally") == true)
    #expect(rows.count == 10)
  }

  @Test func `a name cannot be a formula`() {
    let profile = Profile(options: ["=cmd|' /C calc'!A0"], places: [[1]], ballotCount: 1)
    let consultation = ConsultationResult(
      measure: nil,
      method: .copeland,
      becomes: .place,
      options: [.init(id: "=cmd|' /C calc'!A0", name: "+1", candidate: nil, reason: nil)],
      groups: [SampleConsultation.group("@all", Ballots(form: .ranks, profile: profile))]
    )
    let rows = rows(consultation, by: [.copeland])
    #expect(rows[1] == ",'=cmd|' /C calc'!A0,'+1,,,,1,0")
    #expect(rows[2].hasPrefix("'@all,'=cmd|' /C calc'!A0,'+1,"))
  }
}

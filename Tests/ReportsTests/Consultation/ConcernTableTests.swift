import Consultation
import Testing

@testable import Reports

@Suite struct ConcernTableTests {
  private func table(
    _ method: ConsultationMethod,
    _ becomes: ConcernScale,
    _ sampling: RespondentGroup.Sampling = .notStated,
    _ rankings: [Profile.Ranking] = SampleConsultation.twenty
  ) -> ConcernTable {
    let ballots = SampleConsultation.ballots(rankings)
    return ConcernTable(
      SampleConsultation.consultation(
        method: method,
        becomes: becomes,
        [SampleConsultation.group(ballots, sampling: sampling)]
      )
    )
  }

  @Test func `the highest share comes first, and only candidates have one`() {
    let table = table(.plurality, .share)
    #expect(
      table.table.lines(width: 80) == [
        "Candidate  Share", "---------  -----", "Burglary   60.0%", "Speeding   40.0%",
      ]
    )
    #expect(table.reasonsWithoutInterval == [.selfSelected])
  }

  /// Wilson's interval of 12 of 20 at 95%: 38.7% to 78.1%.
  @Test func `a random sample has intervals`() {
    let table = table(.plurality, .share, .random)
    #expect(
      table.table.lines(width: 80) == [
        "Candidate  Share  95% interval", "---------  -----  --------------",
        "Burglary   60.0%  38.7% to 78.1%", "Speeding   40.0%  21.9% to 61.3%",
      ]
    )
    #expect(table.reasonsWithoutInterval == [])
  }

  @Test(arguments: [
    (ConcernScale.place, ["Speeding", "Burglary"]), (.equalSteps, ["Speeding", "Burglary"]),
  ])
  func `the first place comes first, be it the lowest number or the highest`(
    scale: ConcernScale,
    names: [String]
  ) {
    let table = table(.copeland, scale, .everyone, [.init([[1], [0]], count: 9)])
    #expect(table.table.lines(width: 80).dropFirst(2).map { String($0.prefix(8)) } == names)
    #expect(table.reasonsWithoutInterval == [.ofAnOrder])
  }

  /// 0.1 + 0.2 is more than 0.3 by the last bit.
  @Test func `rounding parts nobody`() {
    let groups = [(0.1, 1), (0.2, 1), (0.3, 0)].map { share, first in
      let ballots = SampleConsultation.ballots([.init([[first]], count: 9)])
      return SampleConsultation.group(share: share, ballots)
    }
    let consultation = SampleConsultation.consultation(method: .plurality, becomes: .share, groups)
    #expect(
      ConcernTable(consultation).table.lines(width: 80).dropFirst(2) == [
        "Burglary   50.0%", "Speeding   50.0%",
      ]
    )
  }

  @Test func `equal numbers stand in the order of the options`() {
    let table = table(.meanRank, .mean, .everyone, [.init([[0, 1]], count: 9)])
    #expect(table.table.lines(width: 80).dropFirst(2) == ["Burglary    1.5", "Speeding    1.5"])
  }
}

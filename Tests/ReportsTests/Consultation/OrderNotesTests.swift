import Consultation
import Testing

@testable import Reports

@Suite struct OrderNotesTests {
  private func notes(
    _ methods: [ConsultationMethod],
    _ rankings: [Profile.Ranking] = SampleConsultation.twenty
  ) -> [String] {
    let orders = methods.map { SampleConsultation.order($0, rankings) }
    return OrderNotes(orders, names: SampleConsultation.names).sentences
  }

  @Test func `an order without ties needs no note`() {
    #expect(notes([.borda(.sharedLeftoverPoints), .copeland, .kemeny, .schulze]) == [])
  }

  @Test func `a tie that several methods find is told once`() {
    #expect(
      notes([.kemeny, .borda(.sharedLeftoverPoints), .plurality], SampleConsultation.circle) == [
        "Kemeny: 3 orders are equally good, each contradicting 20 preferences; options that they "
          + "put differently share a place.",
        "Kemeny, Borda and Plurality: Burglary, Speeding and Litter are level, and nothing in the "
          + "ballots separates them.",
      ]
    )
  }

  @Test func `ties that differ are told one by one`() {
    let rankings = [Profile.Ranking([[0], [1, 2]], count: 6), .init([[1], [0]], count: 5)]
    #expect(
      notes([.topShare(1), .topShare(2)], rankings) == [
        "Top 2 share: Burglary and Speeding are level. Whoever must part them can go by more duels "
          + "won among themselves, which gives Burglary, then Speeding."
      ]
    )
  }

  @Test func `rounds are counted from 1, and the last says who is left`() {
    let rankings = [
      Profile.Ranking([[0]], count: 5), .init([[1], [2]], count: 4), .init([[2], [1]], count: 3),
    ]
    #expect(
      notes([.instantRunoff], rankings) == [
        "Instant runoff, round 1: Litter goes out with 3.",
        "Instant runoff, round 2: Burglary goes out with 5.",
        "Instant runoff, round 3: Speeding is left with 7.",
      ]
    )
  }

  @Test func `a rule for unranked options is named unless it is the usual one`() {
    #expect(notes([.borda(.zero)]) == ["Borda: unranked options get no points."])
    #expect(
      notes([.borda(.modified)]) == [
        "Borda: unranked options get no points, and a ballot that ranks fewer options gives fewer."
      ]
    )
  }
}

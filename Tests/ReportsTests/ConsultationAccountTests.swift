import Consultation
import Testing

@testable import Precedence
@testable import Reports

@Suite struct ConsultationAccountTests {
  @Test func anOrderWithoutNumbersSaysSoAndNothingOfBallots() {
    let published = SampleResult.respondents(
      "orders",
      1,
      valid: 1,
      named: 1,
      isOrderOnly: true,
      place: 1
    )
    let source = SampleResult.consultation(
      .borda(.sharedLeftoverPoints),
      becomes: .rankOrderCentroid,
      groups: [published],
      place: 1,
      noInterval: .orderOnly
    )
    #expect(
      ConsultationAccount(source).lines == [
        "rank-order centroid of 'Which of these should come first?', place 1 of 6",
        "orders: place 1 of 6 in the published order (evidence/orders.csv)",
        "only the order is known, no numbers",
      ]
    )
  }

  @Test func aPublishedOrderBesideBallotsKeepsItsLine() {
    let source = SampleResult.consultation(
      .copeland,
      becomes: .place,
      groups: [
        SampleResult.respondents("public", 0.5, valid: 400, named: 380, first: nil),
        SampleResult.respondents(
          "forum",
          0.5,
          valid: 1,
          named: 1,
          isOrderOnly: true,
          place: 2.5
        ),
      ],
      noInterval: .ofAnOrder
    )
    #expect(
      ConsultationAccount(source).lines == [
        "place by copeland of 'Which of these should come first?', place 2 of 6",
        "public: 380 of 400 ballots name it, too few to be shown put it first "
          + "(evidence/public.csv); counts for 50%",
        "forum: place 2.5 of 6 in the published order (evidence/forum.csv); counts for 50%",
        "no interval: a place has no margin of error of its own",
      ]
    )
  }

  @Test func aGroupWithoutValidBallotsSaysHowManyWereCast() {
    let source = SampleResult.consultation(
      groups: [SampleResult.respondents("", 1, valid: 0, named: 0)],
      noInterval: .tooFew
    )
    #expect(
      ConsultationAccount(source).lines.dropFirst() == [
        "no valid ballot of 3 ballots cast (evidence/.csv)", "no interval: too few ballots",
      ]
    )
  }
}

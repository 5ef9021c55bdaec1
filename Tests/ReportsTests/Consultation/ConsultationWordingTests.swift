import Consultation
import Testing

@testable import Precedence
@testable import Reports

@Suite struct ConsultationWordingTests {
  private static let names = SampleConsultation.names

  private func ballots(_ groups: [ConsultationResult.Group]) -> String {
    Wording.ballots(SampleConsultation.consultation(groups).count(by: []))
  }

  @Test func `ballots are counted over all groups, published orders beside them`() {
    let spoiled = SpoiledBallot(file: "b.csv", line: 2, reason: .empty, count: 1000)
    let group = SampleConsultation.group(SampleConsultation.ballots(spoiled: [spoiled]))
    let order = SampleConsultation.group(
      "plan",
      SampleConsultation.ballots([.init([[0], [1]])], form: .places)
    )
    #expect(ballots([group]) == "1,020 ballots cast: 20 valid, 1,000 spoiled.")
    #expect(
      ballots([group, group]) == "2,040 ballots cast in 2 groups: 40 valid, 2,000 spoiled."
    )
    #expect(
      ballots([group, order])
        == "1,020 ballots cast: 20 valid, 1,000 spoiled. Besides, 1 order without numbers."
    )
    #expect(
      ballots([order])
        == "An order that was published: no ballot, number or percentage behind it is known."
    )
  }

  @Test func `a consultation without a question is named after what is known of it`() {
    #expect(
      Wording.unnamedQuestion(SampleConsultation.consultation(measure: "fear_of_crime"))
        == "Consultation on fear of crime"
    )
    #expect(
      Wording.unnamedQuestion(SampleConsultation.consultation(measure: nil))
        == "Ballots in evidence/public.csv"
    )
  }

  @Test func `one day of asking is one date`() throws {
    let (first, last) = (CalendarDate("2021-02-01"), CalendarDate("2021-03-07"))
    let from = try #require(first)
    let to = try #require(last)
    #expect(Wording.fieldwork(.init(from: from, to: from)) == "Asked on 1 February 2021.")
    #expect(Wording.fieldwork(.init(from: from, to: to)) == "Asked 1 February to 7 March 2021.")
  }

  @Test func `sources and withdrawn options are sentences`() {
    #expect(Wording.source("the plan,\npage 9.") == "Source: the plan, page 9.")
    #expect(Wording.withdrawn(["a", "b", "c"]) == "Withdrawn and passed over: a, b and c.")
  }

  @Test func `titles agree in number`() {
    #expect(Wording.ordersTitle(1) == "The order")
    #expect(Wording.ordersTitle(3) == "The order, by 3 methods")
    #expect(Wording.more(1, "line", "lines") == "and 1 more line")
    #expect(Wording.more(1200, "line", "lines") == "and 1,200 more lines")
  }

  @Test(arguments: [
    (
      [ConsultationMethod.copeland], [ConsultationMethod.plurality, .kemeny],
      "Copeland puts Burglary before Litter, Plurality and Kemeny the other way round."
    ),
    (
      [.borda(.zero), .topShare(3)], [.schulze],
      "Borda and Top 3 share put Burglary before Litter, Schulze the other way round."
    ),
  ])
  func `disagreements agree in number`(
    forFirst: [ConsultationMethod],
    forSecond: [ConsultationMethod],
    text: String
  ) {
    let disagreement = ConsultationCount.Disagreement(
      first: 0,
      second: 2,
      forFirst: forFirst,
      forSecond: forSecond
    )
    #expect(Wording.disagreement(disagreement, names: Self.names) == text)
  }

  @Test func `a method that lacks something says what`() {
    #expect(
      Wording.lacking(
        LackingMethod(method: .topTwo, reason: "the ballots hold no answers on a scale")
      )
        == "Top two cannot be used: the ballots hold no answers on a scale."
    )
  }

  @Test func `a single preference is one`() {
    let answer = ConsultationOrder.KemenyAnswer(
      distance: 1,
      lowerBound: 1,
      orders: [],
      orderCount: 2
    )
    #expect(Wording.kemeny(answer)[0].contains("each contradicting 1 preference; options"))
  }

  @Test func `one best order needs no proof, several do, and a bound says so`() {
    func answer(_ count: Double?) -> ConsultationOrder.KemenyAnswer {
      .init(distance: 1234.5, lowerBound: 1200, orders: [], orderCount: count)
    }
    #expect(Wording.kemeny(answer(1)) == [])
    #expect(
      Wording.kemeny(answer(2)) == [
        "Kemeny: 2 orders are equally good, each contradicting 1,234.5 preferences; options that "
          + "they put differently share a place."
      ]
    )
    #expect(
      Wording.kemeny(answer(nil)) == [
        "Kemeny: too many options for certainty. The order contradicts 1,234.5 preferences; no "
          + "order contradicts fewer than 1,200."
      ]
    )
  }

  @Test func `rounds say who goes and who is left`() {
    func round(_ standing: [Int], _ votes: [Double], out: [Int]) -> String {
      Wording.round(2, .init(standing: standing, votes: votes, out: out), names: Self.names)
    }
    #expect(
      round([0, 1, 2], [9, 4.5, 4.5], out: [1, 2])
        == "Instant runoff, round 2: Speeding and Litter go out with 4.5 each."
    )
    #expect(
      round([0, 2], [9, 4], out: [2]) == "Instant runoff, round 2: Litter goes out with 4."
    )
    #expect(round([2], [18], out: []) == "Instant runoff, round 2: Litter is left with 18.")
    #expect(
      round([0, 2], [9, 9], out: [])
        == "Instant runoff, round 2: Burglary and Litter are left with 9 each."
    )
  }

  @Test func `ties say what separates them, or that nothing does`() {
    let open = ConsultationOrder.TieBreak(tied: [0, 1], steps: [])
    #expect(
      Wording.tieBreak(open, [.borda(.zero), .copeland], names: Self.names)
        == "Borda and Copeland: Burglary and Speeding are level, and nothing in the ballots "
        + "separates them."
    )
    let broken = ConsultationOrder.TieBreak(
      tied: [0, 1, 2],
      steps: [
        .init(ground: .duels, tiers: [[2], [0, 1]]),
        .init(ground: .placesGiven, tiers: [[2], [1], [0]]),
      ]
    )
    #expect(
      Wording.tieBreak(broken, [.kemeny], names: Self.names)
        == "Kemeny: Burglary, Speeding and Litter are level. Whoever must part them can go by more "
        + "duels won among themselves, then more first places, then more second places, and so "
        + "on, which gives Litter, then Speeding, then Burglary."
    )
  }

  @Test func `only unusual rules for unranked options are named`() {
    #expect(Wording.unranked(.sharedLeftoverPoints) == nil)
    #expect(Wording.unranked(.zero) == "Borda: unranked options get no points.")
    #expect(
      Wording.unranked(.modified)
        == "Borda: unranked options get no points, and a ballot that ranks fewer options gives fewer."
    )
  }
}

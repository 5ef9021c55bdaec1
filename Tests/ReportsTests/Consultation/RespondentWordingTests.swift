import Consultation
import Testing

@testable import Precedence
@testable import Reports

@Suite struct RespondentWordingTests {
  private func group(
    _ name: String = "key_stakeholders",
    share: Double = 0.4,
    sampling: RespondentGroup.Sampling = .random,
    population: Int? = nil,
    isOrderOnly: Bool = false,
    cast: Int = 26,
    valid: Int = 24,
    effectiveBase: Double = 24
  ) -> GroupCount {
    GroupCount(
      name: name,
      share: share,
      sampling: sampling,
      population: population,
      isOrderOnly: isOrderOnly,
      form: .ranks,
      cast: cast,
      valid: valid,
      spoiled: [],
      effectiveBase: effectiveBase,
      orders: [],
      tallies: []
    )
  }

  @Test func `a group is named unless it is the only one and has no name`() {
    #expect(Wording.groupTitle(group(), isOnlyOne: true) == "Who answered: key stakeholders")
    #expect(Wording.groupTitle(group(""), isOnlyOne: true) == "Who answered")
  }

  @Test func `a group says how many, how asked, how chosen, how weighted and what it counts for`() {
    #expect(
      Wording.group(group(population: 9000, effectiveBase: 19.2), mode: "online", isOnlyOne: false)
        == [
          "26 ballots cast, 24 valid, 2 spoiled.", "How they were asked: online.",
          "A random sample out of 9,000 people.",
          "Their answers are weighted: they are worth 19.2 unweighted ones (design effect 1.25).",
          "They count for 40% of the whole.",
        ]
    )
  }

  @Test func `a group alone says nothing of its share`() {
    let group = group(cast: 1, valid: 1, effectiveBase: 1)
    #expect(
      Wording.group(group, mode: nil, isOnlyOne: true) == [
        "1 ballot cast, 1 valid, 0 spoiled.", "A random sample.",
      ]
    )
  }

  @Test func `a group without a say says why`() {
    #expect(
      Wording.group(group(share: 0), mode: nil, isOnlyOne: false).last
        == "They do not count: their share is 0."
    )
    #expect(
      Wording.group(group(share: 0, valid: 0, effectiveBase: 0), mode: nil, isOnlyOne: false).last
        == "They do not count: no ballot is valid."
    )
  }

  @Test func `a published order has no ballots to speak of`() {
    #expect(
      Wording.group(group(isOrderOnly: true), mode: "online", isOnlyOne: false) == [
        "Only the order is known that was published: no ballot, number or percentage behind it.",
        "They count for 40% of the whole.",
      ]
    )
  }

  @Test(arguments: [
    (RespondentGroup.Sampling.random, "A random sample out of 1 person."),
    (.everyone, "Everybody was asked, 1 person: no sampling error."),
    (
      .selfSelected,
      "The respondents chose themselves out of 1 person: a margin of error would say little."
    ),
    (
      .notStated,
      "How the respondents were chosen out of 1 person is not stated: taken as if they had chosen "
        + "themselves."
    ),
  ])
  func `every way of choosing is said`(sampling: RespondentGroup.Sampling, text: String) {
    let group = group(sampling: sampling, population: 1)
    #expect(Wording.group(group, mode: nil, isOnlyOne: true).last == text)
  }

  @Test func `small numbers are explained`() {
    #expect(
      Wording.suppressed(5)
        == "A dash stands for a number of people below 5, or one that would give such a number away."
    )
    let orders = [ConsultationMethod.plurality, .kemeny, .approval, .instantRunoff].map {
      SampleConsultation.order($0)
    }
    #expect(
      Wording.withheld(orders)
        == "Left out for the same reason: the numbers of Plurality and Approval and the rounds of "
        + "Instant runoff."
    )
    #expect(
      Wording.withheld(Array(orders.suffix(1)))
        == "Left out for the same reason: the rounds of Instant runoff."
    )
    #expect(Wording.withheld(Array(orders[1...1])) == nil)
  }

  @Test(arguments: [
    (ConsultationMethod.borda(.zero), 23.456, "Borda points", "23.46"),
    (.copeland, -3, "Duels won less lost", "-3"), (.plurality, 0.615, "Plurality", "61.5%"),
    (.topShare(3), 1, "Top 3 share", "100%"), (.netConcern, 0.5714, "Net concern", "+57.1%"),
    (.netConcern, -0.2, "Net concern", "-20.0%"), (.meanRank, 2.5, "Mean rank", "2.5"),
    (.topTwo, .nan, "Top two", "-"),
  ])
  func `every method has its unit`(
    method: ConsultationMethod,
    value: Double,
    title: String,
    text: String
  ) {
    #expect(Wording.tally(of: method) == title)
    #expect(Wording.tally(value, of: method) == text)
  }

  @Test(arguments: [
    (ConcernScale.share, "Mean rank, in per cent of those who answered.", "65.2%"),
    (.points, "Mean rank: points in per cent of the most there could be.", "65.2%"),
    (.mean, "Mean rank: the lower, the more it matters to those who answered.", "0.65"),
    (.place, "Mean rank: the place in the order; those that share one get its mean.", "0.65"),
    (
      .rankOrderCentroid,
      "Mean rank: places turned into rank-order centroid weights, which add to 1.", "0.652"
    ),
    (.rankSum, "Mean rank: places turned into rank sum weights, which add to 1.", "0.652"),
    (.reciprocal, "Mean rank: places turned into reciprocal weights, which add to 1.", "0.652"),
    (.equalSteps, "Mean rank: places turned into equal steps from 1 down to 0.", "0.652"),
  ])
  func `every scale is explained and has its unit`(
    scale: ConcernScale,
    sentence: String,
    text: String
  ) {
    let consultation = SampleConsultation.consultation(method: .meanRank, becomes: scale)
    #expect(Wording.becomes(consultation) == sentence)
    #expect(Wording.concern(0.6521, scale) == text)
  }

  @Test func `a published order goes by no method`() {
    let ballots = SampleConsultation.ballots([.init([[0], [1]])], form: .places)
    let consultation = SampleConsultation.consultation(
      becomes: .place,
      [SampleConsultation.group(ballots)]
    )
    #expect(
      Wording.becomes(consultation)
        == "The published order: the place in the order; those that share one get its mean."
    )
  }

  @Test func `titles and intervals`() {
    #expect(Wording.becomesTitle("fear_of_crime") == "What becomes of it: fear of crime")
    #expect(Wording.interval(0.999) == "99.9% interval")
    #expect(Wording.noMargin(.tooFew) == "No margin of error: too few ballots.")
  }

  @Test func `spoiled ballots are summed by reason and listed by line`() {
    let spoiled = [
      SpoiledBallot(file: "a.csv", line: 17, reason: .unknownOption, detail: "burglry"),
      SpoiledBallot(file: "a.csv", line: 3, reason: .duplicateOption),
      SpoiledBallot(file: "b.blt", line: 4, reason: .unknownOption, count: 1200),
    ]
    #expect(
      Wording.spoiledByReason(spoiled) == [
        "1 ballot: an option twice", "1,201 ballots: an unknown option",
      ]
    )
    #expect(
      spoiled.map { Wording.spoiled($0) } == [
        "a.csv:17: an unknown option ('burglry')", "a.csv:3: an option twice",
        "b.blt:4: an unknown option, 1,200 times",
      ]
    )
  }
}

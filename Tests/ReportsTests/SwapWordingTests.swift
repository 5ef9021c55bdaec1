import Testing

@testable import Precedence
@testable import Reports
@testable import Robustness

@Suite struct SwapWordingTests {
  private let pair = Pair(SamplePair.byRating)

  private func text(_ change: SingleChange) -> String { Wording.swap(change, pair) }

  private func volume(
    _ answer: SingleChange.Answer,
    unit: String = "crimes",
    isWhole: Bool = true,
    isExact: Bool = true
  ) -> SingleChange {
    SamplePair.change(
      .measure("volume", candidate: "burglary"),
      612,
      answer,
      unit: unit,
      isWhole: isWhole,
      isExact: isExact
    )
  }

  @Test func `numbers are in the unit of the thing`() {
    #expect(
      text(volume(.swap(at: 1000, reaches: true)))
        == "'volume' of Burglary at 1,000 crimes or more (now 612)"
    )
    #expect(
      text(volume(.swap(at: 500, reaches: false)))
        == "'volume' of Burglary at 499 crimes or fewer (now 612)"
    )
    #expect(
      text(volume(.swap(at: 20.5, reaches: false), unit: "%", isWhole: false))
        == "'volume' of Burglary below 20.5% (now 612%)"
    )
    #expect(
      text(volume(.swap(at: 700.123, reaches: true), unit: "days", isWhole: false, isExact: false))
        == "'volume' of Burglary at about 700.2 days or more (now 612)"
    )
    #expect(
      text(volume(.level(at: 700))) == "'volume' of Burglary at 700 crimes or just above (now 612)"
    )
  }

  @Test func `at the number as it is, the side is what matters`() {
    func harm(isUpward: Bool) -> String {
      text(
        SingleChange(
          subject: .measure("harm", candidate: "theft"),
          now: 365,
          unit: "days",
          answer: .swap(at: 365, reaches: false),
          isUpward: isUpward
        )
      )
    }
    #expect(harm(isUpward: true) == "'harm' of Theft above 365 days (now 365)")
    #expect(harm(isUpward: false) == "'harm' of Theft below 365 days (now 365)")
  }

  @Test func `levels are counted and named`() {
    func concern(_ level: Double) -> String {
      text(
        SamplePair.change(
          .judgement("concern", candidate: "theft"),
          2,
          .swap(at: level, reaches: true),
          levels: SampleResult.levelNames
        )
      )
    }
    #expect(concern(3) == "'concern' of Theft one level higher (High, now Medium)")
    #expect(concern(1) == "'concern' of Theft one level lower (Low, now Medium)")
  }

  @Test func `words are no numbers`() {
    let flag = SamplePair.change(
      .measure("rural", candidate: "theft"),
      0,
      .swap(at: 1, reaches: true),
      levels: ["no", "yes"],
      isWhole: true
    )
    #expect(text(flag) == "'rural' of Theft as 'yes' (now 'no')")
  }

  @Test func `what is missing now says so`() {
    let harm = SamplePair.change(
      .measure("harm", candidate: "theft"),
      nil,
      .swap(at: 180, reaches: true),
      unit: "days"
    )
    #expect(text(harm) == "'harm' of Theft at 180 days or more (now missing)")
    let none = SamplePair.change(
      .measure("harm", candidate: "theft"),
      nil,
      .swap(at: 0, reaches: true),
      unit: "days"
    )
    #expect(text(none) == "'harm' of Theft at 0 days (now missing)")
    let concern = SamplePair.change(
      .judgement("concern", candidate: "theft"),
      nil,
      .swap(at: 3, reaches: true),
      levels: SampleResult.levelNames
    )
    #expect(text(concern) == "'concern' of Theft at High (now missing)")
  }

  @Test func `weights and cuts are named by where they stand`() {
    #expect(
      Wording.subject(.weight(group: "risk", term: "concern"), pair)
        == "the weight of 'concern' in 'risk'"
    )
    #expect(
      Wording.subject(.cut(factor: "volume", level: "High"), pair)
        == "the cut of 'volume' beneath 'High'"
    )
  }
}

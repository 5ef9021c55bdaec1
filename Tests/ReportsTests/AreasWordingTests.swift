import Testing

@testable import Precedence
@testable import Reports

@Suite struct AreasWordingTests {
  private let litter = SampleResult.candidate(
    "litter",
    "Litter",
    place: 2,
    isShared: true,
    places: 1...4,
    rating: "High"
  )

  @Test func aSlotSaysPlaceRatingAndRange() {
    #expect(Wording.slot(litter) == "2= Litter: High (1 to 4)")
    #expect(Wording.slot(SampleResult.candidate("a", "Arson", place: 1)) == "1 Arson")
  }

  @Test func titlesAgreeInNumber() {
    #expect(Wording.areasTitle(3) == "3 areas side by side")
    #expect(Wording.areasTitle(1200) == "1,200 areas side by side")
  }

  @Test func keptAndMonitoredGiveTheReasonIfThereIsOne() {
    let plain = SampleResult.candidate("a", "Arson", place: 6, status: .kept)
    #expect(Wording.kept(plain) == "Kept (place 6): Arson.")
    let rule = RuleResult(
      id: "grave",
      state: .fired,
      condition: "harm > 3",
      effects: ["keep"],
      because: "it is grave.",
      margin: nil
    )
    let kept = SampleResult.candidate("a", "Arson", place: 6, status: .kept, rules: [rule])
    #expect(Wording.kept(kept) == "Kept (place 6): Arson, because it is grave.")
    #expect(Wording.monitored(litter) == "Monitored (place 2=): Litter.")
  }

  @Test func onlySoManyAreNamedBelowTheList() {
    let many = (4...9).map { (place: Int) in
      SampleResult.candidate("c\(place)", "C\(place)", place: place)
    }
    #expect(Wording.below(many, most: 3) == "Below the list: 4 C4, 5 C5, 6 C6 and 3 more.")
    #expect(Wording.below([many[0]], most: 3) == "Below the list: 4 C4.")
  }

  @Test func peopleChooseAmongThoseWhoShareTheEnd() {
    let other = SampleResult.candidate("dogs", "Dogs", place: 2, isShared: true)
    #expect(
      Wording.lastPlaceShared([litter, other])
        == "More than the slots hold: Litter and Dogs share place 2=; the rules cannot tell them "
        + "apart, so people have to choose."
    )
  }
}

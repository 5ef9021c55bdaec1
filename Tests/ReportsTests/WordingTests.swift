import Testing

@testable import Precedence
@testable import Reports

@Suite struct WordingTests {
  @Test func namesListsAndSentences() {
    #expect(Wording.name("harm_per_crime") == "harm per crime")
    #expect(Wording.capitalised("élan and more") == "Élan and more")
    #expect(Wording.capitalised("") == "")
    #expect(Wording.list([]) == "")
    #expect(Wording.list(["a"]) == "a")
    #expect(Wording.list(["a", "b"]) == "a and b")
    #expect(Wording.list(["a", "b", "c"]) == "a, b and c")
    #expect(Wording.sentence("so it is.") == "so it is.")
    #expect(Wording.sentence("so\nit is") == "so it is.")
  }

  @Test func placesShowWhenTheyAreShared() {
    #expect(Wording.place(SampleResult.theft) == "1")
    #expect(Wording.place(SampleResult.litter) == "2=")
    #expect(Wording.place(SampleResult.arson) == "-")
    #expect(Wording.places(1...4) == "1 to 4")
    #expect(Wording.places(3...3) == "3")
  }

  @Test(arguments: CandidateResult.Status.allCases)
  func everyStatusHasAWord(status: CandidateResult.Status) {
    let listed = SampleResult.candidate("a", "A", isShortlisted: true, status: status)
    let words = ["yes", "kept", "monitor", "left out", "not scored"]
    #expect(
      Wording.status(listed) == words[CandidateResult.Status.allCases.firstIndex(of: status) ?? 0]
    )
    let other = SampleResult.candidate("a", "A", status: status)
    #expect(Wording.status(other) == (status == .ranked ? "" : Wording.status(listed)))
  }

  @Test func keysSayWhenTheLowestComesFirst() {
    #expect(Wording.key(SampleResult.keys[1]) == "risk")
    let lowest = RankingKey(name: "cost_a_head", isTieBreak: true, isLowestFirst: true)
    #expect(Wording.key(lowest) == "cost a head (lowest first)")
  }

  @Test func aChangeIsShownAsItWasBeforeItWasDiscounted() {
    #expect(Wording.value(SampleResult.volumeOfTheft) == "1,122 crimes")
    #expect(Wording.value(SampleResult.trendOfTheft) == "+2.0%, which does not count as a change")
    #expect(Wording.value(SampleResult.newTrend) == "new")
    #expect(Wording.value(SampleResult.noTrend) == "no change")
  }
}

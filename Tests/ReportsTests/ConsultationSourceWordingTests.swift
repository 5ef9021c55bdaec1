import Consultation
import Testing

@testable import Precedence
@testable import Reports

@Suite struct ConsultationSourceWordingTests {
  private static let group = SampleResult.respondents("public", 1, valid: 1400, named: 1137)

  @Test(
    arguments: [
      (ConsultationMethod.topShare(3), "1,137 of 1,400 ballots name it among the first 3"),
      (.plurality, "1,137 of 1,400 ballots put it first"),
      (.approval, "1,137 of 1,400 ballots tick it"),
      (.topTwo, "1,137 of 1,400 ballots answer on the two highest steps"),
      (.netConcern, "1,137 of 1,400 ballots answer about it"),
      (.borda(.zero), "1,137 of 1,400 ballots name it, 12 put it first"),
      (.instantRunoff, "1,137 of 1,400 ballots name it, 12 put it first"),
    ]
  )
  func everyMethodSaysWhatItCounts(method: ConsultationMethod, text: String) {
    #expect(Wording.said(Self.group, method) == text)
  }

  @Test func oneBallotNames() {
    let group = SampleResult.respondents("forum", 1, valid: 1, named: 1, first: 1)
    #expect(Wording.said(group, .copeland) == "1 of 1 ballot names it, 1 puts it first")
  }

  @Test func smallCountsAreNotShown() {
    let group = SampleResult.respondents("forum", 1, valid: 24, named: nil)
    #expect(
      Wording.said(group, .topShare(3))
        == "too few of 24 ballots to be shown name it among the first 3"
    )
  }

  @Test func weightingSaysWhatItLeaves() {
    let group = SampleResult.respondents("public", 1, valid: 400, named: 137, effectiveBase: 312.46)
    #expect(
      Wording.said(group, .plurality)
        == "137 of 400 ballots put it first, weighted, worth 312.5 unweighted"
    )
  }

  @Test(arguments: OptionEstimate.NoInterval.allCases)
  func everyReasonForNoIntervalIsASentence(reason: OptionEstimate.NoInterval) {
    #expect(Wording.noInterval(reason) == "no interval: \(reason.rawValue)")
  }

  @Test func aGroupCountsForItsShareUnlessItIsAlone() {
    #expect(
      Wording.respondents(Self.group, "said", isAlone: true) == "public: said (evidence/public.csv)"
    )
    #expect(
      Wording.respondents(Self.group, "said", isAlone: false)
        == "public: said (evidence/public.csv); counts for 100%"
    )
  }
}

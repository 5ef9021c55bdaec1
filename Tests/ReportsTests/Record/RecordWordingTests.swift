import Precedence
import Testing

@testable import Reports

@Suite struct RecordWordingTests {
  private static let who = VerificationSample.who

  @Test(
    arguments: [
      (.altered(id: "x"), "The record itself was altered: its id does not fit what it says."),
      (.fileMissing(path: "a.csv"), "The file a.csv is not there."),
      (.fileUnreadable(path: "a.csv"), "The file a.csv cannot be read."),
      (
        .fileChanged(path: "a.csv", bytesThen: 1, bytesNow: 1),
        "The file a.csv was changed: it still has 1 byte."
      ),
      (.fileNew(path: "a.csv"), "The file a.csv is read now, which the record does not name."),
      (.fileUnused(path: "a.csv"), "The file a.csv is no longer read."),
      (
        .notRun(errors: 1, code: "Y001", file: "a.yaml", line: 3),
        "The decision cannot be run again: 1 error, Y001 at a.yaml, line 3."
      ),
      (
        .notRun(errors: 2, code: "R001", file: nil, line: nil),
        "The decision cannot be run again: 2 errors, the first is R001."
      ),
      (.place(who, then: nil, now: 1), "Domestic abuse is 1st, was not ranked."),
      (.place(who, then: 1, now: nil), "Domestic abuse is no longer ranked, was 1st."),
      (.candidateNew(who, place: 2), "Domestic abuse is new, in 2nd place."),
      (.candidateNew(who, place: nil), "Domestic abuse is new."),
      (.candidateGone(who, place: 2), "Domestic abuse is gone; it was 2nd."),
      (.candidateGone(who, place: nil), "Domestic abuse is gone."),
      (.rating(who, then: "Low", now: "High"), "Domestic abuse is rated High, was Low."),
      (.rating(who, then: nil, now: nil), "Domestic abuse is rated not at all, was not rated."),
      (.shortlist(who, isOnItNow: true), "Domestic abuse is on the shortlist, was not."),
      (.status(who, then: "ranked", now: "kept"), "Domestic abuse is kept, was ranked."),
      (.score(who, then: 0.5, now: nil), "Domestic abuse scores nothing, was 0.5."),
      (
        .result(then: "a", now: "b"),
        "Measures, levels or groups came out differently, though every place is the same."
      ),
      (.section("reasons"), "The reasons are not those of the record."),
      (.section("findings"), "Other problems are found in the files than the record says."),
      (.section("rules"), "The rules bear another name or version than the record says."),
      (
        .section("settings"),
        "The shortlist, the keys or what stands for missing values is different."
      ),
      (.section("area"), "The record says something else under 'area'."),
    ] as [(Verification.Difference, String)]
  )
  func `every difference is a sentence`(difference: Verification.Difference, text: String) {
    #expect(Wording.sentence(of: difference) == text)
  }
}

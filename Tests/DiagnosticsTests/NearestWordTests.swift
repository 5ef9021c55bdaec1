import Diagnostics
import Testing

@Suite struct NearestWordTests {
  private let known = ["volume", "trend", "harm_days", "concern", "last_year"]

  @Test(arguments: [
    ("volum", "volume"), ("volumes", "volume"), ("vloume", "volume"), ("trnd", "trend"),
    ("TREND", "trend"), ("harm-days", "harm_days"), ("harm days", "harm_days"),
    ("harmdays", "harm_days"), ("concren", "concern"), ("lst_yaer", "last_year"),
    ("volume", "volume"),
  ])
  func oneSlipInThreeLettersIsNear(word: String, expected: String) {
    #expect(NearestWord.nearest(to: word, in: known) == expected)
  }

  @Test(arguments: ["population", "vxlxmx", "", "t", "days", "lost", "値"])
  func otherWordsAreNot(word: String) {
    #expect(NearestWord.nearest(to: word, in: known) == nil)
  }

  @Test func wordsWithoutACommonLetterAreNeverNear() {
    #expect(NearestWord.nearest(to: "a", in: ["b", "c"]) == nil)
    #expect(NearestWord.nearest(to: "a", in: [""]) == nil)
    #expect(NearestWord.nearest(to: "", in: ["a"]) == nil)
    #expect(NearestWord.nearest(to: "ab", in: ["cb"]) == "cb")
    #expect(NearestWord.nearest(to: "ba", in: ["ab"]) == "ab")
  }

  @Test func theFirstOfTheNearestIsTaken() {
    #expect(NearestWord.nearest(to: "cat", in: ["bat", "hat", "cart"]) == "bat")
    #expect(NearestWord.nearest(to: "carts", in: ["darts", "cart", "carts"]) == "carts")
    #expect(NearestWord.nearest(to: "x", in: []) == nil)
  }

  @Test func lettersAreThoseOfAReader() {
    #expect(NearestWord.nearest(to: "cafe", in: ["cafe\u{301}"]) == "cafe\u{301}")
    #expect(NearestWord.nearest(to: "naïve", in: ["nai\u{308}ve"]) == "nai\u{308}ve")
  }

  @Test func longWordsAreNotCompared() {
    let long = String(repeating: "a", count: 64)
    #expect(NearestWord.nearest(to: long, in: [long + "a", long]) == long)
    #expect(NearestWord.nearest(to: long + "a", in: [long]) == nil)
    #expect(NearestWord.nearest(to: String(repeating: "a", count: 5_000_000), in: [long]) == nil)
  }

  @Test func theQuestionNamesTheWord() {
    #expect(NearestWord.question(for: "trnd", in: known) == "did you mean 'trend'?")
    #expect(NearestWord.question(for: "population", in: known) == nil)
  }
}

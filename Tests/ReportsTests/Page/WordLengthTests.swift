import Testing

@testable import Reports

@Suite struct WordLengthTests {
  @Test(arguments: [
    ("", 0), ("burglary", 8), ("Anti-social behaviour", 9), ("a bc\ndef", 3), ("well-being", 5),
    ("-", 1), ("crimes.csv", 10),
  ])
  func theLongestPieceOfALine(text: String, length: Int) {
    #expect(WordLength.longest(in: text) == length)
  }

  @Test func wordsOfTwentyStayWhole() {
    #expect(!WordLength.isLong(String(repeating: "x", count: 20) + " x"))
    #expect(WordLength.isLong("x " + String(repeating: "x", count: 21)))
  }
}

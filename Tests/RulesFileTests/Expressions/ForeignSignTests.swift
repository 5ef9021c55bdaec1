import Testing

@testable import RulesFile

@Suite struct ForeignSignTests {
  @Test func noneHidesALongerOneOrASignOfOurs() {
    for (index, sign) in ForeignSign.all.enumerated() {
      for other in ForeignSign.all[(index + 1)...] {
        #expect(!other.text.hasPrefix(sign.text), "\(sign.text) hides \(other.text)")
      }
      for own in Sign.allCases {
        #expect(!own.rawValue.hasPrefix(sign.text), "\(sign.text) hides \(own.rawValue)")
      }
    }
  }

  @Test func eachIsReportedOnceAndTakenForWhatItMeans() {
    for sign in ForeignSign.all + [.not] {
      let lexer = Lexer("3 \(sign.text) 4")
      #expect(lexer.mistakes.map(\.code) == [sign.code])
      let kinds = lexer.tokens.map(\.kind)
      #expect(kinds == [.number(3)] + (sign.meaning.map { [$0] } ?? []) + [.number(4), .end])
    }
  }
}

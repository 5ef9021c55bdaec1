import Testing

@testable import RulesFile

@Suite struct LexerTests {
  private func kinds(_ text: String) -> [Token.Kind] { Lexer(text).tokens.map(\.kind) }

  @Test func wordsNumbersTextsAndSignsAreToldApart() {
    #expect(
      kinds(#"trend>=25% and kind in ["a b",.5]"#) == [
        .name("trend"), .sign(.atLeast), .percent(25), .word(.and), .name("kind"), .word(.in),
        .sign(.openSquare), .text("a b"), .sign(.comma), .number(0.5), .sign(.closeSquare), .end,
      ]
    )
  }

  @Test func everySignIsRead() {
    for sign in Sign.allCases {
      #expect(kinds("a \(sign.rawValue) b") == [.name("a"), .sign(sign), .name("b"), .end])
    }
  }

  @Test func everyWordIsReadAndNamesMayBeginWithOne() {
    for word in Keyword.allCases {
      #expect(kinds(word.rawValue) == [.word(word), .end])
      #expect(kinds(word.rawValue + "_x") == [.name(word.rawValue + "_x"), .end])
    }
  }

  @Test func aRangeIsNotADecimal() {
    #expect(kinds("1..5") == [.number(1), .sign(.range), .number(5), .end])
    #expect(kinds("1.5..2.5") == [.number(1.5), .sign(.range), .number(2.5), .end])
  }

  @Test func placesAreBytes() {
    let lexer = Lexer("größe > \"é\" ")
    #expect(lexer.tokens.map(\.place) == [0..<7, 8..<9, 10..<14, 14..<14])
    #expect(lexer.mistakes.isEmpty)
  }

  @Test func aBackslashKeepsAQuote() {
    #expect(kinds(#""a \"b\" \\ \c""#) == [.text(#"a "b" \ \c"#), .end])
  }

  @Test func blanksOfWordProcessorsAreBlanks() {
    #expect(kinds("a\u{A0}>\u{202F}3\t\r\n") == [.name("a"), .sign(.greater), .number(3), .end])
  }

  @Test func aDeclaredNameIsNoMisspeltWord() {
    #expect(Lexer("Level > 3").mistakes.map(\.code) == [.capitalWord])
    #expect(Lexer("Level > 3", isDeclared: { $0 == "Level" }).mistakes.isEmpty)
  }

  @Test func whatMeansNothingEndsTheReading() {
    let lexer = Lexer("a > 3 ? b ? c")
    #expect(lexer.isCutShort)
    #expect(lexer.mistakes.count == 1)
    #expect(lexer.tokens.count == 4)
  }

  @Test func numbersAreReadToTheLastDigit() {
    #expect(kinds("125.4321987654") == [.number(125.4321987654), .end])
    #expect(kinds("007") == [.number(7), .end])
  }
}

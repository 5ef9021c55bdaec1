import Evidence
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("0", "0"), ("2122", "2122"), ("2,122", "2122"), ("12,345,678.90", "12345678.90"),
    (" 7 ", "7"), ("-3", "-3"), ("\u{2212}3", "-3"), ("+3", "3"), ("-0.05", "-0.05"),
    (".5", "0.5"), ("007", "7"), ("25.0", "25.0"), ("\u{A0}5\u{202F}", "5"),
    ("9007199254740992", "9007199254740992"), ("0.123456789012345678", "0.123456789012345678"),
  ])
  func numbersAreRead(text: String, expected: String) {
    #expect(NumberText(text).value?.description == expected)
  }

  @Test(arguments: [
    "", "  ", "n/a", "N/A", "na", "NA", "-", "\u{2013}", "\u{2014}", "\u{2212}", "..",
    "Not available",
  ])
  func missingIsMissing(text: String) {
    for unit in NumberText.Unit.allCases {
      #expect(NumberText(text, as: unit) == .missing)
      #expect(NumberText(text, as: unit).isMissing)
    }
  }

  @Test func signsOfTheUnitAreRead() {
    #expect(NumberText("-10.7%", as: .percent).value?.description == "-10.7")
    #expect(NumberText("25 %", as: .percent).value?.description == "25")
    #expect(NumberText("£1,607", as: .pounds).value?.description == "1607")
    #expect(NumberText("-£5.50", as: .pounds).value?.description == "-5.50")
    #expect(NumberText("£-5.50", as: .pounds).value?.description == "-5.50")
    #expect(NumberText("-£-5", as: .pounds) == .refused(.notANumber))
    #expect(NumberText("5%", as: .pounds) == .refused(.unitSign("%")))
    #expect(NumberText("£5", as: .percent) == .refused(.unitSign("£")))
    #expect(NumberText("5%") == .refused(.unitSign("%")))
    #expect(NumberText("5%%", as: .percent) == .refused(.notANumber))
  }

  @Test(arguments: [
    ("1,5", "1.5"), ("-1,5", "-1.5"), ("1,50", "1.50"), ("0,500", "0.500"), (",5", "0.5"),
    ("1234,567", "1234.567"), ("1.234,5", "1234.5"), ("1.234.567,5", "1234567.5"),
    ("12,34,567", "1234567"), ("1,234.5,6", "1234.56"), ("1,,234", "1234"), ("1,", "1"),
  ])
  func misplacedCommasAreNeverGuessed(text: String, suggestion: String) {
    #expect(NumberText(text) == .refused(.misplacedComma(suggestion: suggestion)))
  }

  @Test(arguments: [
    "12abc", "0x1F", "5.", ".", ",", "1.2.3", "--5", "+-5", "- 5", "1-2", "twelve", "new", "%", "£",
    "½", "٣", "1e", "e5", "()", "(abc)", "12 (provisional)", "5\u{0}",
  ])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(NumberText(text, as: .plain).value == nil)
    #expect(!NumberText(text).isMissing)
  }

  @Test func reasonsAreNamed() {
    #expect(NumberText("2 122") == .refused(.separatedByBlanks(suggestion: "2122")))
    #expect(NumberText("2\u{A0}122") == .refused(.separatedByBlanks(suggestion: "2122")))
    #expect(NumberText("-2'122") == .refused(.separatedByBlanks(suggestion: "-2122")))
    #expect(NumberText("1.2E+05") == .refused(.exponent))
    #expect(NumberText("1e400") == .refused(.exponent))
    #expect(NumberText("(745)") == .refused(.brackets(suggestion: "-745")))
    #expect(NumberText("12abc") == .refused(.notANumber))
    for text in ["NaN", "-inf", "Infinity", "#DIV/0!", "#N/A"] {
      #expect(NumberText(text) == .refused(.notFinite))
    }
  }

  @Test func whatCannotBeKeptExactlyIsRefused() {
    #expect(NumberText("9007199254740993") == .refused(.tooManyDigits))
    #expect(NumberText("0.1234567890123456789") == .refused(.tooManyDigits))
    #expect(NumberText(String(repeating: "9", count: 5000)) == .refused(.tooManyDigits))
    #expect(NumberText(String(repeating: "0", count: 5000)).value == DecimalNumber(digits: 0))
  }

  @Test func everythingPrintedIsReadBack() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<3000 {
      let digits = Int(random.next() % 1_000_000_000_000_000) >> random.below(50)
      let number = DecimalNumber(
        digits: random.below(2) == 0 ? digits : -digits,
        decimals: random.below(5)
      )
      #expect(NumberText(number.description).value == number)
    }
  }

  @Test func noTextStopsTheReader() {
    var random = SplitMix64(seed: 3)
    let letters = Array("0123456789,.,.-+%£ e()n/a\u{2212}\u{A0}'")
    for _ in 0..<20_000 {
      let text = String((0..<random.below(9)).map { _ in letters[random.below(letters.count)] })
      if let value = NumberText(text, as: .percent).value { #expect(value.value.isFinite) }
    }
  }
}

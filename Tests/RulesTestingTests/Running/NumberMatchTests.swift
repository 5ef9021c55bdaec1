import Testing

@testable import RulesTesting

@Suite struct NumberMatchTests {
  @Test(arguments: [
    (0.533_333, "0.53", true), (0.525, "0.53", true), (0.535, "0.53", true),
    (0.524_9, "0.53", false), (0.535_1, "0.53", false), (-38.301_8, "-38.3%", true),
    (0.3, "0", false), (0.0, "0", true), (2.4, "2", false), (2.000_000_001, "2", true),
    (2.4, "2.0", false), (0.000_001, "1e-6", true), (0.000_001_4, "1e-6", false),
    (1234.5, "1234.50", true),
  ])
  func `a number rounds to what is written, a whole one is itself`(
    actual: Double,
    written: String,
    isEqual: Bool
  ) throws {
    let expected = try #require(Double(written.replacing("%", with: "")))
    #expect(NumberMatch.areEqual(actual, expected, written: written) == isEqual)
  }

  @Test func `missing equals missing alone`() {
    #expect(NumberMatch.areEqual(nil, .nan, written: "missing"))
    #expect(!NumberMatch.areEqual(0, .nan, written: "missing"))
    #expect(!NumberMatch.areEqual(nil, 0, written: "0"))
    #expect(!NumberMatch.areEqual(.nan, 0.5, written: "0.5"))
  }

  @Test func `a number that reads like the expected one gets more decimals`() {
    func told(_ text: String, _ number: Double?, _ written: String?) -> String {
      let told = NumberMatch.told(text, number, from: written)
      return told.words + told.note
    }
    let note = "; a whole number means exactly itself; write 29.0 for what rounds to it"
    #expect(told("29%", 29.04, "29%") == "29.04%" + note)
    #expect(told("29.3%", 29.3, "29%") == "29.3%")
    #expect(told("0.53", 0.536, "0.53") == "0.536")
    #expect(
      told("1,250 crimes", 1250.2, "1250") == "1250.2 crimes".replacing("1250", with: "1,250")
    )
    #expect(told("missing", nil, "29") == "missing")
    #expect(told("5", 5.1, nil) == "5")
  }

  @Test func `the digits behind the point are counted`() {
    let texts = ["0.53", "-38.30%", "12", "1e-6", "1.5e3", "£1,250.50", "."]
    #expect(texts.map(NumberMatch.decimals) == [2, 2, 0, 0, 0, 2, 0])
  }
}

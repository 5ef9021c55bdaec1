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

  @Test func `the digits behind the point are counted`() {
    let texts = ["0.53", "-38.30%", "12", "1e-6", "1.5e3", "£1,250.50", "."]
    #expect(texts.map(NumberMatch.decimals) == [2, 2, 0, 0, 0, 2, 0])
  }
}

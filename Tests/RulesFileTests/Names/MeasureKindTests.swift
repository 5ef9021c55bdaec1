import Testing

@testable import RulesFile

@Suite struct MeasureKindTests {
  @Test(arguments: [
    (MeasureKind.number(MeasureUnit("crimes")), "crimes", "crimes", true, false),
    (.number(.percent), "%", "percent", true, true), (.number(.none), "", "number", true, false),
    (.level(of: 5), "", "level", false, false), (.yesNo, "", "yes/no", false, false),
    (.category(["x"]), "", "category", false, false),
  ])
  func `a kind has a suffix for reports and a word for messages`(
    kind: MeasureKind,
    suffix: String,
    word: String,
    isNumber: Bool,
    isPercent: Bool
  ) {
    #expect(kind.suffix == suffix)
    #expect(kind.word == word)
    #expect(kind.isNumber == isNumber)
    #expect(kind.isPercent == isPercent)
  }

  @Test(arguments: [("crimes", false), ("percent", true), ("number", true), ("points", true)])
  func `only what can lie below nought may be negative`(unit: String, mayBeNegative: Bool) {
    #expect(MeasureKind.number(MeasureUnit(unit)).mayBeNegative == mayBeNegative)
  }
}

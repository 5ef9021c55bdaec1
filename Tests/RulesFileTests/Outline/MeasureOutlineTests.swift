import PlainYAML
import Testing

@testable import RulesFile

@Suite struct MeasureOutlineTests {
  @Test func `singular and plural are one unit, quotients too`() {
    let words = UnitWords(["crimes", "days", "days per crime", "crime"])
    #expect(words.unit("crime") == MeasureUnit("crimes"))
    #expect(words.unit("days per crime") == MeasureUnit("days") / MeasureUnit("crimes"))
    #expect(words.unit("pounds per day") == MeasureUnit("pounds") / MeasureUnit("days"))
    #expect(words.unit("number").isNone)
    #expect(words.unit(" per ") == MeasureUnit(" per "))
  }

  @Test func `what a measure holds follows from unit and choices`() throws {
    let rules = try #require(
      RulesText(
        measures: """
          a: {unit: crimes}
          b: {unit: level, of: 4}
          c: {unit: category, of: [x, y]}
          d: {unit: yes/no}
          e: {unit: level}
          f: {}
          """
      ).underCheck
    )
    let kinds = rules.measures.map(\.kind)
    #expect(
      kinds == [
        .number(MeasureUnit("crimes")), .level(of: 4), .category(["x", "y"]), .yesNo, nil, nil,
      ]
    )
  }
}

import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct MeasureSectionTests {
  @Test func `every key is read with its place`() throws {
    let sample = SectionSample(
      """
      trend: {unit: percent, missing: leave out, is: "change(a, b)", test: e-test, unless: base < 20,
        about: why, source: [one, two]}
      """
    )
    let (read, report) = sample.read { MeasureSection($0, reader: &$1) }
    let section = try #require(read)
    #expect(report == "")
    #expect(section.name == Located("trend", at: 0..<5))
    #expect(section.unit.value == .number(.percent))
    #expect(section.missing.value == .leaveOut)
    #expect(section.formula.value?.scalar?.text == "change(a, b)")
    #expect(section.test.value == .eTest)
    #expect(section.unless.value?.scalar?.text == "base < 20")
    #expect(section.about.value == "why")
    #expect(section.sources.value?.map(\.value) == ["one", "two"])
    #expect(section.isDerived)
    #expect(section.unit.range.map { sample.source.text(in: $0) } == "percent")
  }

  @Test(arguments: [
    ("level, of: 5", MeasureSection.Unit.level), ("yes/no", .yesNo),
    ("category, of: [x]", .category),
    ("number", .number(.none)), ("crimes", .number(MeasureUnit("crimes"))),
  ])
  func `special units are told from words`(text: String, unit: MeasureSection.Unit) {
    let (read, report) = SectionSample("a: {unit: \(text)}").read {
      MeasureSection($0, reader: &$1)
    }
    #expect(read?.unit.value == unit)
    #expect(report == "")
  }

  @Test func `of a broken entry the name remains`() {
    let (read, report) = SectionSample("a: [crimes]").read { MeasureSection($0, reader: &$1) }
    #expect(read?.name.value == "a")
    #expect(read?.unit.isUnreadable == true)
    #expect(
      report == """
        error[Y103]: measure 'a' should be a mapping, found a list
          rules.yaml:1:1
           |
         1 | a: [crimes]
           | ^
           = write its keys as 'key: value' on lines below, indented further

        """
    )
  }
}

import PlainYAML
import Testing

@testable import RulesFile

@Suite struct CriterionSectionTests {
  @Test func `every key is read`() throws {
    let (read, report) = SectionSample(
      """
      a: {measure: b, kind: cuts, levels: [Low, High], cuts: [5%], points: {-1: 0, 2.5: 10},
        table: {x: Low}, worse: lower, scores: [0, 1], about: why, source: one}
      """
    ).read { CriterionSection($0, reader: &$1) }
    let section = try #require(read)
    #expect(report == "")
    #expect(section.measure.value == "b")
    #expect(section.kind.value == .cuts)
    #expect(section.levels.value?.map(\.name.value) == ["Low", "High"])
    #expect(section.cuts.value?.map(\.value) == [Amount(5, isPercent: true)])
    #expect(section.points.value?.map(\.input.value.number) == [-1, 2.5])
    #expect(section.points.value?.map(\.score.value) == [0, 10])
    #expect(section.table.value?.map(\.category.value) == ["x"])
    #expect(section.worse.value == .lower)
    #expect(section.scores.value?.map(\.value) == [0, 1])
    #expect(section.sources.value?.map(\.value) == ["one"])
    #expect(!section.isUnreadable)
  }

  @Test func `a list with a wrong item counts as unreadable, not as shorter`() {
    let (read, _) = SectionSample("a: {cuts: [1, two, 3], table: {x: [Low]}, points: {0: a}}").read
    {
      CriterionSection($0, reader: &$1)
    }
    #expect(read?.cuts.isUnreadable == true)
    #expect(read?.table.isUnreadable == true)
    #expect(read?.points.isUnreadable == true)
  }
}

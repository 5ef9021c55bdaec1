import PlainYAML
import Testing

@testable import RulesFile

@Suite struct ConsultationSectionTests {
  private static func section(_ text: String) -> (section: ConsultationSection?, report: String) {
    SectionSample(text).read { ConsultationSection($0, reader: &$1) }
  }

  @Test func `every key is read`() throws {
    let (read, report) = Self.section(
      """
      concern:
        method: borda
        becomes: points
        unranked: zero
        groups: {public: 60, forum: 40}
        weighting: {to: [age, area], cap: 3}
        confidence: 90%
        smallest cell: 10
        self-selected: interval
        because: the board decided so
      """
    )
    let section = try #require(read)
    #expect(report == "")
    #expect(section.measure.value == "concern")
    #expect(section.method?.text == "borda")
    #expect(section.becomes == .points)
    #expect(section.unranked.value == .zero)
    #expect(section.groups.value?.map(\.name.value) == ["public", "forum"])
    #expect(section.groups.value?.map(\.share.value) == [60, 40])
    #expect(section.weighting.value?.to.value?.map(\.value) == ["age", "area"])
    #expect(section.weighting.value?.cap.value == 3)
    #expect(section.confidence.value == Amount(90, isPercent: true))
    #expect(section.smallestCell.value == 10)
    #expect(section.selfSelected.value == .interval)
    #expect(section.because.value == "the board decided so")
  }

  @Test func `what ballots become follows from the method`() {
    #expect(Self.section("a: {method: top 3 share}").section?.becomes == .share)
    #expect(Self.section("a: {method: schulze, becomes: rank sum}").section?.becomes == .rankSum)
    #expect(Self.section("a: {method: bordda}").section?.becomes == nil)
    #expect(Self.section("a: {method: borda, becomes: point}").section?.becomes == nil)
  }

  @Test func `a single margin needs no brackets`() {
    let (section, report) = Self.section("a: {method: borda, weighting: {to: age}}")
    #expect(report == "")
    #expect(section?.weighting.value?.to.value?.map(\.value) == ["age"])
  }

  @Test func `a name stays when its share cannot be read`() {
    let (section, report) = Self.section("a: {method: borda, groups: {public: many}}")
    #expect(section?.groups.value?.map(\.name.value) == ["public"])
    #expect(
      report == """
        error[Y105]: the share of 'public' should be a number, found 'many'
          rules.yaml:1:37
           |
         1 | a: {method: borda, groups: {public: many}}
           |                                     ^^^^

        """
    )
  }
}

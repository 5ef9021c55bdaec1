import PlainYAML
import Testing

@testable import RulesFile

@Suite struct GroupSectionTests {
  @Test func `every key is read`() throws {
    let (read, report) = SectionSample(
      "a: {of: {b: 60, c: 40}, by: weighted product, scale: raw levels, levels: [x, y], cuts: [2]}"
    ).read { GroupSection($0, reader: &$1) }
    let section = try #require(read)
    #expect(report == "")
    #expect(section.terms.value?.map(\.name.value) == ["b", "c"])
    #expect(section.terms.value?.map(\.weight.value) == [60, 40])
    #expect(section.combination.value == .weightedProduct)
    #expect(section.scale.value == .rawLevels)
    #expect(section.cuts.value?.map(\.value.number) == [2])
  }

  @Test func `a list has no weights`() {
    let (read, _) = SectionSample("a: {of: [b, c]}").read { GroupSection($0, reader: &$1) }
    #expect(read?.terms.value?.allSatisfy(\.weight.isAbsent) == true)
  }

  @Test func `a name stays when its weight cannot be read`() {
    let (read, report) = SectionSample("a: {of: {b: many}}").read {
      GroupSection($0, reader: &$1)
    }
    #expect(read?.terms.value?.map(\.name.value) == ["b"])
    #expect(
      report == """
        error[Y105]: the weight of 'b' should be a number, found 'many'
          rules.yaml:1:13
           |
         1 | a: {of: {b: many}}
           |             ^^^^

        """
    )
  }
}

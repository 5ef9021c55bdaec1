import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct TargetSectionTests {
  static func section(_ text: String) -> (section: TargetSection?, codes: [String]) {
    let source = SourceText(name: "a.yaml", text: "format: 1\nname: n\ntargets: {t: \(text)}\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let document = AssessmentDocument.read(yaml, toRank: false, findings: &findings)
    return (document?.targets.first, findings.sorted.map(\.code.rawValue))
  }

  static let base = "{file: f, id: i, baseline: b, target: g, actual: a, direction: down}"

  @Test func `the fewest keys make a set, for counts of a year`() {
    let read = Self.section(Self.base)
    #expect(read.codes.isEmpty)
    #expect(read.section?.isSound == true)
    #expect(read.section?.direction.value == .down)
    #expect(read.section?.counts.isAbsent == true)
  }

  @Test func `every key is read`() throws {
    let read = Self.section(
      "{file: f, about: x, id: i, label: l, group: g, baseline: b, target: t, actual: a, "
        + "direction: up, published: p, published as: reduction, total: all, counts: no, "
        + "periods: {baseline: then, actual: now}}"
    )
    let section = try #require(read.section)
    #expect(read.codes.isEmpty)
    #expect(section.publishedAs.value == .reduction)
    #expect(section.counts.value == false)
    #expect(section.periods.value?.baseline.value == "then")
    #expect(section.total.value == "all")
    let quarters = Self.section(
      "{file: f, id: i, baseline: b, target: t, quarters: [a, b, c, d], totals: latest, "
        + "direction column: d, counts column: c}"
    )
    #expect(quarters.codes.isEmpty)
    #expect(quarters.section?.quarters.value?.map(\.value) == ["a", "b", "c", "d"])
    #expect(quarters.section?.totals.value == .latest)
  }

  @Test(arguments: [
    ("{id: i, baseline: b, target: g, actual: a, direction: down}", ["Y102"]),
    ("{file: f, baseline: b, target: g, actual: a, direction: down}", ["Y102"]),
    ("{file: f, id: i, target: g, actual: a, direction: down}", ["Y102"]),
    ("{file: f, id: i, baseline: b, actual: a, direction: down}", ["Y102"]),
    ("{file: f, id: i, baseline: b, target: g, actual: a, direction: left}", ["Y107"]),
    ("{file: f, id: i, baseline: b, target: g, actual: a, direction: up, periods: x}", ["Y103"]),
    ("{file: f, id: i, baseline: b, target: g, actual: a, direction: up, counts: 3}", ["Y107"]),
    ("{file: f, id: i, baseline: b, target: g, actul: a, direction: up}", ["Y101"]),
    ("{file: f, id: i, baseline: b, target: g, quarters: [a, b], direction: up}", ["T004"]),
    ("{file: f, id: i, baseline: b, target: g, quarters: [a, b, c, b], direction: up}", ["T004"]),
    ("x", ["Y103"]),
  ])
  func `what is missing or cannot be read is one finding, and no set`(
    text: String,
    codes: [String]
  ) {
    let read = Self.section(text)
    #expect(read.codes == codes)
    // A misspelt key is read as the one that was meant.
    #expect(read.section?.isSound == (codes == ["Y101"]))
  }
}

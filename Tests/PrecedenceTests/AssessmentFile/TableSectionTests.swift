import Diagnostics
import PlainYAML
import Precedence
import Testing

@Suite struct TableSectionTests {
  private static func table(
    _ text: String,
    name: String = "t"
  ) -> (section: TableSection?, codes: [String]) {
    let head = "format: 1\nname: n\nrules: r\ncandidates: []\n"
    let source = SourceText(name: "a.yaml", text: head + "tables: {\(name): \(text)}\n")
    let (yaml, problems) = YAMLParser.parse(source)
    var findings = problems
    let document = AssessmentDocument.read(yaml, findings: &findings)
    return (document?.tables.first, findings.sorted.map(\.code.rawValue))
  }

  @Test func `an offence table has counts by period, in order`() {
    let read = Self.table("{file: f, kind: offences, id: i, counts: {b: B, a: A}, partial: [x]}")
    #expect(read.codes.isEmpty)
    #expect(read.section?.counts.value?.map(\.period.value) == ["b", "a"])
    #expect(read.section?.counts.value?.map(\.column.value) == ["B", "A"])
    #expect(read.section?.partial.value?.map(\.value) == ["x"])
  }

  @Test(arguments: [
    "{file: f, kind: offences, id: i, counts: {a: A}}",
    "{file: f, kind: weights, id: i, weight: w}",
    "{file: f, kind: map, from: a, to: b}", "{file: f, kind: values, id: i}",
  ])
  func `every kind is complete with its keys and without others`(text: String) {
    #expect(Self.table(text).codes.isEmpty)
    #expect(Self.table(text.changing("file: f", to: "file: f, parnet: p")).codes.contains("Y101"))
  }

  @Test(arguments: [
    ("{kind: values, id: i}", ["Y102"]), ("{file: f, id: i}", ["Y102"]),
    ("{file: f, kind: values}", ["Y102"]), ("{file: f, kind: value, id: i}", ["Y107"]),
    ("{file: f, kind: map, from: a, to: b, id: i}", ["A020"]),
    ("{file: f, kind: offences, id: i, counts: {a: A}, percent: p}", ["A020"]),
    ("{file: f, kind: offences, id: i, counts: {a: }}", ["Y104"]),
    ("{file: f, kind: offences, id: i, counts: A}", ["Y103"]),
  ])
  func `what does not fit the kind is one finding`(text: String, codes: [String]) {
    #expect(Self.table(text).codes == codes)
  }

  @Test func `a name that means something else cannot be a table's`() {
    let offences = "{file: f, kind: offences, id: i, counts: {a: A}}"
    #expect(Self.table(offences, name: "judged").codes == ["A027"])
    #expect(Self.table(offences, name: "a.b").codes == ["A027"])
    #expect(Self.table("{file: f, kind: values, id: i}", name: "values").codes.isEmpty)
  }
}

import Diagnostics
import PlainYAML
import Precedence
import TestSupport
import Testing

@testable import Authoring

@Suite struct KeyOrdersTests {
  /// The order that holds in the mapping of a section's file in which the unknown key stands.
  private static func order(_ node: YAMLNode, _ shape: KeyOrder.Shape) -> KeyOrder? {
    switch node.content {
    case .scalar: return nil
    case .sequence(let items): return items.compactMap { order($0, shape.item) }.first
    case .mapping(let entries):
      if entries.contains(where: { $0.key.text == SchemaKeysTests.unknown }) { return shape.order }
      return entries.compactMap { order($0.value, shape.value(of: $0.key.text)) }.first
    }
  }

  /// The schema in turn has the keys that the reader names, as `SchemaKeysTests` makes sure.
  @Test(arguments: SchemaKeysTests.sections)
  func `every section has an order of all its keys`(section: SchemaKeysTests.Section) throws {
    let document = YAMLParser.parse(SourceText(name: "x", text: section.text)).document
    let order = try #require(Self.order(document.root, .keys(section.file.keys)), "\(section.text)")
    let keys = order.known.map(\.key)
    #expect(keys.sorted() == section.object.keys.map(\.name).sorted())
  }

  @Test func `every kind of file begins with its format`() {
    for kind in WrittenFile.allCases { #expect(kind.keys.known.first?.key == "format") }
  }

  @Test(arguments: [
    "cuts: {because: a, value: [1, 2]}", "cuts: [1, {because: a, value: 2}]",
    "scores: [0, {because: a, value: 2}]", "points: {b: {because: a, value: 2}, a: 1}",
  ])
  func `values of a criterion have their keys in order wherever they stand`(text: String) {
    let ordered = Self.ordered(text)
    #expect(Sample.formatted("criteria:\n  c: {\(text)}\n") == "criteria:\n  c: {\(ordered)}\n")
  }

  @Test(arguments: ["of: {b: {because: a, value: 2}, a: 1}", "cuts: [{because: a, value: 2}]"])
  func `values of a group too, and the names of its terms stay`(text: String) {
    let ordered = Self.ordered(text)
    #expect(Sample.formatted("groups:\n  g: {\(text)}\n") == "groups:\n  g: {\(ordered)}\n")
  }

  private static func ordered(_ text: String) -> String {
    text.replacing("{because: a, value: [1, 2]}", with: "{value: [1, 2], because: a}")
      .replacing("{because: a, value: 2}", with: "{value: 2, because: a}")
  }

  @Test func `what a file of tests is about stands before them`() {
    let text = "tests: {}\nabout: the panel\nformat: 1\n"
    let after = WrittenFile.tests.formatted(SourceText(name: "tests.yaml", text: text)).value
    #expect(after == "format: 1\nabout: the panel\ntests: {}\n")
  }

  @Test func `the list under Formatting is this one`() throws {
    let lists: [(String, KeyOrder)] = [
      ("top level", .rulesFile), ("measure", .measure), ("parameter", .parameter),
      ("value with its source or its dates", .dated), ("consultation", .consultation),
      ("criterion", .criterion), ("group", .group), ("matrix", .matrix), ("rule", .rule),
      ("ranking", .ranking), ("level", .level), ("test", .test), ("a file of tests", .testsFile),
    ]
    let lines = String(decoding: ProjectFolder.bytes("Rules/README.md"), as: UTF8.self)
      .split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "| section | order of its keys |"))
    let rows = lines[(start + 2)...].prefix { $0.hasPrefix("|") }
    #expect(rows.count == lists.count)
    for (row, (name, order)) in zip(rows, lists) {
      #expect(row == "| \(name) | \(Self.list(order)) |")
    }
    let assessment = "In an assessment the top level goes \(Self.list(.assessmentFile));"
    #expect(lines.contains { $0.hasPrefix(assessment) })
  }

  private static func list(_ order: KeyOrder) -> String {
    order.known.map { "`\($0.key)`" }.joined(separator: ", ")
  }
}

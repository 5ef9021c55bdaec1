import PlainYAML
import Testing

@testable import Precedence

@Suite struct RulesTreeTests {
  @Test func `sections and entries stand on lines of their own`() {
    let tree = ComparisonSample.tree(
      """
      format: 1
      name: "A: b # c"
      measures:
        a b: {unit: crimes}
      ranking:
        by:
          - rating
          - a

      """
    )
    #expect(
      RulesTree(tree).text == """
        format: 1
        name: "A: b # c"
        measures:
          "a b": {unit: crimes}
        ranking:
          by: [rating, a]

        """
    )
  }

  @Test func `tests, own keys and empty sections are left out`() {
    let tree = ComparisonSample.tree("name: N\ntests: {a: {}}\nx-note: 1\nrules: {}\n")
    #expect(RulesTree(tree).text == "name: N\n")
  }

  @Test(arguments: [
    "-20", "1e5", "12%", "0.5", "\"12\"", "yes", "'a''b'", "\"\\t\"", "a >= 5 and b is at most \"Low\"",
    "plain, with a comma", "- a", "~", "日本", "\"\"",
  ])
  func `a scalar reads back as it was`(text: String) throws {
    let tree = ComparisonSample.tree("a: \(text.hasPrefix("- ") ? "\"\(text)\"" : text)\nb: [x]\n")
    let again = ComparisonSample.tree(RulesTree(tree).text)
    #expect(again.isAlike(tree))
    let style = try #require(tree.value("a")?.scalar?.style)
    let isNumber = style == .plain && text.first.map { $0.isNumber || $0 == "-" } ?? false
    if isNumber { #expect(again.value("a")?.scalar?.style == .plain) }
    if style == .doubleQuoted { #expect(again.value("a")?.scalar?.style == .doubleQuoted) }
  }
}

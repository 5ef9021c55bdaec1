import Diagnostics
import PlainYAML
import TestSupport
import Testing

@testable import Precedence

@Suite struct EditedRulesTests {
  private let source = SourceText(
    name: "rules.yaml",
    text: "\u{FEFF}a: {b: 1, c: é}   # first\r\nd:\n  - x\n  - y\ne: end\n"
  )

  private var root: YAMLNode { YAMLParser.parse(source).document.root }

  private func entry(_ key: String, in node: YAMLNode) throws -> YAMLEntry {
    try #require(node.entries?.first { $0.key.text == key })
  }

  @Test func `without edits every byte and place is as it was`() {
    let edited = EditedRules(source, [])
    #expect(edited.source == source)
    for start in 3..<source.bytes.count {
      let place = source.location(of: start..<start)
      guard case .rules(let same) = edited.origin(of: place) else {
        Issue.record("byte \(start) does not come from the rules")
        continue
      }
      #expect(same == place)
    }
  }

  @Test func `new texts stand in place of the old ones`() throws {
    let a = try entry("a", in: root)
    let edits = [
      RulesEdit(place: .value(try entry("b", in: a.value)), text: "22", change: 0),
      RulesEdit(place: .newKey("k", in: a), text: "9", change: 1),
      RulesEdit(place: .weight(1, in: try entry("d", in: root)), text: "5", change: 2),
    ]
    let edited = EditedRules(source, edits)
    #expect(
      edited.source.text
        == "\u{FEFF}a: {b: 22, c: é, k: 9}   # first\r\nd: {x: 1, y: 5}\ne: end\n"
    )
    #expect(edited.allChanges == [0, 1, 2])
  }

  @Test func `a place in a new text belongs to its change, others to the old file`() throws {
    let a = try entry("a", in: root)
    let edits = [RulesEdit(place: .value(try entry("b", in: a.value)), text: "2345", change: 7)]
    let edited = EditedRules(source, edits)
    let text = edited.source
    let start = 3 + "a: {b: ".utf8.count
    guard
      case .change(7, let part, "2345") = edited.origin(
        of: text.location(of: start + 1..<start + 3)
      )
    else {
      Issue.record("the place is not in the change")
      return
    }
    #expect(part == 1..<3)
    let end = text.text.utf8.count - 4
    guard case .rules(let place) = edited.origin(of: text.location(of: end..<end + 3)) else {
      Issue.record("the place is not in the rules")
      return
    }
    #expect(place == source.location(of: source.bytes.count - 4..<source.bytes.count - 1))
    #expect(edited.changes(within: text.location(of: 3..<end)) == [7])
    #expect(edited.changes(within: text.location(of: end..<end + 3)).isEmpty)
  }

  @Test func `of two edits in one place the first counts`() throws {
    let d = try entry("d", in: root)
    let items = try #require(d.value.items)
    let edits = [
      RulesEdit(place: .value(d), text: "[z]", change: 0),
      RulesEdit(place: .item(items[0]), text: "w", change: 1),
    ]
    #expect(EditedRules(source, edits).source.text.contains("d: [z]\ne: end"))
  }
}

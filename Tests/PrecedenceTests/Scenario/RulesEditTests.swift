import Diagnostics
import PlainYAML
import RulesFile
import TestSupport
import Testing

@testable import Precedence

@Suite struct RulesEditTests {
  private func edited(_ text: String, _ make: (YAMLNode) throws -> RulesEdit) throws -> String {
    let source = SourceText(name: "r", text: text)
    let root = YAMLParser.parse(source).document.root
    return EditedRules(source, [try make(root)]).source.text
  }

  private static func entry(_ keys: [String], in root: YAMLNode) throws -> YAMLEntry {
    var node = root
    var found: YAMLEntry?
    for key in keys {
      let entry = try #require(node.entries?.first { $0.key.text == key })
      node = entry.value
      found = entry
    }
    return try #require(found)
  }

  @Test(
    arguments: [
      ("a: 1\n", "a: 9\n"), ("a: 'x'  # c\n", "a: 9  # c\n"),
      ("{a: [1, 2], b: 3}\n", "{a: 9, b: 3}\n"),
      ("a:\n- 1\n- 2\nb: 3\n", "a: 9\nb: 3\n"), ("a:   # c\n  k: 1\nb: 3\n", "a: 9\nb: 3\n"),
      ("a: >-\n  one\n  two\n\nb: 3\n", "a: 9\n\nb: 3\n"),
      ("\"a\" : |+\n  one\n\nb: 3\n", "\"a\" : 9\n\nb: 3\n"),
      ("a: one\n  two\nb: 3\n", "a: 9\nb: 3\n"),
    ]
  ) func `a value is replaced, however it is written`(text: String, expected: String) throws {
    let result = try edited(text) { root in
      RulesEdit(place: .value(try Self.entry(["a"], in: root)), text: "9", change: 0)
    }
    #expect(result == expected)
    let (document, findings) = YAMLParser.parse(SourceText(name: "r", text: result))
    #expect(findings.isEmpty)
    #expect(try Self.entry(["a"], in: document.root).value.scalar?.text == "9")
  }

  @Test(
    arguments: [
      ("a: {b: 1}\n", "a: {b: 1, k: 9}\n"), ("a: {b: 1,}\n", "a: {b: 1, k: 9,}\n"),
      ("a:\n    b: 1\n    c: 2\n", "a:\n    k: 9\n    b: 1\n    c: 2\n"),
      ("a: {b: [1, 2]   }\n", "a: {b: [1, 2], k: 9   }\n"),
    ]
  ) func `a new key stands beside the others`(text: String, expected: String) throws {
    let result = try edited(text) { root in
      RulesEdit(place: .newKey("k", in: try Self.entry(["a"], in: root)), text: "9", change: 0)
    }
    #expect(result == expected)
    #expect(YAMLParser.parse(SourceText(name: "r", text: result)).findings.isEmpty)
  }

  @Test(arguments: ["of: [a, 'b c']\n", "of:\n- a\n- b c\n", "of:\n  - a\n  - \"b c\"\n"])
  func `a list of terms becomes a mapping with weights`(text: String) throws {
    let result = try edited(text) { root in
      RulesEdit(place: .weight(1, in: try Self.entry(["of"], in: root)), text: "3", change: 0)
    }
    #expect(result == "of: {a: 1, b c: 3}\n")
  }

  @Test func `two new keys of one mapping keep their order`() throws {
    let source = SourceText(name: "r", text: "a: {b: 1}\n")
    let entry = try Self.entry(["a"], in: YAMLParser.parse(source).document.root)
    let edits = ["k", "l"].enumerated().map {
      RulesEdit(place: .newKey($1, in: entry), text: "\($0)", change: $0)
    }
    #expect(EditedRules(source, edits).source.text == "a: {b: 1, k: 0, l: 1}\n")
  }
}

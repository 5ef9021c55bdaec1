import Diagnostics
import PlainYAML
import Testing

@testable import Authoring

@Suite struct SameMeaningTests {
  private func isKept(_ first: String, _ second: String) -> Bool {
    let documents = [first, second].map {
      YAMLParser.parse(SourceText(name: "x", text: $0)).document
    }
    return SameMeaning.holds(documents[0], documents[1])
  }

  @Test func `the order of keys and the places of comments do not matter`() {
    #expect(isKept("a: [1, 2]  # x\nb: {c: 1}\n", "b:\n  c: 1\n# x\na:\n- 1\n- 2\n"))
  }

  @Test(arguments: [
    ("a: 1", "a: '1'"), ("a: 1", "a: 2"), ("a: 1", "b: 1"), ("a: [1, 2]", "a: [2, 1]"),
    ("a: [1]", "a: [1, 1]"), ("a: 1 # x", "a: 1"), ("a: 1 # x", "a: 1 # y"), ("a:", "a: ''"),
    ("a: 1\nb: 2", "a: 1"), ("a: {}", "a: []"), ("a: |\n  x\n", "a: >\n  x\n"),
  ])
  func `everything else does`(first: String, second: String) {
    #expect(!isKept(first, second))
    #expect(!isKept(second, first))
    #expect(isKept(first, first))
  }
}

import Testing

@testable import Authoring

@Suite struct FormatLinesTests {
  private func texts(_ lines: FormatLines) -> [String] { RemarkColumns.texts(lines.lines) }

  @Test func `there is one empty line at most, and none where a collection begins`() {
    var lines = FormatLines()
    lines.add([.blank, .comment("# a"), .blank, .blank], indent: 0, start: 0)
    lines.addBlank(start: 0)
    lines.add("b: 1", indent: 0)
    lines.addBlank(start: 3)
    #expect(texts(lines) == ["# a", "", "b: 1"])
    lines.addBlank(start: 0)
    lines.trimEnd()
    #expect(texts(lines) == ["# a", "", "b: 1"])
  }

  @Test func `behind a text that keeps its line breaks no empty line is added or taken`() {
    var lines = FormatLines()
    lines.add("a: |+", indent: 0)
    lines.addBlock(["x", ""], indent: 2, keepsBreaks: true)
    lines.addBlank(start: 0)
    lines.trimEnd()
    #expect(texts(lines) == ["a: |+", "  x", ""])
  }

  @Test func `a dash goes before the first line that is no comment`() {
    var lines = FormatLines()
    lines.add([.comment("# a")], indent: 4, start: 0)
    lines.add("b: 1", indent: 4)
    lines.add("c: 1", indent: 4)
    lines.makeItem(from: 0, indent: 2)
    #expect(texts(lines) == ["  # a", "  - b: 1", "    c: 1"])
  }

  @Test func `a comment of several lines stays in its column`() {
    var lines = FormatLines()
    lines.add("a: 1", indent: 0, behind: .init(lines: ["# x", "# y"], column: 8))
    #expect(texts(lines) == ["a: 1    # x", "        # y"])
  }
}

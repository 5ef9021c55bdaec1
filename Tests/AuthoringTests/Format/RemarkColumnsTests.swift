import Testing

@testable import Authoring

@Suite struct RemarkColumnsTests {
  private func texts(_ lines: [(String, String?, Int?)]) -> [String] {
    RemarkColumns.texts(
      lines.map { FormatLines.Line(indent: 2, text: $0.0, behind: $0.1, column: $0.2) }
    )
  }

  @Test func `a comment keeps its column if the line leaves two blanks`() {
    #expect(texts([("a: 1", "# x", 10)]) == ["  a: 1    # x"])
    #expect(texts([("a: 1", "# x", 7)]) == ["  a: 1  # x"])
    #expect(texts([("a: 1", "# x", nil)]) == ["  a: 1  # x"])
  }

  @Test func `comments in one column on neighbouring lines move together`() {
    #expect(
      texts([("a: 1", "# x", 8), ("bb: 100", "# y", 8), ("c: 1", "# z", 9)])
        == ["  a: 1     # x", "  bb: 100  # y", "  c: 1   # z"]
    )
    #expect(
      texts([("a: 1", "# x", 8), ("", nil, nil), ("bb: 100", "# y", 8)])
        == ["  a: 1  # x", "", "  bb: 100  # y"]
    )
  }

  @Test func `characters count, not bytes`() {
    #expect(texts([("é: 1", "# x", nil)]) == ["  é: 1  # x"])
  }
}

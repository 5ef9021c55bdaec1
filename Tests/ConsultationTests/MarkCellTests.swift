import Testing

@testable import Consultation

@Suite struct MarkCellTests {
  private func number(_ text: String) -> MarkCell {
    Array(text.utf8).withUnsafeBufferPointer { MarkCell.number($0) }
  }

  private func tick(_ text: String) -> MarkCell {
    Array(text.utf8).withUnsafeBufferPointer { MarkCell.tick($0) }
  }

  @Test(arguments: [
    ("3", 3), ("0", 0), ("12", 12), ("1.0", 1), ("007", 7), ("1,000", 1000), ("-1", -1),
  ])
  func `Whole numbers are read as spreadsheets write them`(text: String, expected: Int) {
    #expect(number(text) == .number(expected))
  }

  @Test(arguments: ["", "n/a", "-", "not available"])
  func `Nothing is nothing`(text: String) {
    #expect(number(text) == .blank)
  }

  @Test(arguments: [
    "1.5", "x", "1st", "=cmd", "1e3", "99999999999999999999", "é", "1;2", "abcdefghijklmn",
  ])
  func `All else is no number`(text: String) {
    #expect(number(text) == .unreadable)
    #expect(number(text + String(repeating: "1", count: 100)) == .unreadable)
  }

  @Test(arguments: ["x", "X", "yes", "YES", "y", "1", "true", "Ticked", "1.0"])
  func `A tick has many forms`(text: String) {
    #expect(tick(text) == .number(1))
  }

  @Test(arguments: ["0", "no", "N", "False", "0.0"])
  func `So has none`(text: String) {
    #expect(tick(text) == .number(0))
  }

  @Test func `A tick is not said by silence, and not by a rank`() {
    #expect(tick("") == .blank)
    #expect(tick("2") == .unreadable)
    #expect(tick("maybe") == .unreadable)
  }
}

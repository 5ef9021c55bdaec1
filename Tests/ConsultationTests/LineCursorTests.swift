import Diagnostics
import Testing

@testable import Consultation

@Suite struct LineCursorTests {
  private func cursor(_ text: String) -> LineCursor {
    LineCursor(SourceText(name: "a", text: text), 0..<text.utf8.count)
  }

  @Test(
    arguments: [
      ("12,", LineCursor.Number.value(12), 2), (" 007", .value(7), 4), ("x", .none, 0),
      ("999999999", .value(999_999_999), 9), ("1000000000", .tooLarge, 10),
      ("9223372036854775808", .tooLarge, 19), ("000000000000000000001", .value(1), 21),
      ("", .none, 0),
    ]
  )
  func `A number is its digits, whatever their number`(
    text: String,
    number: LineCursor.Number,
    end: Int
  ) {
    var cursor = cursor(text)
    let found = cursor.number()
    #expect(found == number)
    #expect(cursor.position == end)
  }

  @Test func `A sign is taken with the blanks before it, or nothing is`() {
    var cursor = cursor(" \t{ x")
    var steps: [(taken: Bool, position: Int)] = []
    for sign: Unicode.Scalar in ["}", "{", "{"] {
      let taken = cursor.take(sign)
      steps.append((taken, cursor.position))
    }
    #expect(steps.map(\.taken) == [false, true, false])
    #expect(steps.map(\.position) == [0, 3, 3])
  }

  @Test func `A word goes to the next blank, and nothing goes beyond the end`() {
    var cursor = cursor("ab c")
    let word = cursor.word()
    #expect(word == 0..<2)
    #expect(cursor.rest == 2..<4)
    for _ in 0..<9 { cursor.advance() }
    #expect(cursor.byte == nil && cursor.position == 4)
    let nothing = cursor.word()
    #expect(nothing.isEmpty)
  }

  @Test func `A range outside the file is cut off`() {
    #expect(LineCursor(SourceText(name: "a", text: "ab"), 1..<99).rest == 1..<2)
  }
}

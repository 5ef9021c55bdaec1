import Diagnostics
import Testing

@testable import Consultation

@Suite struct SourceLinesTests {
  private func lines(_ text: String) -> [String] {
    let source = SourceText(name: "a", text: text)
    var lines = SourceLines(source)
    var result: [String] = []
    while let line = lines.next() { result.append("\(line.number):\(source.text(in: line.range))") }
    return result
  }

  @Test func `Every line break ends one line, and blanks around a line are left out`() {
    #expect(lines("a\nb\r\n\r \tc d\t \n") == ["1:a", "2:b", "3:", "4:c d"])
    #expect(lines("") == [])
    #expect(lines("\n") == ["1:"])
  }

  @Test func `A byte order mark is no part of the first line`() {
    #expect(lines("\u{FEFF}a\nb") == ["1:a", "2:b"])
    #expect(lines("\u{FEFF}") == [])
  }
}

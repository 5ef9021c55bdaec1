import Testing

@testable import Evidence

@Suite struct CSVPlainRowTests {
  /// The row cut from a text, and what follows it; `nil` if the row needs care.
  private func cut(_ text: String, columns: Int = 2, limit: Int = 100) -> (
    row: [String], rest: String
  )? {
    let bytes = Array(text.utf8)
    var plain = CSVPlainRow(columnCount: columns, delimiter: UInt8(ascii: ","), byteLimit: limit)
    let next = bytes.withUnsafeBufferPointer { plain.cut($0, base: 1000, from: 0) }
    return next.map { next in
      let cells = plain.cells.map { bytes[($0.start - 1000)..<($0.end - 1000)] }
      return (
        cells.map { String(decoding: $0, as: UTF8.self) },
        String(decoding: bytes[next...], as: UTF8.self)
      )
    }
  }

  @Test(arguments: ["a b!,1\n", "a b!,1\r\n"])
  func `A row of plain cells is cut, with either line end`(text: String) throws {
    let (row, rest) = try #require(cut(text + "next"))
    #expect(row == ["a b!", "1"])
    #expect(rest == "next")
  }

  @Test func `Empty cells are cells`() throws {
    #expect(try #require(cut(",\n")).row == ["", ""])
    #expect(try #require(cut(",,\n", columns: 3)).row == ["", "", ""])
  }

  @Test(
    arguments: [
      "", "\n", " \n", "a,b", "a\n", "a,b,c\n", "\"a\",b\n", "a,b\"\n", "a,é\n", "a,\0\n", "a,b\r",
      "a,b\rc,d\n",
    ]
  )
  func `A row that may be wrong or may go on needs care`(text: String) {
    #expect(cut(text) == nil)
  }

  @Test func `A row as long as a cell may be at most is left to the scanner`() {
    #expect(cut("ab,cd\n", limit: 6) != nil)
    #expect(cut("ab,cd\n", limit: 5) == nil)
  }

  @Test func `Rows that need no care are read as all others are`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let rows = (0..<8).map { _ in
        (0..<3).map { _ in
          ["", "1", "ab", " x ", "é", "\"q\"", "\"a\"\"b\"", "\"l\nm\""][random.below(8)]
        }
        .joined(separator: ",")
      }
      let end = ["\n", "\r\n", "\r"][random.below(3)]
      let text = "a,b,c" + end + rows.joined(separator: end) + end
      // Byte by byte no row is ever whole in a piece, so that none is cut here.
      #expect(CSVSample(text) == CSVSample(text, pieces: [1]))
    }
  }
}

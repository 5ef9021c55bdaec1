import Evidence
import Testing

@Suite struct CSVRecordTests {
  @Test func cellsKeepTheirOffsetsInTheStream() {
    let text = "\u{FEFF}id,n\n\"a \"\"b\"\"\",\"\"\n"
    let bytes = Array(text.utf8)
    for length in [1, 5, 100] {
      var cells: [CSVCell] = []
      var ranges: [Range<Int>] = []
      var reader = CSVReader()
      for start in stride(from: 0, to: bytes.count, by: length) {
        reader.read(Array(bytes[start..<min(bytes.count, start + length)])) {
          cells += $0.cells
          ranges.append($0.range)
        }
      }
      reader.finish { _ in }
      #expect(cells.map(\.range) == [3..<5, 6..<7, 9..<16, 19..<19])
      #expect(ranges == [3..<7, 8..<20])
      #expect(cells.map(\.isQuoted) == [false, false, true, true])
      #expect(cells.map(\.hasDoubledQuotes) == [false, false, true, false])
    }
  }

  @Test func bytesAreThoseOfTheFileAndTextHasSingleQuotes() {
    var reader = CSVReader()
    var bytes: [[UInt8]] = []
    var texts: [String] = []
    reader.read(Array("\"a \"\"b\"\"\",\"\"\"\"\"\",c\n".utf8)) { record in
      bytes += record.cells.map { Array(record.bytes(of: $0)) }
      texts += record.cells.map { record.text(of: $0) }
    }
    #expect(bytes == [Array("a \"\"b\"\"".utf8), Array("\"\"\"\"".utf8), Array("c".utf8)])
    #expect(texts == ["a \"b\"", "\"\"", "c"])
  }
}

import Testing

@testable import Evidence

@Suite struct CSVScannerTests {
  @Test func scannerStopsBehindEachRow() {
    var scanner = CSVScanner(delimiter: CSVByte.comma, limits: CSVReader.Limits(), offset: 0)
    let bytes = Array("a,b\r\nc".utf8)
    bytes.withUnsafeBufferPointer { piece in
      var index = 0
      #expect(scanner.scan(piece, base: 0, from: &index) == .row)
      #expect(index == 4)
      #expect(scanner.cells.map(\.range) == [0..<1, 2..<3])
      #expect(scanner.scan(piece, base: 0, from: &index) == .atEnd)
      #expect(scanner.isInsideRow)
    }
    #expect(scanner.finish(at: bytes.count) == .row)
    #expect(scanner.row == 2)
    #expect(scanner.finish(at: bytes.count) == .atEnd)
  }

  @Test func openingQuoteCanBeReadAgainAsText() {
    var scanner = CSVScanner(delimiter: CSVByte.comma, limits: CSVReader.Limits(), offset: 0)
    let bytes = Array("a,\"b\nc".utf8)
    bytes.withUnsafeBufferPointer { piece in
      var index = 0
      #expect(scanner.scan(piece, base: 0, from: &index) == .atEnd)
      #expect(scanner.finish(at: bytes.count) == .unclosed(.atEndOfFile))
      #expect(scanner.openingQuote == 2)
      scanner.rereadOpeningQuoteAsText()
      index = 2
      #expect(scanner.scan(piece, base: 0, from: &index) == .row)
      #expect(scanner.cells.map(\.range) == [0..<1, 2..<4])
      #expect(scanner.takeProblems().isEmpty)
    }
  }
}

import Evidence
import Testing

@Suite struct CSVReaderTests {
  @Test func rowsAndCellsAreRead() {
    let sample = CSVSample("id,n\nburglary,327\nweapons,43\n")
    #expect(sample.rows == [["id", "n"], ["burglary", "327"], ["weapons", "43"]])
    #expect(sample.lines == [1, 2, 3])
    #expect(sample.problems.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndIsRead(lineEnd: String) {
    let lines = ["id,n", "a,\"1\(lineEnd)2\"", "", "b,3"]
    for last in ["", lineEnd] {
      let sample = CSVSample(lines.joined(separator: lineEnd) + last)
      #expect(sample.rows == [["id", "n"], ["a", "1\(lineEnd)2"], ["b", "3"]])
      #expect(sample.lines == [1, 2, 5])
      #expect(sample.problems.isEmpty)
    }
  }

  @Test func lineFeedInsideQuotesIsNoSecondHalfOfTheLineEndBefore() {
    let sample = CSVSample("a\r\"\nb\"\rc\r")
    #expect(sample.rows == [["a"], ["\nb"], ["c"]])
    #expect(sample.lines == [1, 2, 4])
  }

  @Test func quotesKeepDelimitersLineEndsAndQuotes() {
    let sample = CSVSample("a,b,c\n\"x, y\",\"say \"\"no\"\"\",\"\"\n\"\"\"\",\"\n\",\n")
    #expect(sample.rows.dropFirst() == [["x, y", "say \"no\"", ""], ["\"", "\n", ""]])
    #expect(sample.problems.isEmpty)
  }

  @Test func byteOrderMarkIsNoPartOfTheHeader() {
    let sample = CSVSample("\u{FEFF}\"id\",n\n1,2")
    #expect(sample.rows == [["id", "n"], ["1", "2"]])
  }

  @Test func blankLinesAreSkippedAndCounted() {
    let sample = CSVSample("\n  \nid,n\n\n \t \n1,2\n\n")
    #expect(sample.rows == [["id", "n"], ["1", "2"]])
    #expect(sample.lines == [3, 6])
  }

  @Test func nothingAtAllIsNoRow() {
    #expect(CSVSample("").rows.isEmpty)
    #expect(CSVSample("\u{FEFF}").rows.isEmpty)
    #expect(CSVSample("\r\n\n\r").rows.isEmpty)
    #expect(CSVSample([0xEF]).rows.count == 1)
  }

  @Test func raggedRowsAreReadAsTheyAreAndTold() {
    let sample = CSVSample("a,b,c\n1,2\n1,2,3,4,5\n")
    #expect(sample.rows.dropFirst() == [["1", "2"], ["1", "2", "3", "4", "5"]])
    #expect(
      sample.problems == [
        CSVProblem(.tooFewCells(expected: 3, found: 2), range: 9..<9, row: 2, column: 3),
        CSVProblem(.tooManyCells(expected: 3, found: 5), range: 16..<19, row: 3, column: 4),
      ]
    )
  }

  @Test func quoteOpenAtTheEndOfTheFileDoesNotSwallowTheRest() {
    let sample = CSVSample("a,b\n1,\"x\n2,y\n3,\"\"\n")
    #expect(sample.rows.dropFirst() == [["1", "\"x"], ["2", "y"], ["3", ""]])
    #expect(sample.lines == [1, 2, 3, 4])
    #expect(
      sample.problems == [
        CSVProblem(.unclosedQuote(.atEndOfFile), range: 6..<7, row: 2, column: 2)
      ]
    )
  }

  @Test func quoteThatNextCellsQuoteSeemsToCloseIsNotClosed() {
    let sample = CSVSample("a,b\n1,\"x\n2,\"y\"\n3,z\n")
    #expect(sample.rows.dropFirst() == [["1", "\"x"], ["2", "y"], ["3", "z"]])
    #expect(
      sample.problems == [
        CSVProblem(
          .unclosedQuote(.nextQuoteHasTextBehind),
          range: 6..<7,
          row: 2,
          column: 2,
          related: 11..<12
        )
      ]
    )
  }

  @Test func quoteOpenForLongerThanACellIsNotClosed() {
    let limits = CSVReader.Limits(cellBytes: 10)
    let sample = CSVSample("a,b\n1,\"x\n2,y\n3,zzz\n4,\"v\"\n", limits: limits)
    #expect(sample.rows.dropFirst() == [["1", "\"x"], ["2", "y"], ["3", "zzz"], ["4", "v"]])
    #expect(
      sample.problems.map(\.kind) == [.unclosedQuote(.cellTooLong(limit: 10))]
    )
  }

  @Test func textBehindAClosingQuoteAndQuotesInsideAreKeptAndTold() {
    let sample = CSVSample("a,b\n\"x\"y,5\" pipe\"\n")
    #expect(sample.rows.dropFirst() == [["\"x\"y", "5\" pipe\""]])
    #expect(
      sample.problems == [
        CSVProblem(.textAfterQuote, range: 7..<8, row: 2, column: 1),
        CSVProblem(.quoteInsideCell, range: 10..<11, row: 2, column: 2),
      ]
    )
  }

  @Test func whatIsNoTableIsLeftOutAndReadingGoesOn() {
    let limits = CSVReader.Limits(cellBytes: 6, rowBytes: 12, columns: 4)
    let sample = CSVSample(
      "a,b\n1234567890,2\n1,2,3,4,5,6\n12345,123456,1\n1,2\n",
      limits: limits
    )
    #expect(sample.rows == [["a", "b"], ["1", "2"]])
    #expect(sample.lines == [1, 5])
    #expect(
      sample.problems.map(\.kind) == [
        .cellTooLong(limit: 6), .tooManyColumns(limit: 4), .rowTooLong(limit: 12),
      ]
    )
  }

  @Test func bytesThatAreNotTextAreTold() {
    let sample = CSVSample(Array("a,b\n1,\u{0}\n".utf8) + [0x32, 0x2C, 0xA3, 0x0A])
    #expect(sample.rows.dropFirst() == [["1", "\u{0}"], ["2", "\u{FFFD}"]])
    #expect(
      sample.problems == [
        CSVProblem(.zeroByte, range: 6..<7, row: 2, column: 2),
        CSVProblem(.notUTF8(byte: 0xA3), range: 10..<11, row: 3, column: 2),
      ]
    )
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func utf16IsRefusedOnce(mark: [UInt8]) {
    let sample = CSVSample(mark + [0x61, 0, 0x0A, 0, 0x62, 0], pieces: [1])
    #expect(sample.rows.isEmpty)
    #expect(sample.problems.map(\.kind) == [.utf16])
  }

  @Test func problemsAreCountedBeyondTheLimit() {
    var reader = CSVReader()
    reader.read(Array(("a,b\n" + String(repeating: "1\n", count: 1005)).utf8)) { _ in }
    reader.finish { _ in }
    #expect(reader.problems.count == CSVReader.problemLimit)
    #expect(reader.uncountedProblems == 5)
  }

  @Test func hostileQuotesCostNoMoreThanASecondReading() {
    // Read again from every quote to the end, these would take hours.
    for line in ["\"\n", "\"a\n", "x,\"\"\"\n", "\"\"\n\"", "a\"\n", "\"\"\"\"\"a\n"] {
      let text = "a\n" + String(repeating: line, count: 50_000)
      let sample = CSVSample(text, pieces: [4096], limits: CSVReader.Limits(cellBytes: 100_000))
      #expect(!sample.rows.isEmpty)
    }
  }

  @Test func resultDoesNotDependOnWhereTheFileIsCut() {
    var random = SplitMix64(seed: 2021)
    for _ in 0..<4000 {
      let bytes = hostileBytes(&random)
      let limits = CSVReader.Limits(
        cellBytes: 3 + random.below(30),
        rowBytes: 10 + random.below(60),
        columns: 1 + random.below(6)
      )
      let whole = CSVSample(bytes, limits: limits)
      let pieces = (0..<40).map { _ in 1 + random.below(12) }
      #expect(CSVSample(bytes, pieces: [1], limits: limits) == whole, "\(bytes)")
      #expect(CSVSample(bytes, pieces: pieces, limits: limits) == whole, "\(bytes)")
    }
  }

  @Test func everyProblemLiesInsideTheFile() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let bytes = hostileBytes(&random)
      for problem in CSVSample(bytes).problems {
        #expect(problem.range.upperBound <= bytes.count)
        #expect(problem.row >= 1 && problem.column >= 1)
      }
    }
  }

  @Test func whatIsWrittenByTheRulesIsReadBack() {
    var random = SplitMix64(seed: 4180)
    for _ in 0..<500 {
      let columns = 2 + random.below(5)
      let delimiter = [",", ";", "\t"][random.below(3)]
      let rows = (0..<(1 + random.below(8))).map { row in
        (0..<columns).map { column in row == 0 ? "h\(column)" : randomCell(&random) }
      }
      let lineEnd = ["\n", "\r\n", "\r"][random.below(3)]
      let text = rows.map { $0.map(quoted).joined(separator: delimiter) }
        .joined(separator: lineEnd)
      let sample = CSVSample(text, pieces: [1 + random.below(20)])
      #expect(sample.rows == rows)
      #expect(sample.problems.isEmpty)
    }
  }

  /// Bytes of which most mean something to the reader.
  private func hostileBytes(_ random: inout SplitMix64) -> [UInt8] {
    let alphabet: [UInt8] = [
      0x22, 0x22, 0x22, 0x2C, 0x2C, 0x3B, 0x09, 0x0A, 0x0A, 0x0D, 0x20, 0x61, 0x62, 0x31, 0xC2,
      0xA3, 0x00, 0xEF, 0xBB, 0xBF, 0xFF,
    ]
    // Most files keep to the first few letters, so that quotes and line ends meet often.
    let width = random.below(4) == 0 ? alphabet.count : 14
    return (0..<random.below(80)).map { _ in alphabet[random.below(width)] }
  }

  private func randomCell(_ random: inout SplitMix64) -> String {
    let letters = ["a", "7", "£", " ", ",", ";", "\t", "\"", "\n", "\r\n", "\r", "é", "🚲"]
    return (0..<random.below(7)).map { _ in letters[random.below(letters.count)] }.joined()
  }

  private func quoted(_ text: String) -> String {
    let plain = text.unicodeScalars.allSatisfy { !",;\t\"\n\r".unicodeScalars.contains($0) }
    return plain
      ? text
      : "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
  }
}

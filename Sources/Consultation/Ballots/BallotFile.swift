import Diagnostics
import Evidence

/// A file of ballots whose header has been read, and whose rows are gone through as often as needed.
struct BallotFile {
  /// The file.
  let source: SourceText
  /// The columns from left to right.
  let columns: [Table.Column]
  private let header: [CSVCell]

  /// Reads the header of a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - findings: Receives why there is none.
  /// - Returns: `nil` if there is no header.
  static func open(_ source: SourceText, findings: inout FindingList) -> BallotFile? {
    let (header, reader) = header(of: source)
    guard let header else {
      let problems = reader.findings(in: source, header: nil)
      findings.append(contentsOf: problems)
      if problems.isEmpty { findings.append(BallotMessage.emptyFile(source.name)) }
      return nil
    }
    let columns = header.enumerated().map { Table.Column($1, number: $0 + 1, in: source) }
    return BallotFile(source: source, columns: columns, header: header)
  }

  /// Goes through the rows below the header.
  ///
  /// - Parameter body: Receives each row, which it must not keep.
  /// - Returns: What is wrong with the file as CSV.
  /// - Complexity: Linear in the size of the file.
  @discardableResult
  func rows(_ body: (BallotRow) -> Void) -> FindingList {
    var reader = CSVReader()
    var isHeader = true
    func read(_ record: CSVRecord) {
      if isHeader { isHeader = false } else { body(BallotRow(record)) }
    }
    reader.read(source.bytes, onRecord: read)
    reader.finish(onRecord: read)
    return reader.findings(in: source, header: header)
  }

  /// The cells of the first row; reading ends behind the piece in which it ends.
  private static func header(of source: SourceText) -> (cells: [CSVCell]?, reader: CSVReader) {
    var reader = CSVReader()
    var cells: [CSVCell]?
    var start = 0
    while cells == nil, start < source.bytes.count {
      let end = min(start + 4096, source.bytes.count)
      reader.read(Array(source.bytes[start..<end])) { cells = cells ?? $0.cells }
      start = end
    }
    if cells == nil { reader.finish { cells = cells ?? $0.cells } }
    return (cells, reader)
  }
}

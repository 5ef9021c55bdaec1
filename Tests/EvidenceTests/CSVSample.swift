import Diagnostics
import Evidence

/// What the reader made of some bytes, for comparison.
struct CSVSample: Equatable {
  var rows: [[String]] = []
  var lines: [Int] = []
  var problems: [CSVProblem] = []
  var delimiter: UInt8?

  /// Reads bytes cut into pieces of the lengths given, the last of which is used again and again.
  init(_ bytes: [UInt8], pieces: [Int] = [], limits: CSVReader.Limits = CSVReader.Limits()) {
    var reader = CSVReader(limits: limits)
    var start = 0
    var turn = 0
    while start < bytes.count {
      let length = pieces.isEmpty ? bytes.count : max(1, pieces[min(turn, pieces.count - 1)])
      let end = min(bytes.count, start + length)
      reader.read(Array(bytes[start..<end])) { add($0) }
      start = end
      turn += 1
    }
    reader.finish { add($0) }
    problems = reader.problems
    delimiter = reader.delimiter
  }

  init(_ text: String, pieces: [Int] = [], limits: CSVReader.Limits = CSVReader.Limits()) {
    self.init(Array(text.utf8), pieces: pieces, limits: limits)
  }

  private mutating func add(_ record: CSVRecord) {
    rows.append(record.cells.map { record.text(of: $0) })
    lines.append(record.row)
  }

  /// What is said about a CSV file, as a user sees it.
  static func messages(_ bytes: [UInt8]) -> String {
    FindingRenderer().text(Table.read(SourceText(name: "a.csv", bytes: bytes)).findings)
  }

  static func messages(_ text: String) -> String { messages(Array(text.utf8)) }
}

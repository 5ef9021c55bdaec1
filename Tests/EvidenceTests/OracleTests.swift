import Diagnostics
import Evidence
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes what we read from a folder of CSV files, for another reader to compare.
///
/// `Scripts/compare-csv` makes the folder, names it in `PRECEDENCE_CSV_FOLDER`, and compares with
/// Python's `csv` module.
@Suite struct OracleTests {
  private static let folder = ProcessInfo.processInfo.environment["PRECEDENCE_CSV_FOLDER"]

  @Test(.enabled(if: folder != nil, "PRECEDENCE_CSV_FOLDER names no folder"))
  func whatIsReadIsWrittenForComparison() throws {
    let folder = URL(filePath: try #require(Self.folder), directoryHint: .isDirectory)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names.sorted() where name.hasSuffix(".csv") {
      let file = folder.appending(component: name)
      let bytes = [UInt8](try Data(contentsOf: file))
      let result = Data(json(of: bytes, name: name).formatted.utf8)
      try result.write(to: folder.appending(component: name + ".json"))
    }
  }

  private func json(of bytes: [UInt8], name: String) -> JSONValue {
    let sample = CSVSample(bytes, pieces: [7, 64, 1000])
    let findings = Table.read(SourceText(name: name, bytes: bytes)).findings.sorted
    return .object([
      ("delimiter", .text(sample.delimiter.map { String(Unicode.Scalar($0)) } ?? "")),
      ("rows", .array(sample.rows.map { .array($0.map(JSONValue.text)) })),
      ("lines", .array(sample.lines.map(JSONValue.integer))),
      ("codes", .array(findings.map { .text($0.code.rawValue) })),
    ])
  }
}

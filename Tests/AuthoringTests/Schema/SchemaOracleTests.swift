import Authoring
import Diagnostics
import Foundation
import Testing

/// Writes what our reader says of the files of a folder, for comparison with a validator of schemas.
///
/// `Scripts/compare-schema` makes the folder, names it in `PRECEDENCE_SCHEMA_FOLDER`, and compares.
/// It holds a folder for each kind of file, and gets `verdicts.json`.
@Suite struct SchemaOracleTests {
  private static let folder = ProcessInfo.processInfo.environment["PRECEDENCE_SCHEMA_FOLDER"]

  @Test(.enabled(if: folder != nil, "PRECEDENCE_SCHEMA_FOLDER names no folder"))
  func `what the reader says is written for comparison`() throws {
    let folder = try #require(Self.folder)
    var verdicts: [JSONValue.Member] = []
    for kind in WrittenFile.allCases {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(kind.rawValue)")
      for name in names.sorted() {
        let path = "\(folder)/\(kind.rawValue)/\(name)"
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let verdict = ReaderVerdict(SourceText(name: name, bytes: bytes), as: kind)
        verdicts.append(("\(kind.rawValue)/\(name)", json(verdict.findings)))
      }
    }
    try Data(JSONValue.object(verdicts).formatted.utf8)
      .write(to: URL(fileURLWithPath: "\(folder)/verdicts.json"))
  }

  private func json(_ findings: FindingList) -> JSONValue {
    .array(
      findings.sorted.filter { $0.severity == .error }.map {
        .array([.text($0.code.rawValue), .text($0.message)])
      }
    )
  }
}

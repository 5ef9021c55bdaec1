import Diagnostics
import Foundation
import PlainYAML
import Precedence
import Testing

@testable import Authoring

/// Formats the YAML files of a folder, for comparison by other readers: `Scripts/compare-format` does
/// so.
///
/// `NAME.yaml` gives `NAME.formatted`, if it can be formatted.
@Suite struct FormatOracleTests {
  private static let variable = "PRECEDENCE_FORMAT_FOLDER"

  @Test(.enabled(if: folder != nil, "needs \(variable), a folder of YAML files"))
  func `every file of the folder is formatted`() throws {
    let folder = try #require(Self.folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasSuffix(".yaml") {
      let path = "\(folder)/\(name)"
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let source = SourceText(name: name, bytes: bytes)
      let checked = WrittenFile.rules.formatted(source)
      #expect(checked.value != nil || YAMLParser.parse(source).findings.hasErrors, "\(name)")
      guard let text = checked.value else { continue }
      #expect(Sample.formatted(text) == text, "\(name)")
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path.dropLast(5)).formatted"))
    }
  }

  private static var folder: String? { ProcessInfo.processInfo.environment[variable] }
}

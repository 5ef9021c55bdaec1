import Diagnostics
import Foundation
import PlainYAML
import Testing

/// Reads the YAML files of a folder and writes what was read beside them, for comparison with other
/// readers: `Scripts/compare-yaml` does so, and a public test suite can be measured the same way.
///
/// `NAME.yaml` gives `NAME.json`: `accepted`, `value` (mappings as lists of pairs, scalars as
/// texts, absent values as null) and the codes of the `findings`.
@Suite struct OracleTests {
  private static let variable = "PRECEDENCE_YAML_FOLDER"

  @Test(.enabled(if: folder != nil, "needs \(variable), a folder of YAML files"))
  func everyFileOfTheFolderIsRead() throws {
    let folder = try #require(Self.folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasSuffix(".yaml") {
      let path = "\(folder)/\(name)"
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let (document, findings) = YAMLParser.parse(SourceText(name: name, bytes: bytes))
      #expect(document.printed == bytes, "\(name)")
      let result = JSONValue.object([
        ("accepted", .bool(!findings.hasErrors)),
        ("value", json(document.root)),
        ("findings", .array(findings.sorted.map { .text($0.code.rawValue) })),
      ])
      let target = URL(fileURLWithPath: "\(path.dropLast(5)).json")
      try Data(result.formatted.utf8).write(to: target)
    }
  }

  private static var folder: String? { ProcessInfo.processInfo.environment[variable] }

  private func json(_ node: YAMLNode) -> JSONValue {
    switch node.content {
    case .scalar(let scalar): scalar.style == .absent ? .null : .text(scalar.text)
    case .sequence(let items): .array(items.map(json))
    case .mapping(let entries):
      .array(entries.map { .array([.text($0.key.text), json($0.value)]) })
    }
  }
}

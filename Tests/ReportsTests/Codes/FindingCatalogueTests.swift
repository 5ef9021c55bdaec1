import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct FindingCatalogueTests {
  private let catalogue = FindingCatalogue()

  @Test func `every line is a code and a sentence, sorted, each code once`() {
    let codes = catalogue.entries.map(\.code.rawValue)
    #expect(codes == Set(codes).sorted())
    #expect(catalogue.entries.allSatisfy { $0.sentence.hasSuffix(".") })
    #expect(catalogue.entry("R001")?.sentence == "A `format` that this program does not read.")
    #expect(catalogue.entry("R999") == nil)
  }

  /// `Scripts/make-codes` writes the table again.
  @Test func `it holds every code that is declared, and no other`() throws {
    let declared = try Self.declaredCodes()
    #expect(declared.count > 400)
    #expect(catalogue.entries.map(\.code.rawValue) == declared.sorted())
  }

  @Test(arguments: ["Rules/README.md", "Examples/README.md"])
  func `the references of keys say the same`(path: String) {
    let text = String(decoding: ProjectFolder.bytes(path), as: UTF8.self)
    for row in text.split(separator: "\n") {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2, let entry = catalogue.entry(FindingCode(rawValue: cells[0])) else {
        continue
      }
      #expect(entry.sentence == cells[1])
    }
  }

  @Test func `codes near one that there is not`() {
    let table = FindingCatalogue("R001\tA.\nR002\tB.\nR010\tC.\nR030\tD.\nX001\tE.")
    #expect(table.nearest(to: "R011", limit: 2) == ["R002", "R010"])
    #expect(table.nearest(to: "R999", limit: 1) == ["R030"])
    #expect(table.nearest(to: "K001") == ["R001", "X001"])
  }

  @Test func `lines that are none are passed over`() {
    #expect(FindingCatalogue("nonsense\n\nR001\tA.").entries.map(\.code) == ["R001"])
    #expect(FindingCatalogue("").entries.isEmpty)
  }

  private static func declaredCodes() throws -> Set<String> {
    let sources = ProjectFolder.file("Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    var codes: Set<String> = []
    for name in names where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
      for part in text.components(separatedBy: ": FindingCode = \"").dropFirst() {
        codes.insert(String(part.prefix(4)))
      }
    }
    return codes
  }
}

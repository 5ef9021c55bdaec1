import Diagnostics
import Evidence
import Testing

@testable import Consultation

@Suite struct BallotFileTests {
  @Test func `The columns are known before any row, and rows can be gone through again`() throws {
    var findings = FindingList()
    // The header is longer than the piece that is read at first.
    let long = String(repeating: "x", count: 10_000)
    let source = SourceText(name: "a.csv", text: "\u{FEFF}\(long);b\r\n1;2\r\n3;4\r\n")
    let file = try #require(BallotFile.open(source, findings: &findings))
    #expect(file.columns.map(\.name) == [long, "b"])
    for _ in 0..<2 {
      var seen: [String] = []
      #expect(file.rows { seen.append($0.text(1)) }.isEmpty)
      #expect(seen == ["2", "4"])
    }
  }

  @Test func `What is wrong with the file is known after its rows`() throws {
    var findings = FindingList()
    let source = SourceText(name: "a.csv", text: "a,b\n1\n")
    let file = try #require(BallotFile.open(source, findings: &findings))
    #expect(findings.isEmpty)
    #expect(file.rows { _ in }.sorted.map(\.code.rawValue) == ["E008"])
  }
}

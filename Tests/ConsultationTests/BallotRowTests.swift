import Diagnostics
import Evidence
import Testing

@testable import Consultation

@Suite struct BallotRowTests {
  /// What a test finds out about each row below the header of a file.
  private func rows<Fact>(_ text: String, _ fact: (BallotRow) -> Fact) throws -> [Fact] {
    var findings = FindingList()
    let source = SourceText(name: "a.csv", text: text)
    let file = try #require(BallotFile.open(source, findings: &findings))
    var facts: [Fact] = []
    file.rows { facts.append(fact($0)) }
    return facts
  }

  @Test func `A cell is its bytes without quotes and blanks`() throws {
    let cells = try rows("a,b\n \"x\ty \" ,\t 2 \n") { row in
      (0..<2).map { row.bytes($0).text }
    }
    #expect(cells == [["\"x\ty \"", "2"]])
    #expect(
      try rows("a,b\n\" é \",\"2\n\"\n") { row in (0..<2).map { row.bytes($0).text } } == [
        ["é", "2"]
      ]
    )
  }

  @Test func `Doubled quotes are single where they are meant`() throws {
    let cells = try rows("a\n\" say \"\"so\"\"\"\n") { row in
      [row.text(0), row.withBytes(0) { $0.text }, row.bytes(0).text]
    }
    #expect(cells == [["say \"so\"", "say \"so\"", "say \"\"so\"\""]])
  }

  @Test func `A row that is too short ends in empty cells`() throws {
    let isEmpty = try rows("a,b\n1\n") { $0.bytes(1).isEmpty && $0.text(1).isEmpty }
    #expect(isEmpty == [true])
  }

  @Test func `A row of blanks is blank, and every row knows its line`() throws {
    #expect(try rows("a,b\n , \n1,\n") { $0.isBlank } == [true, false])
    #expect(try rows("a,b\n,\n\n1,\n") { $0.line } == [2, 4])
  }

  @Test func `A long text is cut for a message`() {
    func clipped(_ text: String) -> String {
      Array(text.utf8).withUnsafeBufferPointer { $0.clipped }
    }
    let forty = String(repeating: "é", count: 40)
    #expect(clipped(forty) == forty)
    #expect(clipped(forty + "é") == forty + "…")
    #expect(clipped(String(repeating: "x", count: 1_000_000)).count == 41)
  }
}

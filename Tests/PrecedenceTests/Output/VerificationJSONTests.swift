import Diagnostics
import Testing

@testable import Precedence

@Suite struct VerificationJSONTests {
  private let who = Verification.Candidate(id: "a", name: "A")

  private func text(_ differences: [Verification.Difference]) throws -> String {
    let record = try RecordSample.read(RecordSample().record().jsonText)
    return Verification(
      record: record,
      fileCount: 3,
      engineThen: "0.0.1",
      differences: differences
    ).jsonText.changing(record.id, to: "ID")
  }

  @Test func `every difference has its kind`() throws {
    #expect(
      try text([
        .altered(id: "x"), .fileMissing(path: "f"), .fileUnreadable(path: "f"),
        .fileChanged(path: "f", bytesThen: 1, bytesNow: 2), .fileNew(path: "f"),
        .fileUnused(path: "f"), .notRun(errors: 2, code: "Y001", file: "f", line: 3),
        .notRun(errors: 1, code: "R001", file: nil, line: nil), .place(who, then: 1, now: nil),
        .candidateNew(who, place: 1), .candidateGone(who, place: nil),
        .rating(who, then: "Low", now: nil), .shortlist(who, isOnItNow: true),
        .status(who, then: "ranked", now: "kept"), .score(who, then: 0.5, now: nil),
        .result(then: "x", now: "y"), .section("reasons"),
      ]) == """
        {
          "schema": "precedence.verification/1",
          "id": "ID",
          "same": false,
          "files": 3,
          "engine": {"then": "0.0.1", "now": "\(Engine.version)"},
          "differences": [
            {"kind": "record altered", "now": "x"},
            {"kind": "file missing", "file": "f"},
            {"kind": "file unreadable", "file": "f"},
            {"kind": "file changed", "file": "f", "then": 1, "now": 2},
            {"kind": "file new", "file": "f"},
            {"kind": "file unused", "file": "f"},
            {"kind": "not run", "errors": 2, "code": "Y001", "file": "f", "line": 3},
            {"kind": "not run", "errors": 1, "code": "R001", "file": null, "line": null},
            {"kind": "place", "candidate": "a", "name": "A", "then": 1, "now": null},
            {"kind": "candidate new", "candidate": "a", "name": "A", "then": null, "now": 1},
            {"kind": "candidate gone", "candidate": "a", "name": "A", "then": null, "now": null},
            {"kind": "rating", "candidate": "a", "name": "A", "then": "Low", "now": null},
            {"kind": "shortlist", "candidate": "a", "name": "A", "then": false, "now": true},
            {"kind": "status", "candidate": "a", "name": "A", "then": "ranked", "now": "kept"},
            {"kind": "score", "candidate": "a", "name": "A", "then": 0.5, "now": null},
            {"kind": "result", "then": "x", "now": "y"},
            {"kind": "section", "key": "reasons"}
          ]
        }

        """
    )
  }

  @Test func `nothing different is an empty list`() throws {
    #expect(try text([]).contains("\"same\": true"))
    #expect(try text([]).contains("\"differences\": []"))
  }
}

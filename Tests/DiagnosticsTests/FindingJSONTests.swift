import Diagnostics
import Testing

@Suite struct FindingJSONTests {
  @Test func aListIsTextWithASchema() {
    let list = FindingList([
      Finding(
        "R002",
        .error,
        "duplicate key 'b'",
        at: MarkedText("b: 1\n⟦b⟧: 2").location,
        hint: "keep one",
        related: [.init(message: "first here", location: MarkedText("⟦b⟧: 1\nb: 2").location)]
      ),
      Finding("A001", .warning, "no candidate", at: nil),
    ])
    #expect(
      list.jsonText == """
        {
          "schema": "precedence.findings/1",
          "findings": [
            {"code": "A001", "severity": "warning", "message": "no candidate", "file": null, \
        "line": null, "column": null, "endLine": null, "endColumn": null, "hint": null, \
        "related": []},
            {
              "code": "R002",
              "severity": "error",
              "message": "duplicate key 'b'",
              "file": "rules.yaml",
              "line": 2,
              "column": 1,
              "endLine": 2,
              "endColumn": 2,
              "hint": "keep one",
              "related": [
                {"message": "first here", "file": "rules.yaml", "line": 1, "column": 1, \
        "endLine": 1, "endColumn": 2}
              ]
            }
          ],
          "leftOut": 0
        }

        """
    )
  }

  @Test func anEmptyListIsValidToo() {
    #expect(
      FindingList().jsonText == """
        {"schema": "precedence.findings/1", "findings": [], "leftOut": 0}

        """
    )
  }

  @Test func whatWasLeftOutIsCounted() {
    let list = FindingList((0..<1003).map { Finding("T001", .note, "note \($0)", at: nil) })
    #expect(list.jsonText.hasSuffix("\n  \"leftOut\": 3\n}\n"))
  }
}

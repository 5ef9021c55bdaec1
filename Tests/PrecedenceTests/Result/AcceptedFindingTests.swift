import Diagnostics
import Testing

@testable import Precedence

@Suite struct AcceptedFindingTests {
  private static let rules = """
    format: 1
    name: A case
    measures: {a: {unit: crimes}, b: {unit: crimes}}
    criteria: {a: {cuts: [10]}}
    groups: {risk: {of: {a: 1}}}
    ranking: {by: risk}
    accept: {R011: {b: counted from next year}}
    """

  private func result(_ accept: String) throws -> AssessmentResult {
    let files = MemoryFiles([
      "rules.yaml": Self.rules,
      "values.csv": "id,a,b\none,5,1\ntwo,20,2\n",
      "assessment.yaml": """
      format: 1
      name: A case
      rules: rules.yaml
      tables: {v: {file: values.csv, kind: values, id: id}}
      measures: {a: {value of: v.a}, b: {value of: v.b}}
      candidates: [{id: one}, {id: two}]
      \(accept)
      """,
    ])
    return try #require(Assessment.read("assessment.yaml", from: files).value?.result().value)
  }

  @Test func `a result says what both files accept, the assessment's first`() throws {
    let accepted = try result("accept: {R135: two candidates are few}").accepted
    #expect(
      accepted == [
        AcceptedFinding(code: "R135", subject: nil, because: "two candidates are few"),
        AcceptedFinding(code: "R011", subject: "b", because: "counted from next year"),
      ]
    )
  }

  @Test func `JSON has it only where something is accepted`() throws {
    let json = try result("").jsonText
    #expect(json.contains(#""accepted""#))
    #expect(json.contains(#""subject": "b""#))
    let none = Self.rules.split(separator: "\n").dropLast().joined(separator: "\n")
    let files = MemoryFiles(["rules.yaml": none, "c.csv": "id,a,b\none,5,1\n"])
    let plain = Assessment.read(rules: "rules.yaml", candidates: "c.csv", from: files)
    #expect(try #require(plain.value?.result().value).jsonText.contains("accepted") == false)
  }
}

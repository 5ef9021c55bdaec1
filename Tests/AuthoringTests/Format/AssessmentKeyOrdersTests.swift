import Diagnostics
import Precedence
import Testing

@testable import Authoring

@Suite struct AssessmentKeyOrdersTests {
  private let assessment = """
    format: 1
    zzzzzzzzz: 1
    name: a
    valid: {zzzzzzzzz: 1}
    periods:
      p: {zzzzzzzzz: 1, from: 2021-01-01, to: 2021-12-31}
    tables:
      t: {zzzzzzzzz: 1, file: t.csv, kind: values, id: id}
    measures:
      m: {zzzzzzzzz: 1, value of: t.m}
    consultation:
      c:
        zzzzzzzzz: 1
        fieldwork: {zzzzzzzzz: 1}
        groups:
          g: {zzzzzzzzz: 1, file: g.csv, form: ranks}
    candidates:
      - {zzzzzzzzz: 1, id: a, judged: {m: {zzzzzzzzz: 1, level: 1, because: x}}}
    targets:
      s: {zzzzzzzzz: 1, file: s.csv, id: id, periods: {zzzzzzzzz: 1}}
    """

  private func keys(_ findings: FindingList) -> [String: Set<String>] {
    var keys: [String: Set<String>] = [:]
    for finding in findings.sorted {
      let start = "unknown key 'zzzzzzzzz' in "
      guard finding.message.hasPrefix(start) else { continue }
      let title = String(finding.message.dropFirst(start.count))
      keys[title] = KeyOrdersTests.keys(findings, title)
    }
    return keys
  }

  @Test func `the keys of an assessment are those that its reader knows`() {
    let files = MemoryFiles(["a.yaml": assessment])
    let read = keys(Assessment.findings(in: "a.yaml", from: files))
    let orders: [(String, KeyOrder)] = [
      ("the assessment file", .assessmentFile), ("period 'p'", .period), ("table 't'", .table),
      ("measure 'm'", .aggregation), ("the consultation of 'c'", .consultationEvidence),
      ("group 'g'", .respondents), ("the judgement of 'm'", .judgement),
    ]
    for (title, order) in orders {
      #expect(read[title] == Set(order.known.map(\.key)), "\(title) \(read.keys.sorted())")
    }
    #expect(read["a candidate"] == Set(KeyOrder.candidate.known.map(\.key)))
    let target = read.first { $0.value.contains("quarters") }?.value
    #expect(target == Set(KeyOrder.target.known.map(\.key)))
  }

  @Test func `the keys of scenarios are those that their reader knows`() {
    let text = "format: 1\nzzzzzzzzz: 1\nscenarios:\n  - {zzzzzzzzz: 1, name: a, changes: {a: 1}}\n"
    let read = keys(Scenario.read(SourceText(name: "x", text: text)).findings)
    #expect(read["the scenario file"] == Set(KeyOrder.scenarioFile.known.map(\.key)))
    let one = read.first { $0.key != "the scenario file" }?.value
    #expect(one == Set(KeyOrder.scenario.known.map(\.key)))
  }

  @Test func `the tables of a candidate stand behind what it is about`() {
    let text = """
      candidates:
        - x-own: 1
          flags: []
          offences: [a]
          not counted: b
          name: A
          id: a
      """
    #expect(
      Sample.formatted(text, as: .assessment) == """
        candidates:
          - id: a
            name: A
            offences: [a]
            not counted: b
            flags: []
            x-own: 1

        """
    )
  }
}

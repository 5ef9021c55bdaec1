import Diagnostics
import Testing

@testable import PlainYAML

@Suite struct YAMLFindingsTests {
  @Test func findingsBeyondTheLimitAreCounted() {
    var findings = YAMLFindings(source: SourceText(name: "a", text: "a: 1\n"))
    for _ in 0..<FindingList.limit + 7 { findings.append(.mergeKey, at: 0..<1, related: nil) }
    #expect(findings.list.uncounted == 7)
    #expect(findings.list.hasErrors)
    #expect(findings.list.sorted.count == 1)
  }

  @Test func aSecondPlaceIsKept() throws {
    var findings = YAMLFindings(source: SourceText(name: "a", text: "b: 1\nb: 2\n"))
    findings.append(.duplicateKey("b"), at: 5..<6, related: ("it stands here first", 0..<1))
    let finding = try #require(findings.list.sorted.first)
    #expect(finding.location?.line == 2)
    #expect(finding.related.map(\.location.line) == [1])
  }

  @Test func columnsOfOneHugeLineAreNotCountedForEver() {
    let text = String(repeating: "x", count: 1_000_000)
    var findings = YAMLFindings(source: SourceText(name: "a", text: "a\n" + text))
    for offset in 0..<20 {
      findings.append(.mergeKey, at: 900_002 + offset..<900_003 + offset, related: nil)
    }
    let columns = findings.list.sorted.compactMap(\.location?.column)
    #expect(findings.list.sorted.allSatisfy { $0.location?.line == 2 })
    #expect(columns.filter { $0 == 1 }.count == 1)
    #expect(columns.filter { $0 > 900_000 }.count == 5)
  }
}

import Diagnostics
import Precedence
import TestSupport
import Testing

/// Every folder of `Tests/Cases/scenarios`: what a reader sees of its `scenario.yaml`, whole.
@Suite struct ScenarioCasesTests {
  @Test(arguments: CaseFolder.all("scenarios"))
  func `findings and moves are those expected, whole`(folder: CaseFolder) throws {
    let files = folder.files
    let scenarios = Scenario.read("scenario.yaml", from: files)
    let assessment = try #require(folder.assessment.value)
    let read = scenarios.value.map { assessment.whatIf($0) }
    let findings = FindingRenderer().text(read?.findings ?? scenarios.findings)
    let text = read?.value.map { WhatIfText.text($0) }
    let parts = [findings, text ?? ""].filter { !$0.isEmpty }
    let all = parts.joined(separator: "\n")
    let mismatch = folder.golden("expected.txt").mismatch(with: all)
    #expect(mismatch == nil)
    #expect(folder.name.hasPrefix("wrong-") == (text == nil))
  }
}

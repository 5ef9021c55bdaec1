import Diagnostics
import RulesFile
import TestSupport
import Testing

/// Every folder of `Tests/Cases/rules`: what a reader sees of its `rules.yaml`, whole;
/// as of the day in `as-of.txt`, if there is one.
@Suite struct RulesCasesTests {
  @Test(arguments: CaseFolder.all("rules"))
  func `the findings are those expected, whole`(folder: CaseFolder) {
    let source = SourceText(name: "rules.yaml", bytes: folder.bytes("rules.yaml"))
    let asOf = CalendarDay(String(decoding: folder.bytes("as-of.txt"), as: UTF8.self))
    let (rules, findings) = RulesReader.read(source, asOf: asOf)
    let text = FindingRenderer().text(findings)
    let mismatch = folder.golden("expected.txt").mismatch(with: text)
    #expect(mismatch == nil)
    #expect((rules == nil) == findings.hasErrors)
  }
}

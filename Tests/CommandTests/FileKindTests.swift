import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct FileKindTests {
  private func kind(_ text: String, name: String = "file") -> FileKind {
    FileKind.of(SourceText(name: name, text: text))
  }

  @Test func theShippedFilesAreWhatTheyAre() throws {
    let kinds: [(String, FileKind)] = [
      ("Rules/st-albans-2021/rules.yaml", .rules), ("Rules/simple/rules.yaml", .rules),
      ("Examples/st-albans-2021/assessment.yaml", .assessment),
      ("Examples/st-albans-2021/offences.yaml", .assessment),
      ("Rules/simple/candidates.csv", .table),
      ("Examples/st-albans-2021/scenarios.yaml", .scenarios),
    ]
    for (path, expected) in kinds {
      let bytes = SampleFiles.bytes(path)
      #expect(FileKind.of(SourceText(name: "x", bytes: bytes)) == expected, "\(path)")
    }
  }

  @Test func theKeyRulesSpeaksForEitherByItsValue() {
    #expect(kind("rules: rules.yaml\n") == .assessment)
    #expect(kind("rules:\n  a:\n    when: b > 1\n") == .rules)
    #expect(kind("rules:   # what follows\n") == .rules)
  }

  @Test func `tests alone are no rules, and rules with tests are no tests`() {
    func isTests(_ text: String) -> Bool {
      FileKind.isTests(SourceText(name: "file", text: text))
    }
    #expect(isTests("format: 1\ntests:\n  a: {given: {b: 1}}\n"))
    #expect(!isTests("format: 1\ncriteria:\ntests:\n"))
    #expect(!isTests("format: 1\nmeasures:\ntests:\n"))
    #expect(!isTests("format: 1\n"))
  }

  @Test func oneSlipDoesNotMislead() {
    #expect(kind("format: 1\nrules: r.yaml\ncriteria:\ntables:\ncandidates:\n") == .assessment)
    #expect(kind("format: 1\nmeasures:\ncriteria:\r\ngroups:\rarea: x\n") == .rules)
  }

  @Test func `scenarios have their keys and none of the others`() {
    #expect(kind("format: 1\nname: a\nchanges:\n  risk.concern: 60\n") == .scenarios)
    #expect(kind("scenarios:\n  - name: a\n") == .scenarios)
    #expect(kind("changes:\nrules: r.yaml\ncandidates:\n") == .assessment)
    #expect(kind("changes:\ncriteria:\n") == .rules)
  }

  @Test func indentedKeysSayNothing() {
    #expect(kind("a:\n  candidates: x\n  tables: y\n") == .unknown)
  }

  @Test(arguments: ["", "\n\n", "some words", "\u{FEFF}", ":", "a:", "{}", "- a"])
  func whatSpeaksForNothingIsUnknown(text: String) {
    #expect(kind(text) == .unknown)
  }

  @Test(arguments: ["id,name\n", "id;volume\n", "id\tvolume\r\n"])
  func aFirstLineOfColumnsIsATable(text: String) {
    #expect(kind(text) == .table)
    #expect(kind("# a, comment\nrules: x\n") == .assessment)
    #expect(kind("words", name: "A.CSV") == .table)
  }
}

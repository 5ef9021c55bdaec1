import Diagnostics
import Linting
import Precedence
import TestSupport
import Testing

/// A file edited half-way gives findings, never a crash: some prefixes of some shipped files here, every
/// prefix of every one in `Scripts/check-prefixes`.
@Suite struct PrefixTests {
  /// The ends of lines, and of the bytes between them every so many.
  private static func lengths(of bytes: [UInt8], step: Int) -> [Int] {
    bytes.indices.filter { $0 % step == 0 || bytes[$0] == 0x0A } + [bytes.count]
  }

  @Test(arguments: [
    ("Rules/simple/rules.yaml", 23), ("Rules/st-albans-2008/rules.yaml", 41),
    ("Tests/Cases/rules/right-dated-values/rules.yaml", 7),
    ("Tests/Cases/rules/right-parameters/rules.yaml", 7),
  ])
  func `prefixes of rules`(path: String, step: Int) {
    let bytes = ProjectFolder.bytes(path)
    #expect(bytes.count > 500)
    for length in Self.lengths(of: bytes, step: step) {
      let source = SourceText(name: "rules.yaml", bytes: Array(bytes[..<length]))
      let read = Rules.read(source, asOf: CalendarDate("2026-04-01"))
      #expect(read.value != nil || read.findings.hasErrors)
      if let rules = read.value { _ = Lint.findings(of: rules) }
    }
  }

  @Test(arguments: [
    "rules.yaml", "assessment.yaml", "offences.csv",
  ])
  func `prefixes of an assessment and its files`(cut: String) {
    let folder = "Tests/Cases/assessments/right-small-assessment/"
    var files: [String: [UInt8]] = [:]
    for file in ["rules.yaml", "assessment.yaml", "offences.csv"] {
      files[file] = ProjectFolder.bytes(folder + file)
    }
    let bytes = files[cut] ?? []
    #expect(bytes.count > 50)
    for length in Self.lengths(of: bytes, step: 11) {
      files[cut] = Array(bytes[..<length])
      let read = Assessment.read("assessment.yaml", from: MemoryFiles(bytes: files))
      #expect(read.value != nil || read.findings.hasErrors)
      guard let assessment = read.value else { continue }
      let result = assessment.result()
      #expect(result.value != nil || result.findings.hasErrors)
      _ = Lint.findings(of: assessment)
    }
  }

  @Test func `prefixes of scenarios`() {
    let bytes = ProjectFolder.bytes("Examples/st-albans-2021/scenarios.yaml")
    #expect(bytes.count > 500)
    for length in Self.lengths(of: bytes, step: 7) {
      let source = SourceText(name: "scenarios.yaml", bytes: Array(bytes[..<length]))
      let read = Scenario.read(source)
      #expect(read.value != nil || read.findings.hasErrors)
    }
  }
}

import Diagnostics
import PlainYAML
import Precedence
import RulesFile

@testable import Authoring
@testable import RulesTesting

/// What our reader says of a file of some kind.
struct ReaderVerdict {
  let findings: FindingList

  init(_ text: String, as file: WrittenFile) {
    self.init(SourceText(name: "file.yaml", text: text), as: file)
  }

  init(_ source: SourceText, as file: WrittenFile) {
    findings =
      switch file {
      case .rules: Self.rules(source)
      case .assessment: Self.assessment(source)
      case .scenario: Scenario.read(source).findings
      case .tests: Self.tests(source)
      }
  }

  /// The file with the tests in it, which have a reader of their own.
  private static func rules(_ source: SourceText) -> FindingList {
    var findings = RulesReader.read(source).findings
    var other = FindingList()
    let (yaml, _) = YAMLParser.parse(source)
    let document = RulesDocument.read(yaml, findings: &other)
    if let node = document?.tests.value {
      var reading = WrittenTestReading(StrictReader(source: source))
      _ = reading.tests(node)
      findings.append(contentsOf: reading.reader.findings)
    }
    return findings
  }

  private static func tests(_ source: SourceText) -> FindingList {
    var findings = FindingList()
    _ = TestsFile.tests(source, findings: &findings)
    return findings
  }

  /// The file by itself, without the files that it names; one with targets is read to follow them.
  private static func assessment(_ source: SourceText) -> FindingList {
    let (yaml, found) = YAMLParser.parse(source)
    var findings = found
    let hasTargets = yaml.root.entries?.contains { $0.key.text == "targets" } ?? false
    _ = AssessmentDocument.read(yaml, toRank: !hasTargets, findings: &findings)
    return findings
  }
}

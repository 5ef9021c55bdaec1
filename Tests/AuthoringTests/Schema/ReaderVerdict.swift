import Diagnostics
import PlainYAML
import Precedence
import RulesFile

@testable import Authoring

/// What our reader says of a file of some kind.
struct ReaderVerdict {
  let findings: FindingList

  init(_ text: String, as file: WrittenFile) {
    self.init(SourceText(name: "file.yaml", text: text), as: file)
  }

  init(_ source: SourceText, as file: WrittenFile) {
    findings =
      switch file {
      case .rules: RulesReader.read(source).findings
      case .assessment: Self.assessment(source)
      case .scenario: Scenario.read(source).findings
      case .tests: FindingList()
      }
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

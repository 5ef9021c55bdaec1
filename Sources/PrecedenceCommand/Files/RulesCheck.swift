import Diagnostics
import Precedence
import RulesTesting

/// Everything that is wrong with a rules file or a file of tests, the tests that belong to it included.
enum RulesCheck {
  /// What is wrong with rules and the tests in them and beside them.
  ///
  /// - Parameters:
  ///   - source: The rules file, or a file of tests.
  ///   - path: The path by which it was named.
  ///   - files: Where files come from.
  /// - Returns: The findings; of tests only where the rules themselves can be used.
  static func findings(_ source: SourceText, at path: String, _ files: CommandFiles) -> FindingList
  {
    guard FileKind.isTests(source) else { return findings(ofRules: source, at: path, files) }
    let rules = owners(of: path, files)
    guard !rules.isEmpty else { return RulesTests.findings(in: source) }
    var findings = FindingList()
    for owner in rules {
      let read = Rules.read(owner, from: files)
      guard let rules = read.value else {
        findings.append(contentsOf: read.findings)
        continue
      }
      findings.append(contentsOf: RulesTests.read(rules, and: [source]).findings)
    }
    return findings
  }

  private static func findings(
    ofRules source: SourceText,
    at path: String,
    _ files: CommandFiles
  ) -> FindingList {
    let read = Rules.read(source)
    var findings = read.findings
    guard let rules = read.value else { return findings }
    let isAlone = path == CommandFiles.dash || Platform.isPipe(path)
    let beside = isAlone ? [] : files.testFiles(beside: path)
    findings.append(contentsOf: RulesTests.read(rules, and: beside, from: files).findings)
    return findings
  }

  /// The rules files that a file of tests belongs to.
  private static func owners(of path: String, _ files: CommandFiles) -> [String] {
    let folder = FilePath.folder(of: path)
    let identity = files.identity(of: path)
    return files.rulesFiles(in: folder.isEmpty ? "." : folder, depth: 0).filter { rules in
      files.testFiles(beside: rules).contains { files.identity(of: $0) == identity }
    }
  }
}

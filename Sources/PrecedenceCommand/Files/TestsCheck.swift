import Diagnostics
import Precedence
import RulesTesting

/// What is wrong with tests of rules: those in and beside a rules file, or a file of tests by itself.
enum TestsCheck {
  /// What is wrong with the tests in rules and beside them.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - path: The path by which they were named.
  ///   - files: Where files come from.
  /// - Returns: What was found; nothing of the rules themselves.
  static func findings(of rules: Rules, at path: String, _ files: CommandFiles) -> FindingList {
    let isAlone = path == CommandFiles.dash || Platform.isPipe(path)
    let beside = isAlone ? [] : files.testFiles(beside: path)
    return RulesTests.read(rules, and: beside, from: files).findings
  }

  /// What is wrong with a file of tests, seen from the rules that it belongs to.
  ///
  /// - Parameters:
  ///   - source: The file of tests.
  ///   - path: The path by which it was named.
  ///   - files: Where files come from.
  /// - Returns: What was found; also what is wrong with rules that cannot be read, since nothing can be
  ///   said of their tests then.
  static func findings(_ source: SourceText, at path: String, _ files: CommandFiles) -> FindingList
  {
    let owners = owners(of: path, files)
    guard !owners.isEmpty else { return RulesTests.findings(in: source) }
    var findings = FindingList()
    for owner in owners {
      let read = Rules.read(owner, from: files)
      guard let rules = read.value else {
        findings.append(contentsOf: read.findings)
        continue
      }
      findings.append(contentsOf: RulesTests.read(rules, and: [source]).findings)
    }
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

import Diagnostics
import Precedence
import RulesTesting

/// What `test` is asked for: which rules, which tests of theirs.
struct TestRequest: Sendable {
  /// Rules files, folders, and files of tests for the one rules file that is named.
  let paths: [String]
  /// The names of the tests to run; empty for all.
  let only: [String]
  /// The day whose values are in force where values of rules have dates; `nil` for the newest.
  var asOf: CalendarDate?

  /// Rules with their tests, not run yet.
  typealias Ready = (rules: Rules, tests: RulesTests)

  /// The files that the paths stand for.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: Each rules file once, in the order in which it is named; and why there is none.
  func files(_ files: CommandFiles) -> (files: [TestFiles], findings: FindingList) {
    var findings = FindingList()
    var rules: [String] = []
    var extra: [String] = []
    var folders: [String] = []
    for path in paths {
      switch kind(path, files) {
      case .folder(let inside):
        if inside.isEmpty { findings.append(TestCommandWording.noRules(in: path)) }
        rules += inside
        if !inside.isEmpty { folders.append(path) }
      case .rules: rules.append(path)
      case .tests: extra.append(path)
      case .other(let finding): findings.append(finding)
      }
    }
    var seen: Set<String> = []
    rules = rules.filter { seen.insert(files.identity(of: $0)).inserted }
    if let first = extra.first, rules.count != 1 {
      if !findings.hasErrors {
        findings.append(TestCommandWording.testsAlone(first, count: rules.count))
      }
      // Whose they are is not known, so nothing can be said about what is in them.
      extra = []
    }
    let found = rules.map { self.found(for: $0, extra, files) }
    for path in left(in: folders, by: found, files) {
      findings.append(TestCommandWording.testsLeft(path))
    }
    return (found, findings)
  }

  /// The files of tests in folders that no rules take.
  private func left(in folders: [String], by found: [TestFiles], _ files: CommandFiles) -> [String]
  {
    var seen = Set(found.flatMap(\.tests).map(files.identity))
    return folders.flatMap { files.testFiles(in: $0) }
      .filter { seen.insert(files.identity(of: $0)).inserted }
  }

  private func found(for rules: String, _ extra: [String], _ files: CommandFiles) -> TestFiles {
    // What comes through a pipe has no neighbours.
    let beside = rules == CommandFiles.dash ? [] : files.testFiles(beside: rules)
    var seen: Set<String> = []
    let tests = (beside + extra).filter { seen.insert(files.identity(of: $0)).inserted }
    return TestFiles(rules: rules, tests: tests)
  }

  private enum PathKind {
    case folder([String])
    case rules
    case tests
    case other(Finding)
  }

  private func kind(_ path: String, _ files: CommandFiles) -> PathKind {
    if files.isFolder(path) { return .folder(files.rulesFiles(in: path)) }
    // A pipe can be read only once; whatever is wrong with it shows when that is done.
    guard path != CommandFiles.dash, !Platform.isPipe(path), let source = try? files.read(path)
    else { return .rules }
    switch FileKind.of(source) {
    case .table, .tests: return .tests
    case .assessment: return .other(TestCommandWording.assessment(path))
    case .scenarios: return .other(CommandWording.scenarios(path, not: "a rules file"))
    case .record: return .other(CommandWording.record(path, not: "a rules file"))
    case .rules, .unknown: return .rules
    }
  }

  /// What is said of the dates of values, without which nobody knows what was tested.
  ///
  /// Everything else that is wrong with usable rules is told by `check`.
  private static let aboutDates = ["R185", "R186"]

  /// Reads all rules and their tests.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: The rules in the order in which they are named; and everything that is wrong.
  func ready(_ files: CommandFiles) -> Checked<[Ready]> {
    let (named, found) = self.files(files)
    var findings = found
    var ready: [Ready] = []
    for file in named {
      let read = Rules.read(file.rules, asOf: asOf, from: files)
      guard let rules = read.value else {
        findings.append(contentsOf: read.findings)
        continue
      }
      for finding in read.findings.sorted where Self.aboutDates.contains(finding.code.rawValue) {
        findings.append(finding)
      }
      let tests = RulesTests.read(rules, and: file.tests, from: files)
      findings.append(contentsOf: tests.findings)
      if let tests = tests.value { ready.append((rules, tests)) }
    }
    return Checked(ready, findings)
  }

  /// The same with only the tests that are asked for by name.
  ///
  /// - Parameter ready: Rules with their tests.
  /// - Returns: The rules; and names that no test has.
  func chosen(_ ready: [Ready]) -> Checked<[Ready]> {
    guard !only.isEmpty else { return Checked(ready, FindingList()) }
    let names = ready.flatMap { $0.tests.tests.map(\.name) }
    let unknown = only.filter { !names.contains($0) }
    let findings = unknown.map { TestCommandWording.unknownTest($0, names) }
    return Checked(
      ready.map { ($0.rules, $0.tests.choosing(only)) },
      FindingList(findings)
    )
  }
}

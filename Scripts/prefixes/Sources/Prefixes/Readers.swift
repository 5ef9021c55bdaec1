import Authoring
import Diagnostics
import Linting
import Precedence
import RulesTesting

/// One way of reading a file that may be cut off anywhere.
struct Reader: Sendable {
  let name: String
  /// Reads the file; false if it can neither be used nor says why.
  let accounts: @Sendable (CutFile) -> Bool
}

/// Everything that reads what a user writes.
///
/// A new reader of files joins this list.
enum Readers {
  static let ofRules: [Reader] = [
    Reader(name: "rules") { accounts(for: Rules.read($0.source)) },
    Reader(name: "rules as of a day") {
      accounts(for: Rules.read($0.source, asOf: CalendarDate("2026-04-01")))
    },
    Reader(name: "lint of rules") { file in
      if let rules = Rules.read(file.source).value { _ = Lint.findings(of: rules) }
      return true
    },
    Reader(name: "tests beside rules") { file in
      let rules = Rules.read(file.source)
      return rules.value.map { accounts(for: RulesTests.read($0)) } ?? true
    },
    Reader(name: "format of rules") { accounts(for: WrittenFile.rules.formatted($0.source)) },
  ]

  static let ofScenarios: [Reader] = [
    Reader(name: "scenarios") { accounts(for: Scenario.read($0.source)) },
    Reader(name: "format of scenarios") {
      accounts(for: WrittenFile.scenario.formatted($0.source))
    },
  ]

  static let ofAssessments: [Reader] = [
    Reader(name: "assessment") { file in
      let read = Assessment.read(file.path, from: file)
      guard let assessment = read.value else { return read.findings.hasErrors }
      return accounts(for: assessment.result())
    },
    Reader(name: "check of an assessment") { file in
      _ = Assessment.findings(in: file.path, from: file)
      return true
    },
    Reader(name: "format of an assessment") {
      accounts(for: WrittenFile.assessment.formatted($0.source))
    },
  ]

  /// A table is read by the assessments that name it.
  static func ofTable(in assessments: [String]) -> [Reader] {
    assessments.map { path in
      Reader(name: "table of \(path)") { file in
        let read = Assessment.read(path, from: file)
        guard let assessment = read.value else { return read.findings.hasErrors }
        return accounts(for: assessment.result())
      }
    }
  }

  private static func accounts<Value>(for checked: Checked<Value>) -> Bool {
    checked.value != nil || checked.findings.hasErrors
  }
}

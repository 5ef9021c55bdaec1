import Authoring
import Diagnostics
import Linting
import Precedence
import RulesTesting

/// One way of reading a file that may be cut off anywhere.
struct Reader: Sendable {
  let name: String
  /// Of how many cuts one is read: 1 for every byte.
  var stride = 1
  /// Reads the file; false if it can neither be used nor says why.
  let accounts: @Sendable (CutFile) -> Bool
}

/// Everything that reads what a user writes.
///
/// A new reader of files joins this list.
enum Readers {
  static let ofRules: [Reader] = [
    Reader(name: "rules and lint") { file in
      let rules = Rules.read(file.source)
      if let rules = rules.value { _ = Lint.findings(of: rules) }
      return accounts(for: rules)
    },
    Reader(name: "rules as of a day") {
      accounts(for: Rules.read($0.source, asOf: CalendarDate("2026-04-01")))
    },
    Reader(name: "tests in rules") { file in
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
    Reader(name: "assessment") { accounts(for: Assessment.read($0.path, from: $0)) },
    Reader(name: "ranking and lint of an assessment", stride: 11) { file in
      ranks(Assessment.read(file.path, from: file))
    },
    Reader(name: "check of an assessment", stride: 11) { file in
      _ = Assessment.findings(in: file.path, from: file)
      return true
    },
    Reader(name: "format of an assessment") {
      accounts(for: WrittenFile.assessment.formatted($0.source))
    },
  ]

  /// Tests are read with the rules beside them; one prefix in eleven is run as well.
  static func ofTests(of rules: Rules, isTable: Bool) -> [Reader] {
    let tests = [
      Reader(name: "tests of \(rules.file)") { file in
        accounts(for: RulesTests.read(rules, and: [file.source]))
      },
      Reader(name: "run of tests of \(rules.file)", stride: 11) { file in
        let tests = RulesTests.read(rules, and: [file.source])
        if let tests = tests.value { _ = TestedRules(tests, by: rules, countsCoverage: true) }
        return true
      },
    ]
    guard !isTable else { return tests }
    let format = Reader(name: "format of tests") {
      accounts(for: WrittenFile.tests.formatted($0.source))
    }
    return tests + [format]
  }

  /// A table of candidates is read with the rules beside it.
  static func ofCandidates(by rules: String) -> [Reader] {
    [
      Reader(name: "candidates of \(rules)") { file in
        ranks(Assessment.read(rules: rules, candidates: file.path, from: file))
      }
    ]
  }

  /// A table is read by the assessments that name it.
  ///
  /// Nearly every prefix of a table is a table, so that each is a whole assessment to be read, ranked
  /// and checked; it is done with one in eleven.
  static func ofTable(in assessments: [String]) -> [Reader] {
    assessments.map { path in
      Reader(name: "table of \(path)", stride: 11) { file in
        _ = Assessment.findings(in: path, from: file)
        return ranks(Assessment.read(path, from: file))
      }
    }
  }

  /// Whether what can be read can be ranked, or says why not; the checks look at it as well.
  private static func ranks(_ read: Checked<Assessment>) -> Bool {
    guard let assessment = read.value else { return read.findings.hasErrors }
    _ = Lint.findings(of: assessment)
    return accounts(for: assessment.result())
  }

  private static func accounts<Value>(for checked: Checked<Value>) -> Bool {
    checked.value != nil || checked.findings.hasErrors
  }
}

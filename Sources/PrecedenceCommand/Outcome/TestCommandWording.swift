import Diagnostics
import RulesTesting

extension FindingCode {
  /// A folder without a rules file, of which tests are wanted.
  static let noRulesToTest: FindingCode = "C095"
  /// A file of tests without the one rules file that it is for, or that no rules file takes.
  static let testsAlone: FindingCode = "C096"
  /// An assessment was given where rules with tests are wanted.
  static let assessmentToTest: FindingCode = "C097"
  /// A test that does not exist is to be run.
  static let unknownTest: FindingCode = "C098"
  /// Files are to be watched where nobody sees what comes of it.
  static let wrongWatch: FindingCode = "C099"
}

/// The sentences of `test`.
enum TestCommandWording {
  static func noRules(in folder: String) -> Finding {
    Finding(
      .noRulesToTest,
      .error,
      "there is no rules file in the folder '\(folder)'",
      at: nil,
      hint: "name a rules file, or a folder that holds one"
    )
  }

  static func testsAlone(_ path: String, count: Int) -> Finding {
    Finding(
      .testsAlone,
      .error,
      count == 0
        ? "'\(path)' holds tests, which need the rules that they test"
        : "'\(path)' holds tests, but \(count) rules files are named",
      at: nil,
      hint: "precedence test RULES \(path)"
    )
  }

  static func testsLeft(_ path: String) -> Finding {
    Finding(
      .testsAlone,
      .error,
      "'\(path)' holds tests that no rules file takes",
      at: nil,
      hint: "call it 'tests.yaml' or 'tests.csv' beside its rules, or name it behind them: "
        + "precedence test RULES \(path)"
    )
  }

  static func assessment(_ path: String) -> Finding {
    Finding(
      .assessmentToTest,
      .error,
      "'\(path)' is an assessment; tests belong to rules",
      at: nil,
      hint: "name the rules file that it goes by"
    )
  }

  static func unknownTest(_ name: String, _ known: [String]) -> Finding {
    let shown = known.prefix(10).joined(separator: "\n  ")
    let rest = known.count > 10 ? "\n  and \(known.count - 10) more" : ""
    return Finding(
      .unknownTest,
      .error,
      "there is no test '\(name)'",
      at: nil,
      hint: NearestWord.question(for: name, in: known)
        ?? (known.isEmpty ? "there are no tests" : "the tests are\n  \(shown)\(rest)")
    )
  }

  static let watchWithoutTerminal = Finding(
    .wrongWatch,
    .error,
    "'--watch' shows results on a terminal, and this is none",
    at: nil,
    hint: "leave '--watch' out"
  )

  static let watchWithFile = Finding(
    .wrongWatch,
    .error,
    "'--watch' shows results on a terminal and writes no file",
    at: nil,
    hint: "leave '--watch' or '--output' out"
  )

  /// That some tests were not run, and why.
  static func only(_ all: [TestedRules], isNamed: Bool) -> String {
    let skipped = all.reduce(0) { $0 + $1.count(.skipped) }
    let run = all.reduce(0) { $0 + $1.outcomes.count } - skipped
    let reason = isNamed ? "'--only' names" : "'only: yes' marks"
    let tests = run == 1 ? "the test" : "the \(run) tests"
    return "only \(tests) that \(reason) ran; \(skipped) \(skipped == 1 ? "was" : "were") skipped\n"
  }

  static let watching = "watching for changes; Ctrl-C ends it\n"
}

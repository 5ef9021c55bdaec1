import Precedence
import RulesTesting

/// The words about tests beside the rules.
enum RulesTestsWording {
  static let noTests = "no tests"
  static let todoCanGo = "it passes now: its 'todo' can go"

  /// The rules file; where values of it have dates, with the day whose values are tested.
  static func title(_ rules: TestedRules) -> String {
    let summary = rules.rules.summary
    guard let day = summary.asOf, !summary.datedNumbers.isEmpty else { return rules.rules.file }
    return "\(rules.rules.file), values as of \(Wording.date(day))"
  }

  /// How a test ended; what needs attention in capitals, since there may be no colours.
  static func state(_ state: TestOutcome.State) -> String {
    switch state {
    case .passed: "passed"
    case .failed: "FAILED"
    case .todo: "todo"
    case .passedUnexpectedly: "PASSED"
    case .skipped: "skipped"
    }
  }

  /// For example, `rating: expected High, found Medium`.
  static func difference(_ difference: TestOutcome.Difference) -> String {
    "\(difference.subject): expected \(difference.expected), found \(difference.actual)"
  }

  /// How many tests ended how: `12 passed, 1 failed, 1 todo`.
  static func summary(_ all: [TestedRules]) -> String {
    let counts = TestOutcome.State.allCases.map { state in
      (state, all.reduce(0) { $0 + $1.count(state) })
    }
    let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \(summaryWord($0.0))" }
    return words.isEmpty ? noTests : words.joined(separator: ", ")
  }

  private static func summaryWord(_ state: TestOutcome.State) -> String {
    state == .passedUnexpectedly ? "passed unexpectedly" : state.rawValue
  }
}

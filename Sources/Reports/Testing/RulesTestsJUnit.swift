import Precedence
public import RulesTesting

/// What came of tests beside the rules as JUnit XML, which build servers read.
///
/// There is no `time` and no `timestamp`: the same rules and tests give the same bytes.
///
/// Source: the schema of Jenkins' xUnit plugin, junit-10.xsd.
public struct RulesTestsJUnit: Sendable {
  /// Makes a writer of JUnit XML.
  public init() {}

  /// Tested rules as JUnit XML, ending in a line break.
  ///
  /// - Parameter all: The rules in the order in which they are to stand.
  /// - Returns: The text.
  /// - Complexity: Linear in the number of tests.
  public func text(_ all: [TestedRules]) -> String {
    var markup = MarkupWriter()
    let attributes = [MarkupWriter.Attribute(name: "name", value: "precedence test")] + counts(all)
    markup.element("testsuites", attributes) { suites in
      for rules in all {
        suites.breakLine()
        Self.write(rules, to: &suites)
      }
      suites.breakLine()
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + markup.text + "\n"
  }

  private func counts(_ all: [TestedRules]) -> [MarkupWriter.Attribute] {
    let outcomes = all.flatMap(\.outcomes)
    return [
      .init(name: "tests", value: "\(outcomes.count)"),
      .init(name: "failures", value: "\(outcomes.count { $0.state.isFailure })"),
      .init(name: "errors", value: "0"),
    ]
  }

  private static func write(_ rules: TestedRules, to markup: inout MarkupWriter) {
    let outcomes = rules.outcomes
    let attributes: [MarkupWriter.Attribute] = [
      .init(name: "name", value: rules.rules.file),
      .init(name: "tests", value: "\(outcomes.count)"),
      .init(name: "failures", value: "\(outcomes.count { $0.state.isFailure })"),
      .init(name: "errors", value: "0"),
      .init(name: "skipped", value: "\(outcomes.count { $0.state.isSkipped })"),
    ]
    markup.element("testsuite", attributes) { suite in
      for outcome in outcomes {
        suite.breakLine()
        write(outcome, of: rules.rules.file, to: &suite)
      }
      suite.breakLine()
    }
  }

  private static func write(
    _ outcome: TestOutcome,
    of file: String,
    to markup: inout MarkupWriter
  ) {
    let attributes: [MarkupWriter.Attribute] = [
      .init(name: "name", value: outcome.test.name), .init(name: "classname", value: file),
    ]
    switch outcome.state {
    case .passed: markup.empty("testcase", attributes)
    case .todo, .skipped:
      let message = outcome.state == .todo ? "todo: \(outcome.test.todo ?? "")" : "skipped"
      markup.element("testcase", attributes) {
        $0.empty("skipped", [.init(name: "message", value: message)])
      }
    case .failed, .passedUnexpectedly:
      markup.element("testcase", attributes) { write(failureOf: outcome, to: &$0) }
    }
  }

  private static func write(failureOf outcome: TestOutcome, to markup: inout MarkupWriter) {
    let first = outcome.differences.first.map(RulesTestsWording.difference)
    let message = first ?? RulesTestsWording.todoCanGo
    let attributes: [MarkupWriter.Attribute] = [
      .init(name: "message", value: message), .init(name: "type", value: outcome.state.rawValue),
    ]
    markup.element("failure", attributes) { failure in
      let place = outcome.test.location
      failure.write("\(place.file):\(place.line)")
      for difference in outcome.differences {
        failure.breakLine()
        failure.write(RulesTestsWording.difference(difference))
        guard !difference.explanation.isEmpty else { continue }
        failure.breakLine()
        failure.write("  " + difference.explanation)
      }
    }
  }
}

extension TestOutcome.State {
  /// Whether a build should stop for it.
  fileprivate var isFailure: Bool { self == .failed || self == .passedUnexpectedly }
  /// Whether it says neither yes nor no.
  fileprivate var isSkipped: Bool { self == .todo || self == .skipped }
}

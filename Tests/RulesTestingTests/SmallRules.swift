import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

/// Small rules for tests of tests: a matrix of two by two, a change, a rule of each effect.
enum SmallRules {
  static func text(_ tests: String, cut: Int = 10) -> String {
    let head = """
      format: 1
      name: Small
      measures:
        volume: {unit: crimes}
        before: {unit: crimes, missing: neutral}
        harm: {unit: days, missing: neutral}
        asked: {unit: yes/no, missing: best}
        trend: {unit: percent, is: "change(volume, before)", unless: base < 20, missing: neutral}
      criteria:
        amount: {measure: volume, levels: [Few, Many], cuts: [\(cut)]}
        trend: {measure: trend, levels: [Falling, Steady, Rising], cuts: [-10, 10]}
        gravity: {measure: harm, levels: [Light, Grave], cuts: [100]}
      groups:
        likelihood: {of: {amount: 50, trend: 50}, levels: [Low, High]}
        risk: {of: {amount: 25, trend: 25, gravity: 50}}
      matrix:
        down: gravity
        across: likelihood
        ratings: [Low, High]
        cells:
          Grave: [High, High]
          Light: [Low, High]
      rules:
        rising_fast:
          when: trend >= 25% and volume >= 30
          then: raise likelihood by 1
          because: up {trend}
        wanted:
          when: asked
          then: keep
          because: it was asked for
        tiny:
          when: volume < 3
          then: leave out
          because: only {volume}
      ranking:
        by: [rating, risk]
        ties: [volume]
        shortlist: 1

      """
    guard !tests.isEmpty else { return head }
    let lines = tests.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }
    return head + "tests:\n" + lines.joined()
  }

  static func rules(_ tests: String, cut: Int = 10) throws -> Rules {
    let read = Rules.read(SourceText(name: "rules.yaml", text: text(tests, cut: cut)))
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  static func tests(_ text: String) throws -> (RulesTests, Rules) {
    let rules = try rules(text)
    let read = RulesTests.read(rules)
    let tests = try #require(read.value, "\(FindingRenderer().text(read.findings))")
    return (tests, rules)
  }

  /// What is not as expected in the only test that fails.
  static func differences(_ text: String) throws -> [TestOutcome.Difference] {
    let (tests, rules) = try tests(text)
    return tests.outcomes(by: rules).flatMap(\.differences)
  }

  /// Every finding about tests, as `code place message (hint)`.
  static func findings(_ text: String, _ sources: [SourceText] = []) throws -> [String] {
    let read = RulesTests.read(try rules(text), and: sources)
    return read.findings.sorted.map { finding in
      let place = finding.location.map { "\($0.line):\($0.column)" } ?? "-"
      let hint = finding.hint.map { " (\($0.replacing("\n", with: "; ")))" } ?? ""
      return "\(finding.code.rawValue) \(place) \(finding.message)\(hint)"
    }
  }
}

import Diagnostics
import Foundation
import Precedence
import RulesTesting
import TestSupport
import Testing

@testable import Reports

@Suite struct RulesTestsTextTests {
  @Test func `every kind of ending`() throws {
    let text = RulesTestsText(width: 72).text([try TestedSample.every(), try TestedSample.none()])
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/reports/rules-tests.txt"))
    #expect(golden.mismatch(with: text) == nil)
  }

  @Test func `nothing at all is said plainly`() {
    #expect(RulesTestsText().text([]) == "no tests\n")
  }
}

/// Rules with tests that end in every way, with names that try to be markup.
enum TestedSample {
  static let rules = """
    format: 1
    name: Small
    measures: {volume: {unit: crimes}, harm: {unit: days, missing: neutral}}
    criteria:
      amount: {measure: volume, levels: [Few, Many], cuts: [10]}
      gravity: {measure: harm, levels: [Light, Grave], cuts: [100]}
    groups: {risk: {of: {amount: 50, gravity: 50}}}
    matrix:
      down: gravity
      across: amount
      ratings: [Low, High]
      cells: {Grave: [High, High], Light: [Low, High]}
    rules:
      tiny: {when: volume < 3, then: monitor, because: "only {volume}"}
    ranking: {by: [rating, risk], shortlist: 1}

    """

  static let tests = """
    tests:
      few and light is low: {given: {volume: 5, harm: 5}, expect: {rating: Low}}
      few and light is high after all, although nobody who reads the matrix would think so:
        given: {volume: 5, harm: 5}
        expect: {rating: High, rules: [tiny], risk: 0.5}
      "<script>alert(\\"1\\")</script> & 'two' \\u0007 ]]>":
        given: {volume: 5, harm: 5}
        expect: {rating: High}
      later: {todo: the cut is to move, given: {volume: 5, harm: 5}, expect: {rating: High}}
      done: {todo: the cut is to move, given: {volume: 5, harm: 5}, expect: {rating: Low}}
    """

  static func every() throws -> TestedRules {
    let text = rules + tests
    let skipped = text + "\n  other: {given: {volume: 5}, expect: {rating: Low}}\n"
    let read = Rules.read(SourceText(name: "rules.yaml", text: skipped))
    let rules = try #require(read.value, "\(FindingRenderer().text(read.findings))")
    let tests = RulesTests.read(rules)
    let all = try #require(tests.value, "\(FindingRenderer().text(tests.findings))")
    let chosen = all.choosing(all.tests.map(\.name).filter { $0 != "other" })
    return TestedRules(chosen, by: rules)
  }

  static func none() throws -> TestedRules {
    let rules = try #require(Rules.read(SourceText(name: "other.yaml", text: rules)).value)
    return TestedRules(try #require(RulesTests.read(rules).value), by: rules)
  }
}

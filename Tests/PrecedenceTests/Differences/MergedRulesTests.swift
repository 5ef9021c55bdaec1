import RulesFile
import ScoringKernel
import Testing

@testable import Precedence

@Suite struct MergedRulesTests {
  private func merged(_ changes: (String, String)...) throws -> MergedRules {
    MergedRules(try ComparisonSample.small().rules, try ComparisonSample.small(changes).rules)
  }

  @Test func `nothing put in is the first file, everything the second`() throws {
    let merged = try merged(("a: 2", "a: 5"), ("[10, 20]", "[11, 21]"))
    #expect(merged.differences.count == 3)
    #expect(try #require(merged.rules([])).checked.plan.groups[0].terms[0].weight == 2)
    let all = try #require(merged.rules([0, 1, 2]))
    #expect(all.checked.plan.groups[0].terms[0].weight == 5)
  }

  @Test func `some put in change only that`() throws {
    let rules = try #require(
      try merged(("a: 2", "a: 5"), ("a, cuts: [10, 20]", "a, cuts: [11, 21]")).rules([1])
    )
    #expect(rules.checked.plan.groups[0].terms.map(\.weight) == [5, 1])
    #expect(rules.checked.plan.criteria.map(\.kind).first == .cuts([10, 20], isLowerWorse: false))
  }

  @Test func `what needs another difference is no rules without it`() throws {
    let merged = try merged(
      ("b: {measure: b, cuts: [10, 20]}", "c: {measure: b, cuts: [10, 20]}"),
      ("b: 1}", "c: 1}")
    )
    #expect(merged.differences.map(\.path.spelling).sorted() == [
      "criteria.b", "criteria.c", "groups.risk.of.b", "groups.risk.of.c",
    ])
    for position in 0..<4 where merged.differences[position].path.spelling == "criteria.b" {
      #expect(merged.rules([position]) == nil)
    }
  }

  @Test func `new sources and the reason of a changed rule come along`() throws {
    let merged = try merged(
      ("then: keep, because: few", "then: leave out, because: none"),
      ("a: {unit: crimes}", "a: {unit: crimes, missing: worst, source: s}"),
      ("measures:", "sources: {s: A source}\nmeasures:")
    )
    #expect(merged.differences.count == 2)
    let missing = try #require(merged.rules([0]))
    #expect(missing.checked.names.sources.map(\.id) == ["s"])
    let rule = try #require(merged.rules([1]))
    #expect(rule.checked.names.rules[0].because == [.text("none")])
  }
}

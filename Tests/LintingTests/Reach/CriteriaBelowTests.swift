import RulesFile
import ScoringKernel
import Testing

@testable import Linting

@Suite struct CriteriaBelowTests {
  private func linted(_ groups: String) throws -> LintedRules {
    try RulesSample(CombinedRules.sample(groups).rules).linted
  }

  private func below(_ group: String, _ groups: String) throws -> [String] {
    let linted = try linted(groups)
    let index = try #require(linted.names.groups.firstIndex { $0.id == group })
    return linted.plan.criteria(below: [.group(GroupIndex(index))]).map {
      linted.names.criteria[$0.position].id
    }
  }

  @Test func `criteria come in the order of the rules, each once`() throws {
    let groups = "  a: {of: [harm, volume]}\n  risk: {of: [a, trend, harm2]}\n  harm2: {of: [harm]}"
    #expect(try below("risk", groups) == ["volume", "harm", "trend"])
    #expect(try below("a", groups) == ["volume", "harm"])
  }

  @Test func `what has no weight has no say`() throws {
    #expect(try below("risk", "  risk: {of: {harm: 1, trend: 0}}") == ["harm"])
  }

  @Test func `groups come after those that they hold`() throws {
    let linted = try linted(
      "  risk: {of: [a, b]}\n  a: {of: [b]}\n  b: {of: [harm]}\n  c: {of: [a]}"
    )
    let index = try #require(linted.names.groups.firstIndex { $0.id == "risk" })
    let names = linted.plan.groups(below: [.group(GroupIndex(index))])
      .map { linted.names.groups[$0.position].id }
    #expect(names == ["b", "a", "risk"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `groups that share groups in many layers are gone through once`() throws {
    let layers = (0..<60).flatMap { layer in
      ["l", "r"].map { side in
        let of = layer == 0 ? "harm, trend" : "l\(layer - 1), r\(layer - 1)"
        return "  \(side)\(layer): {of: [\(of)]}\n"
      }
    }
    #expect(try below("risk", layers.joined() + "  risk: {of: [l59, r59]}") == ["harm", "trend"])
  }
}

import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct NamesBuilderTests {
  private static let text = RulesText(
    measures: """
      a: {unit: percent, is: "change(b, c)", unless: base < 20 and b > 1, about: Why}
      b: {unit: crimes, missing: best}
      c: {unit: crimes}
      d: {unit: days per crime, is: e / b}
      e: {unit: days}
      """,
    criteria: "a: {cuts: [5], levels: [Slow, {name: Fast, definition: a lot}]}\nd: {cuts: [1]}",
    groups: "risk: {of: [harm, a]}\nharm: {of: {d: 2}}",
    matrix: "{down: a, across: d, ratings: [L, H], cells: {Fast: [L, H], Slow: [L, L]}}",
    rules: """
      grown:
        when: a > 5% and not b < 3
        then: [raise a by 1, flag look]
        because: up {a}, {{now}}
      """,
    ranking: "{by: [rating, risk]}"
  )

  private static func names() throws -> RulesNames {
    try #require(text.checked, "\(text.report)").names
  }

  @Test func `measures keep unit, policy and derivation`() throws {
    let measures = try Self.names().measures
    #expect(measures.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(measures.map(\.unitText) == ["%", "crimes", "crimes", "days per crime", "days"])
    #expect(measures.map(\.isMissingDefault) == [true, false, true, true, true])
    #expect(measures[0].derivation?.text == "change(b, c)")
    #expect(measures[0].derivation?.unless == "base < 20 and b > 1")
    #expect(measures[0].derivation?.reads == [MeasureIndex(1), MeasureIndex(2)])
    #expect(measures[0].derivation?.unlessCondition?.atoms.count == 2)
    #expect(measures[1].derivation == nil)
    #expect(measures[0].about == "Why")
    #expect(measures[1].location.description == "rules.yaml:5:3")
  }

  @Test func `criteria and groups keep levels and places`() throws {
    let names = try Self.names()
    #expect(names.criteria[0].levels.map(\.name) == ["Slow", "Fast"])
    #expect(names.criteria[0].levels[1].definition == ["a lot"])
    #expect(names.criteria[1].hasDefaultLevels)
    #expect(names.criteria[0].cutLocations.map(\.description) == ["rules.yaml:10:14"])
    #expect(names.groups.map(\.id) == ["harm", "risk"])
    #expect(names.groups[0].termLocations.map(\.description) == ["rules.yaml:14:18"])
    #expect(names.matrix?.down.map(\.name) == ["Slow", "Fast"])
    #expect(names.matrix?.across.map(\.name) == ["Low", "High"])
    #expect(names.matrix?.ratings.map(\.name) == ["L", "H"])
  }

  @Test func `rules keep their words`() throws {
    let rule = try #require(Self.names().rules.first)
    #expect(rule.id == "grown")
    #expect(rule.text == "a > 5% and not b < 3")
    #expect(rule.atoms.map(\.text) == ["a > 5%", "b < 3"])
    #expect(rule.because == [.text("up "), .measure(MeasureIndex(0)), .text(", {now}")])
    #expect(rule.effectTexts == ["raise a by 1", "flag look"])
    #expect(rule.flags == [nil, "look"])
    #expect(rule.reads == [MeasureIndex(0), MeasureIndex(1)])
    #expect(rule.location.line == 17)
    #expect(rule.conditionLocation.line == 18)
  }
}

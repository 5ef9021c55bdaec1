import PlainYAML
import Testing

@testable import RulesFile

@Suite struct CriterionOutlineTests {
  @Test(arguments: [
    ("{cuts: [1]}", CriterionSection.Kind.cuts, ["Low", "High"], [1, 2]),
    ("{cuts: [1, 2], scores: [0, 3, 9]}", .cuts, ["Low", "Medium", "High"], [0, 3, 9]),
    ("{points: {0: 2, 10: 7, 20: 4}}", .points, [], [2, 7]),
    ("{levels: [x, y], table: {p: x}}", .table, ["x", "y"], [1, 2]),
    ("{kind: yes/no}", .yesNo, ["No", "Yes"], [0, 1]),
    ("{kind: yes/no, worse: no}", .yesNo, ["Yes", "No"], [0, 1]),
    (
      "{kind: place}", .place, ["Very low", "Low", "Medium", "High", "Very high"], [1, 2, 3, 4, 5]
    ),
    ("{kind: place, levels: [x, y]}", .place, ["x", "y"], [1, 2]),
  ])
  func `defaults are filled in`(
    text: String,
    kind: CriterionSection.Kind,
    levels: [String],
    scores: [Double]
  ) throws {
    let rules = try #require(RulesText(criteria: "a: \(text)").underCheck)
    let outline = try #require(rules.criteria.first)
    #expect(outline.kind == kind)
    #expect(outline.scale?.names == levels)
    #expect(outline.scores == scores)
    #expect(outline.measure?.value == "a")
  }

  @Test func `a judged criterion has the levels of its measure`() throws {
    let text = RulesText(measures: "a: {unit: level, of: 3}", criteria: "a: {kind: judged}")
    let outline = try #require(text.underCheck?.criteria.first)
    #expect(outline.scale?.names == ["Low", "Medium", "High"])
    #expect(outline.scale?.isDefault == true)
  }

  @Test func `what a mistake hides is not known instead of guessed`() throws {
    let text = RulesText(criteria: "a: {cuts: [1, x]}")
    let outline = try #require(text.underCheck?.criteria.first)
    #expect(outline.kind == .cuts)
    #expect(outline.scale == nil)
    #expect(outline.scores == nil)
  }

  @Test func `lower and no turn a scale round`() throws {
    let text = RulesText(criteria: "a: {cuts: [1], worse: lower}\nb: {kind: yes/no, worse: no}")
    let rules = try #require(text.underCheck)
    #expect(rules.criteria.map(\.isReversed) == [true, true])
  }
}

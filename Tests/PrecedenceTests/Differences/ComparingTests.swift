import Testing

@testable import Precedence

@Suite struct ComparingTests {
  @Test func `what is the same has no difference`() throws {
    let assessment = try ComparisonSample.stAlbans()
    let comparison = try #require(assessment.comparison(with: assessment).value)
    #expect(comparison.isSame)
    #expect(comparison.moves.isEmpty)
    #expect(comparison.titles == .init(before: "before", after: "after"))
  }

  private func changed() throws -> AssessmentComparison {
    let other = try ComparisonSample.stAlbans([
      ("of: {harm: 2, concern: 1}", "of: {harm: 1, concern: 3}"),
      ("cuts: [50, 250, 500, 1000]", "cuts: [50, 200, 400, 900]"),
      (
        "Medium:    [Low,    Medium, Medium, High,      High]",
        "Medium:    [Low,    Medium, High,   High,      High]"
      ),
      ("shortlist: 6 ", "shortlist: 5 "),
    ])
    return try #require(ComparisonSample.stAlbans().comparison(with: other).value)
  }

  @Test func `every difference is put in and accounted for`() throws {
    #expect(
      ComparisonLines.text(try changed()) == """
        [1] moves 5, alone 5
            rules criteria.volume.cuts: cuts of 'volume': 50, 250, 500 and 1,000 crimes -> 50, 200, 400 and 900 crimes
        [2] moves 2, alone 2
            rules groups.impact.of.harm: weight of 'harm' in 'impact': 2 (66.7%) -> 1 (25%)
        [3] moves 5, alone 2
            rules groups.impact.of.concern: weight of 'concern' in 'impact': 1 (33.3%) -> 3 (75%)
        [4] moves 0, alone 3
            rules matrix.cells.Medium.3: rating where 'impact' is Medium and 'likelihood' is Medium: Medium -> High
        [5] moves 1, alone 1
            rules ranking.shortlist: length of the shortlist: 6 -> 5
        domestic-abuse: 2 High* -> 1 Very high*; 1 High* | 1 High* | 1 Very high* | 1 Very high* | 1 Very high*; 1 0 0 0 0
        violent-crime: 1 High* -> 2 High*; 2 High* | 2 High* | 2 High* | 2 High* | 2 High*; -1 0 0 0 0
        fly-tipping-asb-rural-road: 3 Medium* -> 3 High*; 4 Medium* | 4 High* | 3 High* | 3 High* | 3 High*; -1 0 1 0 0
        wellbeing: 3 Medium* -> 3 High*; 4 Medium* | 4 High* | 3 High* | 3 High* | 3 High*; -1 0 1 0 0
        burglary-vehicle-cyber: 5 Medium* -> 5 High*; 3 High* | 3 High* | 5 High* | 5 High* | 5 High*; 2 0 -2 0 0
        substance-homelessness-hate: 6 Medium* -> 6 High; 6 Medium* | 6 Medium* | 6 High* | 6 High* | 6 High; 0 0 0 0 0

        """
    )
  }

  /// Scenarios splice their changes into the file instead of merging two trees.
  @Test func `the same changes made by a scenario move everybody alike, step by step`() throws {
    let comparison = try changed()
    let scenario = ScenarioSample.scenario(
      ("cuts.volume", "[50, 200, 400, 900]"),
      ("impact.harm", "1"),
      ("impact.concern", "3"),
      ("matrix.cells.Medium.Medium", "High"),
      ("shortlist", "5")
    )
    let whatIf = try ComparisonSample.stAlbans().whatIf([scenario])
    let outcome = try #require(whatIf.value?.outcomes.first)
    #expect(comparison.movers.map(\.candidate) == outcome.moves.map(\.candidate))
    for (mine, its) in zip(comparison.movers, outcome.moves) {
      #expect(mine.steps == its.steps)
      #expect(mine.before == its.before)
    }
    #expect(comparison.steps.map(\.movesAlone) == outcome.effects.map(\.movesAlone))
  }

  @Test func `a figure that changes moves whom it passes`() throws {
    let comparison = try ComparisonSample.comparison(("three,Three,4,25", "three,Three,40,25"))
    #expect(
      ComparisonLines.text(comparison) == """
        [1] moves 3, alone 3
            figures a: figures of 'a'; three 4 crimes -> 40 crimes
        three: 3 * -> 1 *; 1 *; 2
        one: 1 * -> 2 *; 2 *; -1
        two: 2 * -> 3 ; 3 ; -1

        """
    )
  }

  @Test func `equal places by other rules are said to be equal`() throws {
    let comparison = try ComparisonSample.comparison(("a: 2, b: 1", "a: 4, b: 2"))
    #expect(comparison.moves.isEmpty)
    #expect(comparison.steps.map(\.moves) == [0])
    #expect(!comparison.isSame)
  }

  @Test func `two are called what tells them apart`() throws {
    let small = try ComparisonSample.small()
    let titles = AssessmentComparison.Titles(before: "x", after: "y")
    let named = small.comparison(
      with: try ComparisonSample.small([("Small", "Large")]),
      titles: titles
    )
    #expect(named.value?.titles == .init(before: "Small", after: "Large"))
    let version = try ComparisonSample.small([("name: Small", "name: Small\nversion: 2")])
    #expect(
      small.comparison(with: version, titles: titles).value?.titles
        == .init(before: "Small", after: "Small, version 2")
    )
    #expect(small.comparison(with: small, titles: titles).value?.titles == titles)
  }
}

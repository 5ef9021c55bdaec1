import Testing

@testable import RulesTesting

@Suite struct RulesCoverageTests {
  private func coverage(_ outcomes: TestOutcome..., text: String = MadeOutcomes.rules) throws
    -> RulesCoverage
  {
    RulesCoverage(outcomes, of: try MadeOutcomes.read(text))
  }

  @Test func `without tests nothing is reached`() throws {
    let coverage = try coverage()
    #expect(coverage.share == 0)
    #expect(coverage.testCount == 0)
    // 2 rules twice, 3 + 3 levels of criteria, 3 + 3 of the axes, 9 cells, 1 that may be missing.
    #expect(coverage.items.count == 26)
    #expect(coverage.gaps.count == 26)
    #expect(coverage.outOfReach.isEmpty)
    #expect(coverage.isReachKnown)
  }

  @Test func `one candidate reaches what lies on its way`() throws {
    let coverage = try coverage(MadeOutcomes.outcome("id,volume,concern", "a,600,3"))
    let reached = coverage.items.filter(\.isReached).map(\.name)
    #expect(
      reached == [
        "'many' fires",
        "'few_but_feared' does not fire",
        "the level 'High' of 'volume'",
        "the level 'High' of 'concern'",
        "the level 'High' of 'likelihood'",
        "the level 'High' of 'impact'",
        "the cell where 'impact' is High and 'likelihood' is High",
      ]
    )
    #expect(coverage.share == 7.0 / 26)
    #expect(coverage.count(of: .cells).reached == 1)
    #expect(coverage.count(of: .cells).counted == 9)
  }

  @Test func `what is missing reaches its policy and no level of its own`() throws {
    let coverage = try coverage(MadeOutcomes.outcome("id,volume,concern", "a,60,"))
    let reached = coverage.items.filter(\.isReached).map(\.name)
    #expect(reached.contains("'concern' is missing"))
    #expect(!reached.contains("the level 'Medium' of 'concern'"))
    // The group has it all the same: its number is what the rating rests on.
    #expect(reached.contains("the level 'Medium' of 'impact'"))
  }

  @Test func `only tests that passed count`() throws {
    for state in [TestOutcome.State.failed, .todo, .skipped] {
      let outcome = try MadeOutcomes.outcome("id,volume,concern", "a,600,3", state: state)
      #expect(try coverage(outcome).share == 0)
    }
    let late = try MadeOutcomes.outcome(
      "id,volume,concern",
      "a,600,3",
      state: .passedUnexpectedly
    )
    #expect(try coverage(late).share > 0)
  }

  @Test func `tests are counted, not candidates`() throws {
    let one = try MadeOutcomes.outcome("id,volume,concern", "a,600,3", "b,700,3")
    let two = try MadeOutcomes.outcome("id,volume,concern", "a,10,1")
    let coverage = try coverage(one, two)
    let high = coverage.items.first { $0.name == "the level 'High' of 'volume'" }
    #expect(high?.testCount == 1)
    let quiet = coverage.items.first { $0.name == "'few_but_feared' does not fire" }
    #expect(quiet?.testCount == 2)
  }

  @Test func `the share is not rounded before it is compared`() throws {
    let coverage = try coverage(MadeOutcomes.outcome("id,volume,concern", "a,600,3"))
    #expect(coverage.reaches(percent: 26.9))
    // 7 of 26 are 26.923 per cent.
    #expect(!coverage.reaches(percent: 26.93))
    #expect(coverage.reaches(percent: 0))
  }

  @Test func `gaps are said in plain words with their places`() throws {
    let coverage = try coverage(MadeOutcomes.outcome("id,volume,concern", "a,600,3"))
    func gap(_ name: String) -> [String] {
      coverage.gaps.filter { $0.name == name }.flatMap {
        ["\($0.location)", $0.gap, $0.hint ?? ""]
      }
    }
    #expect(
      gap("the level 'Medium' of 'volume'") == [
        "rules.yaml:7:26", "no test reaches the level 'Medium' of 'volume'",
        "give 'volume': 50 up to 250 crimes",
      ]
    )
    #expect(
      gap("the cell where 'impact' is High and 'likelihood' is Low") == [
        "rules.yaml:18:12",
        "no test lands in the cell where 'impact' is High and 'likelihood' is Low",
        "as with volume: 25, concern: 3",
      ]
    )
    #expect(
      gap("the level 'Low' of 'impact'") == [
        "rules.yaml:20:5", "no test reaches the level 'Low' of 'impact'",
        "bring 'impact' to: below 0.25, as with concern: 1",
      ]
    )
    #expect(
      gap("'few_but_feared' fires") == [
        "rules.yaml:26:3", "in no test does the rule 'few_but_feared' fire",
        "it fires when volume < 50 and concern is at least \"High\"",
      ]
    )
    #expect(
      gap("'many' does not fire") == [
        "rules.yaml:22:3", "no test shows the rule 'many' not firing",
        "give something for which this does not hold: volume >= 400",
      ]
    )
    #expect(
      gap("'concern' is missing") == [
        "rules.yaml:5:3", "in no test is 'concern' missing", "leave 'concern' out of what is given",
      ]
    )
    #expect(
      gap("the level 'Medium' of 'concern'") == [
        "rules.yaml:8:41", "no test reaches the level 'Medium' of 'concern'",
        "give 'concern': 2",
      ]
    )
  }

  @Test func `what nothing reaches does not count against the tests`() throws {
    // Weights of 9 and 1 leave the middle of 'likelihood' to nobody: its numbers are 0, 0.1, 0.9, 1.
    let text = """
      format: 1
      name: Gap
      measures: {often: {unit: yes/no}, near: {unit: yes/no}, grave: {unit: yes/no}}
      criteria: {often: {kind: yes/no}, near: {kind: yes/no}, grave: {kind: yes/no}}
      groups:
        likelihood: {of: {often: 9, near: 1}, levels: [Low, Medium, High]}
      matrix:
        down: grave
        across: likelihood
        ratings: [Low, High]
        cells:
          "Yes": [Low, High, High]
          "No": [Low, Low, High]
      ranking: {by: rating}

      """
    let coverage = try coverage(text: text)
    #expect(
      coverage.outOfReach.map(\.name) == [
        "the level 'Medium' of 'likelihood'",
        "the cell where 'grave' is Yes and 'likelihood' is Medium",
        "the cell where 'grave' is No and 'likelihood' is Medium",
      ]
    )
    #expect(coverage.count(of: .groupLevels).counted == 2)
    #expect(coverage.count(of: .cells).counted == 4)
  }

  @Test func `points are reached stretch by stretch`() throws {
    let text = """
      format: 1
      name: Line
      measures: {volume: {unit: crimes}, last_year: {unit: crimes, missing: best}}
      criteria: {volume: {points: {10: 0, 20: 1, 50: 5}}, last_year: {cuts: [5]}}
      groups: {risk: {of: [volume, last_year]}}
      ranking: {by: risk}

      """
    func reached(_ volume: Double) throws -> [String] {
      let outcome = try MadeOutcomes.outcome("id,volume", "a,\(volume)", rules: text)
      return try coverage(outcome, text: text).items
        .filter { $0.kind == .stretches && $0.isReached }.map(\.name)
    }
    #expect(try reached(9).isEmpty)
    #expect(try reached(10) == ["the stretch 10 up to 20 crimes of 'volume'"])
    #expect(try reached(20) == ["the stretch 20 up to 50 crimes of 'volume'"])
    #expect(try reached(50) == ["the stretch 20 up to 50 crimes of 'volume'"])
    #expect(try reached(51).isEmpty)
    let gaps = try coverage(text: text).gaps.filter { $0.kind == .stretches }
    #expect(
      gaps.map { "\($0.gap); \($0.hint ?? "") (\($0.location))" } == [
        "no test reaches the stretch 10 up to 20 crimes of 'volume'; give 'volume': 10 up to 20 "
          + "crimes (rules.yaml:4:30)",
        "no test reaches the stretch 20 up to 50 crimes of 'volume'; give 'volume': 20 up to 50 "
          + "crimes (rules.yaml:4:37)",
      ]
    )
  }
}

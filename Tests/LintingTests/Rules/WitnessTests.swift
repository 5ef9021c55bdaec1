import Testing

@testable import Linting

@Suite struct WitnessTests {
  private func words(_ one: String, _ other: String) throws -> String? {
    let text = RuleSample.text(
      "a: {when: '\(one)', then: flag \"a\"}\nb: {when: '\(other)', then: flag \"b\"}"
    )
    return Witness(try RulesSample(text).linted, 0, 1)?.words
  }

  @Test func `values of every kind are told in words`() throws {
    #expect(
      try words("kind = \"fire\" and casework", "concern = 3 and volume = 7 and balance = -2")
        == "volume 7, balance -2, concern 3, casework yes and kind 'fire'"
    )
    #expect(try words("volume is missing", "not casework") == "volume missing and casework no")
  }

  @Test func `the measures behind a change and a group are told`() throws {
    let found = try #require(try words("trend > 20%", "likelihood is at least \"High\""))
    #expect(found.hasPrefix("volume ") && found.contains(" and last_year "))
  }

  @Test func `a level is missing where its measures are`() throws {
    let text = """
      format: 1
      name: x
      measures:
        volume: {unit: crimes, missing: leave out}
        other: {unit: crimes, missing: leave out}
        harm: {unit: days per crime, missing: leave out}
      criteria: {volume: {cuts: [50]}, other: {cuts: [50]}, harm: {cuts: [50]}}
      groups:
        impact: {of: [harm], levels: [Low, High]}
        likelihood: {of: [volume, other], levels: [Low, High]}
      matrix:
        down: impact
        across: likelihood
        ratings: [Low, High]
        cells: {High: [Low, High], Low: [Low, Low]}
      rules:
        a: {when: likelihood is missing, then: keep, because: b}
        b: {when: impact is missing, then: monitor, because: c}
      ranking: {by: rating}

      """
    #expect(
      Witness(try RulesSample(text).linted, 0, 1)?.words
        == "volume missing, other missing and harm missing"
    )
  }

  @Test func `of what is counted there are no parts`() throws {
    #expect(try words("volume > 10 and volume < 20", "volume >= 12") == "volume 14")
  }

  @Test func `conditions that read nothing hold for any values`() throws {
    #expect(try words("1 < 2", "2 < 3") == "any values")
  }

  @Test func `there is none where the engine knows better`() throws {
    #expect(try words("volume < 10", "volume > 20") == nil)
    #expect(try words("trend > 5%", "volume < last_year") == nil)
  }
}

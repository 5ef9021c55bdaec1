import Testing

@testable import RulesTesting

@Suite struct CoverageWordingTests {
  private let text = """
    format: 1
    name: Words
    measures:
      kind: {unit: category, of: [theft, burglary, robbery]}
      repeated: {unit: yes/no, missing: best}
      minutes: {unit: minutes}
      volume: {unit: crimes}
      last_year: {unit: crimes}
      trend: {unit: percent, is: "change(volume, last_year)", missing: neutral}
      half: {unit: crimes, is: volume / 2, missing: neutral}
    criteria:
      kind: {levels: [Low, High], table: {theft: Low, burglary: High, robbery: High}}
      repeated: {kind: yes/no, worse: no}
      minutes: {cuts: [5, 15], worse: lower}
      trend: {cuts: [-5, 5]}
      half: {kind: place, levels: [Low, High]}
    groups:
      risk: {of: [kind, repeated, minutes, trend, half]}
    ranking: {by: risk}

    """

  private func hint(_ name: String) throws -> String? {
    let coverage = RulesCoverage([], of: try MadeOutcomes.read(text))
    return try #require(coverage.items.first { $0.name == name }).hint
  }

  @Test func `each kind of criterion says what to give`() throws {
    #expect(
      try hint("the level 'High' of 'kind'") == "give 'kind': burglary or robbery"
    )
    #expect(try hint("the level 'Yes' of 'repeated'") == "give 'repeated': yes")
    #expect(try hint("the level 'No' of 'repeated'") == "give 'repeated': no")
    #expect(try hint("the level 'High' of 'minutes'") == "give 'minutes': below 5 minutes")
    #expect(try hint("the level 'Low' of 'minutes'") == "give 'minutes': 15 minutes or more")
    #expect(try hint("the level 'High' of 'trend'") == "bring 'trend' to: 5% or more")
    #expect(
      try hint("the level 'High' of 'half'")
        == "give several candidates, so that 50% or more of the others are less serious"
    )
  }

  @Test func `a worked out measure is missing when what it reads is`() throws {
    #expect(
      try hint("'trend' is missing")
        == "leave out what it is worked out from: 'volume' or 'last_year'"
    )
    #expect(try hint("'half' is missing") == "leave out what it is worked out from: 'volume'")
    #expect(try hint("'repeated' is missing") == "leave 'repeated' out of what is given")
  }
}

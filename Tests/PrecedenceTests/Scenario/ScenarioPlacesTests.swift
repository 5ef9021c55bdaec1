import Diagnostics
import RulesFile
import Testing

@testable import Precedence

@Suite struct ScenarioPlacesTests {
  private func places(_ target: String, _ value: String) throws -> (
    ScenarioPlaces, EditedRules, CheckedRules
  ) {
    let assessment = try ScenarioSample.simple()
    let rules = assessment.rules.checked
    let change = ScenarioChange(target: target, value: value)
    let found = try TargetReading(assessment, change).target().get()
    var findings = FindingList()
    let action = ChangeReading(assessment, change, found, at: 0).action(findings: &findings)
    guard case .rules(let edits)? = action else { throw NoEdits() }
    let edited = EditedRules(rules.document.source, edits)
    return (ScenarioPlaces(edited, [change], []), edited, rules)
  }

  private struct NoEdits: Error {}

  @Test func `places of names are those of the file as it is, but for what changed`() throws {
    let (places, edited, rules) = try places(
      "when.rising_fast",
      "volume > 7 and volume > 8 and volume > 9"
    )
    let read = try #require(RulesReader.read(edited.source).rules)
    let names = places.names(read.names)
    #expect(names.rules.map(\.location) == rules.names.rules.map(\.location))
    #expect(names.measures.map(\.location) == rules.names.measures.map(\.location))
    #expect(names.criteria.map(\.cutLocations) == rules.names.criteria.map(\.cutLocations))
    #expect(names.groups.map(\.termLocations) == rules.names.groups.map(\.termLocations))
    #expect(names.matrix?.location == rules.names.matrix?.location)
    #expect(names.rules[0].conditionLocation.description == "change:1:18")
    #expect(
      names.rules.dropFirst().map(\.conditionLocation)
        == rules.names.rules.dropFirst().map(\.conditionLocation)
    )
  }

  @Test func `a place in a text that was worked out is that of the whole change`() throws {
    let (places, edited, _) = try places("cuts.volume", "+10%")
    let read = try #require(RulesReader.read(edited.source).rules)
    let cuts = places.names(read.names).criteria[0].cutLocations
    #expect(cuts.map(\.description) == [String](repeating: "change:1:13", count: 4))
  }
}

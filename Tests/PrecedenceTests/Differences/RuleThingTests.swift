import Testing

@testable import Precedence

@Suite struct RuleThingTests {
  private func subject(_ steps: RulesPath.Step...) throws -> String? {
    RuleThing(RulesPath(steps), try ComparisonSample.stAlbans().rules.checked)?.subject
  }

  @Test func `everything in a rules file has a name`() throws {
    #expect(
      try subject(.key("groups"), .key("impact"), .key("of"), .key("concern"))
        == "weight of 'concern' in 'impact'"
    )
    #expect(try subject(.key("criteria"), .key("volume"), .key("cuts")) == "cuts of 'volume'")
    #expect(try subject(.key("criteria"), .key("volume")) == "criterion 'volume'")
    #expect(try subject(.key("rules"), .key("fell_in_lockdown")) == "rule 'fell_in_lockdown'")
    #expect(
      try subject(.key("matrix"), .key("cells"), .key("High"), .item(0))
        == "rating where 'impact' is High and 'likelihood' is Very low"
    )
    #expect(try subject(.key("matrix")) == "matrix")
    #expect(try subject(.key("ranking"), .key("ties")) == "'ties' of the ranking")
    #expect(try subject(.key("about")) == "description of the rules")
  }

  @Test func `what is not there has none`() throws {
    #expect(try subject(.key("groups"), .key("impact"), .key("of"), .key("x")) == nil)
    #expect(try subject(.key("rules"), .key("x")) == nil)
    #expect(try subject(.key("version")) == nil)
  }
}

import Testing

@testable import RulesFile

@Suite struct DefaultLevelsTests {
  @Test func `up to five levels have words, more have numbers`() {
    #expect(DefaultLevels.names(count: 2) == ["Low", "High"])
    #expect(DefaultLevels.names(count: 4) == ["Low", "Medium", "High", "Very high"])
    #expect(DefaultLevels.names(count: 5).first == "Very low")
    #expect(DefaultLevels.names(count: 6).last == "Level 6")
    #expect(DefaultLevels.names(count: 0) == [])
    #expect(DefaultLevels.names(count: -3) == [])
  }

  @Test(arguments: DefaultLevels.allowed)
  func `there is a different name for each level`(count: Int) {
    #expect(Set(DefaultLevels.names(count: count)).count == count)
  }
}

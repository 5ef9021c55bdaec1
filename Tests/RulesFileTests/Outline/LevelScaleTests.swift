import PlainYAML
import Testing

@testable import RulesFile

@Suite struct LevelScaleTests {
  @Test func `declared levels keep name and definition`() {
    let section = LevelSection(
      name: Located("High", at: 0..<4),
      definition: [Located("many", at: 5..<9)]
    )
    let scale = LevelScale([section])
    #expect(scale.levels == [LevelName("High", definition: ["many"])])
    #expect(!scale.isDefault)
  }

  @Test func `there are defaults for two to ten levels`() {
    #expect(LevelScale(defaultCount: 1) == nil)
    #expect(LevelScale(defaultCount: 2)?.names == ["Low", "High"])
    #expect(LevelScale(defaultCount: 10)?.levels.count == 10)
    #expect(LevelScale(defaultCount: 11) == nil)
  }
}

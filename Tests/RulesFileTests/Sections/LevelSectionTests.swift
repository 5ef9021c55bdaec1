import PlainYAML
import Testing

@testable import RulesFile

@Suite struct LevelSectionTests {
  @Test func `a level is a name, or a name with its definition`() {
    let (levels, report) = SectionSample(
      "[Low, {name: High, definition: [one, two]}, {name: Top, definition: three}]"
    ).readValue { $1.levels($0, "'levels'") }
    #expect(report == "")
    #expect(levels?.value.map(\.name.value) == ["Low", "High", "Top"])
    #expect(levels?.value.map { $0.definition.map(\.value) } == [[], ["one", "two"], ["three"]])
  }

  @Test func `a level without a name is refused`() {
    let (levels, report) = SectionSample("[{definition: one}]").readValue {
      $1.levels($0, "'levels'")
    }
    #expect(levels == nil)
    #expect(
      report == """
        error[Y102]: an item of 'levels' lacks the key 'name'
          rules.yaml:1:2
           |
         1 | [{definition: one}]
           |  ^

        """
    )
  }
}

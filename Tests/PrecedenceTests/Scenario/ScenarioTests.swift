import Diagnostics
import Precedence
import Testing

@Suite struct ScenarioTests {
  @Test func `changes are equal if they change the same to the same, wherever they stand`() throws {
    let typed = try #require(ScenarioChange.read("risk.concern = 60", as: .set).value)
    let made = ScenarioChange(target: "risk.concern", value: "60")
    #expect(typed == made)
    #expect(Set([typed, made]).count == 1)
    #expect(typed != ScenarioChange(target: "risk.concern", value: "61"))
  }

  @Test func `a change of a program's own knows where its parts stand`() {
    let change = ScenarioChange(target: "volume@fräulein", value: "+20%")
    #expect(change.source.text(in: change.targetRange) == "volume@fräulein")
    #expect(change.source.text(in: change.valueRange) == "+20%")
    #expect(change.valuePlace.description == "change:1:17")
    #expect(change.targetPlace.description == "change:1:1")
  }

  @Test func `an empty scenario changes nothing`() throws {
    let assessment = try ScenarioSample.simple()
    let same = try #require(assessment.applying(Scenario(name: "none", changes: [])).value)
    #expect(same.result().value?.jsonText == assessment.result().value?.jsonText)
  }
}

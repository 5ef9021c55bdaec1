import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct ParameterSectionTests {
  private func document(_ parameters: String) -> (RulesDocument?, [String]) {
    let text = RulesText().text + "\nparameters: \(parameters)\n"
    let read = RulesReader.read(SourceText(name: "rules.yaml", text: text))
    return (read.rules?.document, read.findings.sorted.map(\.code.rawValue))
  }

  @Test func `a parameter is a number alone, or has its unit and what it is about`() throws {
    let (document, _) = document("{p: 25%, q: {unit: crimes, about: a base, value: 20}}")
    let sections = try #require(document?.parameters.value)
    #expect(sections.map(\.name.value) == ["p", "q"])
    #expect(sections[0].value.value?.isPercent == true)
    #expect(sections[1].unitWord.value == "crimes")
    #expect(sections[1].about.value == "a base")
    #expect(sections[1].value.value?.number == 20)
  }

  @Test func `a mistake in one is reported once`() {
    #expect(document("{p: {unit: crimes, valu: x, colour: red}}").1 == ["Y101", "Y105", "Y101"])
    #expect(document("{p: many}").1 == ["Y105"])
    #expect(document("5").1 == ["Y103"])
  }
}

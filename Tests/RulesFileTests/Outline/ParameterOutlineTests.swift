import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct ParameterOutlineTests {
  private func outline(_ parameters: String) throws -> [ParameterOutline] {
    let text = RulesText().text + "\nparameters: \(parameters)\n"
    let rules = RulesReader.read(SourceText(name: "rules.yaml", text: text)).rules
    return RulesOutline(try #require(rules).document).parameters
  }

  @Test func `a parameter has the unit of its word, and shares its spelling with measures`() throws
  {
    let parameters = try outline("{p: {unit: crime, value: 5}, q: 5%, r: 7}")
    #expect(parameters.map(\.unit) == [MeasureUnit("crimes"), .percent, MeasureUnit.none])
    #expect(parameters.map(\.value) == [5, 5, 7])
    #expect(parameters.map { $0.constant?.name } == ["p", "q", "r"])
  }
}

import Diagnostics
import Testing

@testable import RulesFile

@Suite struct ParameterValidatorTests {
  private func codes(_ parameters: String) -> [String] {
    let rules = "rules: {many: {when: a > 1, then: flag many, because: \"over {p}\"}}"
    let text = RulesText().text + "\nparameters: \(parameters)\n\(rules)\n"
    return RulesReader.read(SourceText(name: "rules.yaml", text: text)).findings.sorted
      .map(\.code.rawValue)
  }

  @Test func `a parameter is a number, a percentage only if it says so`() {
    #expect(codes("{p: {unit: yes/no, value: 1}}") == ["R190"])
    #expect(codes("{p: {unit: category, value: 1}}") == ["R190"])
    #expect(codes("{p: {unit: crimes, value: 1%}}") == ["R070"])
    #expect(codes("{p: {unit: percent, value: 1%}}") == [])
  }
}

import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct CompiledExpressionTests {
  @Test func everyComparisonKeepsItsWords() {
    let text =
      #"(trend) >= 25% and (volume between 10 and 20 or not likelihood is "High") and repeated"#
    let atoms = ExpressionExamples.condition(text)?.atoms ?? []
    #expect(
      atoms.map(\.text) == [
        "(trend) >= 25%", "volume between 10 and 20", "volume between 10 and 20",
        #"likelihood is "High""#, "repeated",
      ]
    )
    #expect(atoms.map(\.subject) == ["(trend)", "volume", "volume", "likelihood", "repeated"])
    let units = ["percent", "crimes", "crimes", "level", "number"]
    #expect(atoms.map(\.unit.description) == units)
    let source = ExpressionText(text)
    #expect(atoms.map { source.text(of: $0.place) } == atoms.map(\.text))
  }

  @Test(arguments: [
    "repeated", "volume in [1, 2, 3]", #"kind != "fraud""#, "true and repeated",
    "volume > 3 or cost is missing and not (trend in [1..2))",
  ])
  func thereIsASourceForEveryAtom(_ text: String) {
    let compiled = ExpressionExamples.condition(text)
    #expect(compiled?.atoms.count == compiled?.condition.atoms.count)
  }

  @Test func aDerivationKnowsWhatItReads() {
    let uses = [NameUse(.measure(MeasureIndex(1)), "a", at: 0..<1)]
    let number = CompiledNumber(program: Program([]), unit: .level, uses: uses)
    #expect(CompiledDerivation.formula(number).uses == uses)
    #expect(CompiledDerivation.formula(number).unit == .level)
    let change = CompiledChange(current: MeasureIndex(1), base: MeasureIndex(2), uses: uses)
    #expect(CompiledDerivation.change(change).uses == uses)
    #expect(CompiledDerivation.change(change).unit == .percent)
  }
}

import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ChangeCallTests {
  private func derivation(_ text: String) -> CompiledDerivation? {
    var findings = FindingList()
    return ExpressionCompiler(scope: ExpressionExamples.rule)
      .derivation(ExpressionText(text), findings: &findings)
  }

  @Test(arguments: ["change(volume, last_year)", " change ( volume,last_year ) "])
  func namesItsTwoMeasures(_ text: String) throws {
    guard case .change(let change) = derivation(text) else {
      Issue.record("'\(text)' is not read as a change")
      return
    }
    #expect(change.current == ExpressionExamples.volume)
    #expect(change.base == ExpressionExamples.lastYear)
    #expect(change.uses.map(\.name) == ["volume", "last_year"])
    let source = ExpressionText(text)
    #expect(change.uses.map { source.text(of: $0.place) } == ["volume", "last_year"])
  }

  @Test func countsInPerCent() {
    #expect(derivation("change(volume, last_year)")?.unit == .percent)
    #expect(derivation("volume + last_year")?.unit == MeasureUnit("crimes"))
  }

  @Test func anotherExpressionIsAFormula() {
    let formula = ExpressionExamples.number("volume - last_year")
    #expect(derivation("volume - last_year") == formula.map(CompiledDerivation.formula))
    #expect(ChangeCall("change") == nil)
    #expect(ChangeCall("changes(volume, last_year)") == nil)
  }

  @Test(arguments: [
    "change(volume, last_year) * 2", "(change(volume, last_year))", "1 + change(volume, 1)",
  ])
  func insideAnotherExpressionItIsRefused(_ text: String) {
    #expect(ExpressionExamples.derivationReport(text).hasPrefix("error[X039]"))
  }
}

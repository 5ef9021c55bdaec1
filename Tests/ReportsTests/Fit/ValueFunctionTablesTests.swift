import Robustness
import Testing

@testable import Reports

@Suite struct ValueFunctionTablesTests {
  private func tables(_ fit: ValueFunctionFit) -> ValueFunctionTables {
    ValueFunctionTables(fit, SampleResult.assessment(), ShortNames(SampleFirmness.ranking))
  }

  @Test func aCriterionIsNamedOnceAndPointsHaveUnits() {
    let lines = tables(SampleFit.functions()).points.lines(width: 80)
    #expect(lines[2].hasPrefix("volume               0 crimes  0.000"))
    #expect(lines[3].hasPrefix("                 1,000 crimes  0.250"))
  }

  @Test func theHeaviestComesFirst() {
    #expect(
      tables(SampleFit.functions()).sentences[1]
        == "Harm weighs most (60%, from 50% to 65%), then volume (40%, from 35% to 50%)."
    )
  }

  @Test func noErrorsNoTable() {
    #expect(tables(SampleFit.functions()).errors == nil)
  }

  @Test func onlyThoseThatMiss() {
    let fit = SampleFit.functions(
      leastError: 0.1,
      greatestGap: nil,
      errors: [
        .init(candidate: "abuse", under: 0.1, over: 0),
        .init(candidate: "litter", under: 0, over: 0),
      ]
    )
    #expect(tables(fit).errors?.rows.count == 1)
    #expect(
      tables(fit).sentences.first
        == "No value functions give this order: the values of 1 candidate would have to be moved, by "
        + "0.100 all together."
    )
  }
}

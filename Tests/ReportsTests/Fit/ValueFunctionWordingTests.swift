import Testing

@testable import Reports

@Suite struct ValueFunctionWordingTests {
  @Test func howClearlyTheOrderCanBeHad() {
    #expect(
      Wording.functionsFit(gap: 0.05, greatest: 0.174)
        == "Yes: there are value functions that give this order, neighbours at least 0.05 apart, and "
        + "up to 0.174 could be had."
    )
    #expect(
      Wording.functionsFit(gap: 0.05, greatest: nil)
        == "Yes: there are value functions that give this order, neighbours at least 0.05 apart."
    )
  }

  @Test func whatIsMissing() {
    #expect(
      Wording.functionsConflict(0.125, of: 2)
        == "No value functions give this order: the values of 2 candidates would have to be moved, by "
        + "0.125 all together."
    )
  }
}

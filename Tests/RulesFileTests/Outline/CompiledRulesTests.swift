import Diagnostics
import Testing

@testable import RulesFile

@Suite struct CompiledRulesTests {
  @Test func `measures come after those they are worked out from`() throws {
    let text = RulesText(
      measures: "a: {unit: crimes, is: b * 2}\nb: {unit: crimes, is: c * 2}\nc: {unit: crimes}"
    )
    let compiled = try #require(text.underCheck?.compiled)
    #expect(compiled.measureOrder.order == [2, 1, 0])
    #expect(compiled.isComplete)
    #expect(compiled.uses.map(\.name) == ["b", "c"])
    #expect(compiled.findings.isEmpty)
  }

  @Test func `what is said of a name with a mistake of its own is not said again`() throws {
    let text = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: category}",
      rules: "r: {when: b = \"x\" and a > 5, then: flag many}"
    )
    let compiled = try #require(text.underCheck?.compiled)
    #expect(compiled.findings.isEmpty)
    #expect(!compiled.isComplete)
  }

  @Test func `wrong syntax is told all the same`() throws {
    let text = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: category}",
      rules: "r: {when: b == a, then: flag many}"
    )
    let compiled = try #require(text.underCheck?.compiled)
    #expect(compiled.findings.sorted.map(\.code) == [.foreignComparison])
  }
}

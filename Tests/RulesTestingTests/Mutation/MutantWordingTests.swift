import Precedence
import RulesFile
import Testing

@testable import RulesTesting

@Suite struct MutantWordingTests {
  @Test func `numbers stand as the file would write them`() {
    #expect(MutantWording.number(1250) == "1250")
    #expect(MutantWording.number(1.0 / 3) == "0.333333")
    #expect(MutantWording.number(-0.5) == "-0.5")
    #expect(MutantWording.number(0) == "0")
    #expect(MutantWording.number(0.000_000_1) == "1e-07")
    #expect(MutantWording.number(0.000_012_34) == "1.234e-05")
    #expect(MutantWording.number(1e300) == "1e+300")
  }

  @Test func `a cell is named by its levels`() throws {
    let rules = try MadeOutcomes.read(MadeOutcomes.rules).checked
    #expect(
      MutantWording.cell(2, 0, rules) == "rating where 'impact' is High and 'likelihood' is Low"
    )
    #expect(MutantWording.cell(9, 0, rules) == "rating")
  }
}

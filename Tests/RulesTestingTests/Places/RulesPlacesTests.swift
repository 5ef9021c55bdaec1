import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct RulesPlacesTests {
  @Test func `parts are found where they stand`() throws {
    let places = RulesPlaces(try MadeOutcomes.read(MadeOutcomes.rules).checked)
    let volume = Factor.criterion(CriterionIndex(0))
    let impact = Factor.group(GroupIndex(1))
    #expect("\(places.factor(volume))" == "rules.yaml:7:3")
    #expect("\(places.factor(impact))" == "rules.yaml:11:3")
    #expect("\(places.level(volume, 2))" == "rules.yaml:7:34")
    #expect("\(places.cut(volume, 1))" == "rules.yaml:7:52")
    // Levels that the matrix names stand there; those of the columns have no name of their own.
    #expect("\(places.level(impact, 2))" == "rules.yaml:18:5")
    #expect("\(places.level(.group(GroupIndex(0)), 2))" == "rules.yaml:10:3")
    #expect("\(places.cell(row: 0, column: 2))" == "rules.yaml:20:21")
    #expect("\(places.cell(row: 9, column: 2))" == "rules.yaml:1:1")
    #expect("\(places.cut(impact, 0))" == "rules.yaml:11:3")
  }
}

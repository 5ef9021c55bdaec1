import Robustness
import Testing

@testable import Reports

@Suite struct FitTablesTests {
  private let names = ShortNames(SampleFirmness.ranking)

  @Test func aWeightThatCanBeHad() {
    let table = FitTables(SampleFit.fit(.fits(SampleFit.region)), names).weights
    #expect(table.columns.map(\.title) == ["Weight", "Now", "From", "To", "Best", "Nearest"])
    #expect(table.lines(width: 80)[2] == "impact: concern         40%   62%  100%   81%      62%")
  }

  @Test func aWeightThatComesClosest() {
    let table = FitTables(SampleFit.fit(.conflicts(SampleFit.conflict)), names).weights
    #expect(table.columns.map(\.title) == ["Weight", "Now", "Closest"])
  }

  @Test func noLevelsUnlessSomeWereFree() {
    #expect(FitTables(SampleFit.fit(.fits(SampleFit.region)), names).levels == nil)
    let fit = SampleFit.fit(.fits(SampleFit.regionOfLevels), judgements: SampleFit.judgements)
    #expect(FitTables(fit, names).levels?.rows.count == 2)
  }

  @Test func listsThatAreTooShortShowDashes() {
    let conflict = FitConflict(leastError: nil, closest: [], together: [], drop: nil, statements: 0)
    let table = FitTables(SampleFit.fit(.conflicts(conflict)), names).weights
    #expect(table.lines(width: 80)[2].hasSuffix("-"))
  }
}

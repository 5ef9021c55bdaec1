import RulesFile
import ScoringKernel
import Testing

@testable import Precedence

@Suite struct MixedSideTests {
  @Test func `candidates, measures and figures are found by id`() throws {
    let side = MixedSide(try ComparisonSample.small())
    #expect(side.record("two")?.name == "Two")
    #expect(side.record("four") == nil)
    #expect(side.givenMeasures == ["a", "b"])
    #expect(side.kind(of: "a")?.word == "crimes")
    #expect(side.kind(of: "c") == nil)
    #expect(side.input("b", "three")?.value == 25)
    #expect(side.input("c", "three") == nil)
    #expect(side.input("b", "four") == nil)
    #expect(side.changes.isEmpty)
  }

  @Test func `a measure that the rules work out has no figure`() throws {
    let side = MixedSide(try ComparisonSample.stAlbans())
    #expect(side.input("trend", "domestic-abuse") == nil)
    let pair = EvidenceDifference.MeasurePair(current: "volume", base: "last_year")
    #expect(side.changes == [pair])
    #expect(side.days(pair).current == side.days(pair).base)
    let unknown = EvidenceDifference.MeasurePair(current: "x", base: "y")
    #expect(side.days(unknown) == ChangePair.Days(current: 1, base: 1))
  }
}

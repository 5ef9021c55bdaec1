import Testing

@testable import Precedence
@testable import Reports

@Suite struct TrackingWordingTests {
  private func total(_ figures: [Double?], missed: [String]) -> String? {
    Wording.total(
      SampleTargets.row("All", from: 100, to: 80, figures),
      missed: missed,
      of: 3
    )
  }

  @Test func `a total is told with its components`() {
    #expect(total([nil], missed: []) == nil)
    #expect(total([90], missed: []) == "The total (All) missed its target.")
    #expect(
      total([90], missed: ["A"])
        == "The total (All) missed its target, and so 1 of its 3 components: A."
    )
    #expect(
      total([10, nil, nil, nil], missed: ["A", "B"])
        == "The total (All) is on course although 2 of its 3 components are not: A and B."
    )
    #expect(total([30, nil, nil, nil], missed: []) == "The total (All) is off course.")
  }

  @Test func `a fall is told where a rise is wanted`() {
    let row = SampleTargets.row("Safe", .up, from: 80, to: 90, [78, nil, nil, nil], isSum: false)
    #expect(
      Wording.wrongWay([row], .up)
        == "Fell although a rise is wanted: Safe (78 in 1 of 4 quarters against 80, -2.5%)."
    )
  }

  @Test func `a change by rate is said to be one`() {
    var row = SampleTargets.row("Cars", from: 100, to: 90, [80])
    #expect(Wording.wrongWay([row], .down).contains("(80 against 100, -20.0%)"))
    row = SampleTargets.row("Cars", from: 100, to: 90, [80], length: 0.5)
    #expect(
      Wording.wrongWay([row], .down)
        == "Rose although a fall is wanted: Cars (80 against 100, +60.0% by the day)."
    )
    let result = SampleTargets.result([SampleTargets.targets([row])])
    #expect(Wording.trackingMethod(result).contains(Wording.rateMethod))
  }

  @Test func `published percentages are counted`() {
    #expect(Wording.published(1, wrong: []) == "The published percentage is what the figures give.")
    #expect(
      Wording.published(11, wrong: []) == "All 11 published percentages are what the figures give."
    )
  }

  @Test func `a table has short words for what it cannot say`() {
    #expect(Wording.verdict(.noTarget) == "no target")
    #expect(Wording.verdict(.notReported) == "not reported")
    #expect(Wording.chance(.notTested(.notCounts)) == "-")
  }

  @Test func `only the methods that a result uses are told`() {
    let year = SampleTargets.result([SampleTargets.year])
    #expect(Wording.trackingMethod(year) == [Wording.lightMethod, Wording.chanceMethod])
    let quarters = SampleTargets.result([SampleTargets.quarters])
    #expect(Wording.trackingMethod(quarters).count == 5)
    let empty = SampleTargets.result([SampleTargets.targets([])])
    #expect(Wording.trackingMethod(empty) == [Wording.lightMethod])
  }
}

import Precedence
import TestSupport
import Testing

@testable import Reports

@Suite struct GroupEdgesTests {
  private let names = ["Low", "Medium", "High"]

  private func edges(_ cuts: [Double], in range: ClosedRange<Double> = 0...1) -> GroupEdges {
    let group = RulesSummary.Group(
      id: "crime_risk",
      combination: "sum",
      about: nil,
      terms: [],
      range: range,
      levels: [],
      cuts: cuts
    )
    return GroupEdges(group, names: names)
  }

  // The band is 0.5 wide, so that 0.05 is near.
  @Test(arguments: [
    (0.7, "crime risk 0.7 is 0.05 short of High"),
    (0.749999, "crime risk 0.75 is less than 0.0001 short of High"),
    (0.27, "crime risk 0.27 is 0.02 from falling to Low"),
    (0.25, "crime risk 0.25 is exactly on the border to Low"),
  ])
  func `A tenth of the band is near`(number: Double, text: String) {
    #expect(edges([0.25, 0.75]).near(number, level: 1).map(\.text) == [text])
  }

  @Test func `More than a tenth is not near`() {
    #expect(edges([0.25, 0.75]).near(0.69, level: 1).isEmpty)
    #expect(edges([0.25, 0.75]).near(0.31, level: 1).isEmpty)
    #expect(edges([0.25, 0.75]).near(0.22, level: 0).isEmpty)
  }

  @Test func `The first and last band end where the group ends and that is no edge`() {
    #expect(
      edges([0.25, 0.75]).near(0.23, level: 0).map(\.text) == [
        "crime risk 0.23 is 0.02 short of Medium"
      ]
    )
    #expect(edges([0.25, 0.75]).near(0.77, level: 2).map(\.isUp) == [false])
    #expect(edges([0.25, 0.75]).near(1, level: 2).isEmpty)
    #expect(edges([0.25, 0.75]).near(0, level: 0).isEmpty)
  }

  @Test func `Numbers of another scale are in its own units`() {
    let near = edges([30, 60], in: 10...1010).near(70, level: 2)
    #expect(near.map(\.text) == ["crime risk 70 is 10 from falling to Medium"])
    #expect(near.map { ($0.nearness * 950).rounded() } == [10])
  }

  @Test func `The first band begins where the group begins`() {
    // From 10 to 30 it is 20 wide, so that 2 is near.
    let edges = edges([30, 60], in: 10...1010)
    #expect(edges.near(27.9, level: 0).isEmpty)
    #expect(edges.near(28.1, level: 0).map(\.nearness).map { ($0 * 20).isNear(1.9) } == [true])
  }

  @Test func `A band that holds nothing has no edges`() {
    #expect(edges([0, 0.5]).near(-1, level: 0).isEmpty)
    #expect(edges([0.25, 0.75]).near(0.5, level: 7).isEmpty)
    #expect(edges([0.25, 0.75]).near(.nan, level: 1).isEmpty)
    #expect(edges([]).near(0.5, level: 0).isEmpty)
  }

  @Test func `Exactly those within a tenth are near whatever the cuts`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<500 {
      let low = Double(random.below(1000)) / 1000
      let high = low + 0.001 + Double(random.below(1000)) / 1000
      let number = low + (high - low) * Double(random.below(1000)) / 1000
      let near = edges([low, high], in: -1...3).near(number, level: 1)
      let share = (number - low) / (high - low)
      if (share - 0.1).magnitude < 1e-6 || (share - 0.9).magnitude < 1e-6 { continue }
      #expect(near.contains { !$0.isUp } == (share < 0.1))
      #expect(near.contains { $0.isUp } == (share > 0.9))
    }
  }
}

extension Double {
  fileprivate func isNear(_ other: Double) -> Bool { (self - other).magnitude < 1e-9 }
}

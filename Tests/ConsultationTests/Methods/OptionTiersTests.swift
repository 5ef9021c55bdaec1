import Testing

@testable import Consultation

@Suite struct OptionTiersTests {
  @Test func `Equal numbers share a tier, in the order of the options`() {
    #expect(OptionTiers.ordered(0..<3, by: [3, 1, 3], scale: 3) == [[0, 2], [1]])
    #expect(
      OptionTiers.ordered(0..<3, by: [3, 1, 3], scale: 3, lowestFirst: true) == [[1], [0, 2]]
    )
    #expect(OptionTiers.ordered([1, 3], by: [9, 1, 9, 2], scale: 9) == [[3], [1]])
  }

  @Test func `Numbers apart by rounding alone are equal, measured against their scale`() {
    let sum = 0.1 + 0.2 - 0.3
    #expect(sum != 0)
    #expect(OptionTiers.ordered(0..<2, by: [0, sum], scale: 1) == [[0, 1]])
    #expect(OptionTiers.ordered(0..<2, by: [0, 1e-6], scale: 1) == [[1], [0]])
  }

  @Test func `A missing number stands last, whichever end is first`() {
    for lowestFirst in [false, true] {
      let tallies = [Double.nan, 1, .nan]
      let tiers = OptionTiers.ordered(0..<3, by: tallies, scale: 1, lowestFirst: lowestFirst)
      #expect(tiers == [[1], [0, 2]])
    }
  }

  @Test func `Of a relation those unbeaten stand first, then those unbeaten among the rest`() {
    let above: Set = [[0, 1], [1, 3], [0, 3]]
    #expect(
      OptionTiers.layers(optionCount: 4) { above.contains([$0, $1]) } == [[0, 2], [1], [3]]
    )
    #expect(OptionTiers.layers(optionCount: 0) { _, _ in true } == [])
    // A circle, which no strict order has, ends the sorting and not the program.
    #expect(OptionTiers.layers(optionCount: 2) { $0 != $1 } == [[0, 1]])
  }

  @Test func `Splitting tiers keeps their order`() {
    let tiers = OptionTiers.refined([[2, 3], [0, 1]], by: [1, 9, 4, 5], scale: 9)
    #expect(tiers == [[3], [2], [1], [0]])
  }
}

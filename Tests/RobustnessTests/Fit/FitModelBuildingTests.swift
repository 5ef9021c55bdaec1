import Precedence
import Testing

@testable import Robustness

@Suite struct FitModelBuildingTests {
  private let order = [["a"], ["b"], ["c"]]

  @Test func `all weights that matter can be chosen unless groups are named`() throws {
    #expect(try NestedSample().model(order).weights.map(\.term) == ["x", "y", "pair", "z"])
    let settings = FitSettings(groups: ["risk"])
    #expect(try NestedSample().model(order, settings).weights.map(\.now) == [0.75, 0.25])
  }

  @Test func `groups that cannot matter are refused`() {
    var sample = NestedSample()
    sample.groups = sample.groups.replacing("by: [risk]", with: "by: [pair]")
    #expect(
      sample.fault(order, FitSettings(groups: ["risk"]))
        == "the weights of group 'risk' cannot change the order"
    )
  }

  @Test func `what does not act in straight lines is said, and what would`() {
    var sample = NestedSample()
    sample.groups = """
      groups:
        pair: {of: {x: 1, y: 1}}
        greatest: {of: [pair, z], by: largest}
        other: {of: {y: 1, z: 2}}
        risk: {of: {greatest: 1, other: 1}}
      ranking: {by: [risk]}
      """
    #expect(
      sample.fault(order)
        == "group 'greatest' combines its terms in a way that does not act in straight lines on the"
        + " weights beneath it; fit with other groups; 'other', 'risk' can be fitted together"
    )
    #expect(sample.fault(order, FitSettings(groups: ["other", "risk"])) == nil)
  }

  @Test func `orders of the wrong size and unknown candidates are refused`() {
    #expect(
      NestedSample().fault([["a"]]) == "an order of 1 candidates cannot be fitted; give 2 to 300"
    )
    #expect(NestedSample().fault([["a"], ["q"]]) == "there is no candidate 'q'")
  }
}

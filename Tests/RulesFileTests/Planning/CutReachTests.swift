import Testing

@testable import RulesFile

@Suite struct CutReachTests {
  @Test(arguments: [
    ("{of: [a], cuts: [0.5]}", []), ("{of: [a], cuts: [1]}", []),
    ("{of: [a], cuts: [1.5]}", ["R043"]), ("{of: [a], cuts: [0]}", ["R043"]),
    ("{of: [a], by: sum, scale: raw levels, cuts: [1.5]}", []),
    ("{of: [a], by: sum, scale: raw levels, cuts: [1]}", ["R043"]),
    ("{of: [a], by: sum, scale: raw levels, cuts: [2.5]}", ["R043"]),
  ])
  func `a cut outside the group's range is a warning`(group: String, codes: [String]) {
    let text = RulesText(groups: "risk: \(group)")
    #expect(text.codes == codes)
    #expect(text.checked != nil)
  }
}

import Diagnostics
import Testing

@testable import RulesFile

@Suite struct AcceptSectionTests {
  @Test func `a code is accepted whole, or name by name`() throws {
    let document = try #require(
      RulesText.accepting("R011: kept for next year\n  R012: {a: not scored yet, b: nor this}")
        .underCheck?.document
    )
    let accepted = document.acceptances
    #expect(accepted.map(\.code) == ["R011", "R012", "R012"])
    #expect(accepted.map(\.subject) == [nil, "a", "b"])
    #expect(accepted.map(\.because) == ["kept for next year", "not scored yet", "nor this"])
    #expect(accepted.map(\.location.line).allSatisfy { $0 > 1 })
  }

  @Test func `what is no code is told with the way to write one`() {
    #expect(
      RulesText.accepting("unused: kept for next year").report == """
        error[R110]: 'unused' is no code of a finding
          rules.yaml:11:3
           |
        11 |   unused: kept for next year
           |   ^^^^^^
           = write the code in square brackets, as in 'R125: why it is accepted'

        """
    )
  }

  @Test(arguments: ["r011: x", "R11: x", "R0111: x", "RR11: x", "É011: x", "'': x"])
  func `a code is a capital and three digits`(_ entry: String) {
    #expect(RulesText.accepting(entry).codes == ["R110"])
  }

  @Test func `what the date decides cannot be accepted`() {
    #expect(
      RulesText.accepting("R185: {a: the board meets in June}").report == """
        error[R112]: 'R185' cannot be accepted: whether it is found depends on the date
          rules.yaml:11:3
           |
        11 |   R185: {a: the board meets in June}
           |   ^^^^
           = write a later 'review_by' beside the value, and 'because' with the reason

        """
    )
    for code in ["R186", "R187"] {
      let report = RulesText.accepting("\(code): no date yet").report
      #expect(report.hasPrefix("error[R112]: '\(code)' cannot be accepted: whether it is found"))
      #expect(report.contains("= give the date with '--as-of 2026-04-01', or write 'as_of:"))
    }
  }

  @Test func `a reason has to be there`() {
    #expect(RulesText.accepting("R011:").codes == ["Y104"])
    #expect(RulesText.accepting("R011: [one, two]").codes == ["Y103"])
    #expect(RulesText.accepting("R011: {a: }").codes == ["Y104"])
    #expect(RulesText.accepting("x-note: anything").codes == [])
  }
}

extension RulesText {
  /// The small right file, with entries under `accept:`.
  static func accepting(_ entries: String) -> RulesText {
    var rules = RulesText()
    rules.ranking += "\naccept:\n  \(entries)"
    return rules
  }
}

import Diagnostics
import Testing

@testable import RulesFile

@Suite struct AcceptanceTests {
  private static let unused = "a: {unit: crimes}\nb: {unit: crimes}"

  private func rules(accepting entries: String?) -> RulesText {
    var rules = entries.map(RulesText.accepting) ?? RulesText()
    rules.measures = Self.unused
    return rules
  }

  @Test func `an accepted warning is a note with the reason`() throws {
    #expect(rules(accepting: nil).findings.sorted.map(\.severity) == [.warning])
    let finding = try #require(
      rules(accepting: "R011: kept for next year").findings.sorted.first
    )
    #expect(finding.severity == .note)
    #expect(finding.code == "R011")
    #expect(finding.message.hasPrefix("accepted: "))
    #expect(finding.hint == "because kept for next year")
    #expect(finding.acceptance == "kept for next year")
  }

  @Test func `a name accepts only what is about it`() throws {
    let finding = Finding("R121", .warning, "a row falls", at: nil, subjects: ["High"])
    let text = RulesText.accepting("R121: {High: on purpose}")
    let acceptances = try #require(text.underCheck?.document.acceptances)
    #expect(finding.accepted(by: acceptances).acceptance == "on purpose")
    let other = Finding("R121", .warning, "a row falls", at: nil, subjects: ["Low"])
    #expect(other.accepted(by: acceptances) == other)
    let whole = Finding("R121", .warning, "a row falls", at: nil)
    #expect(whole.accepted(by: acceptances) == whole)
  }

  @Test func `a mistake without which the file could not be used stays one`() {
    var rules = RulesText.accepting("R005: never mind")
    rules.criteria = "a: {measure: c, cuts: [1]}"
    #expect(rules.findings.hasErrors)
    #expect(rules.findings.sorted.contains { $0.code == "R005" && $0.severity == .error })
  }

  @Test func `the first reason counts and an accepted finding stays as it is`() throws {
    let text = RulesText.accepting("R011: {b: by name}\n  R012: other")
    let acceptances = try #require(text.underCheck?.document.acceptances)
    let accepted = Finding("R012", .warning, "w", at: nil).accepted(by: acceptances)
    #expect(accepted.accepted(by: acceptances) == accepted)
  }
}

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

  /// A file in which everything is odd that a reader of rules warns of, but with dates in force.
  private static let odd = """
    format: 1
    name: Everything odd
    sources: {used: a report, old: an old one}
    parameters: {p: 3}
    measures:
      v: {unit: crimes, source: used}
      w: {unit: crimes}
      c: {unit: number}
    consultation:
      c: {method: borda, becomes: equal steps, groups: {public: 1, forum: 0}}
    criteria:
      v: {cuts: [{values: {2024-04-01: 300, 2026-04-01: 60}}, 250]}
      z: {measure: v, cuts: [5]}
      c: {cuts: [25, 50]}
    groups:
      risk: {of: {v: 1, c: 0}}
      q: {of: [v], cuts: [500]}
    matrix:
      down: c
      across: v
      ratings: [Few, Many, Most]
      cells: {High: [Few, Many, Many], Medium: [Few, Few, Many], Low: [Few, Few, Few]}
    rules:
      r: {when: 1 < 2 and v > 3, then: keep, because: so it is}
    ranking: {by: [risk, risk]}

    """

  private func findings(accepting entries: String) -> [Finding] {
    let source = SourceText(name: "rules.yaml", text: Self.odd + "accept: {\(entries)}\n")
    return RulesReader.read(source, asOf: CalendarDay("2026-04-01")).findings.sorted
  }

  private static let names = [
    ("R011", "w"), ("R012", "z"), ("R013", "q"), ("R014", "old"), ("R015", "Most"),
    ("R023", "c"), ("R043", "q"), ("R093", "risk"), ("R108", "c"), ("R188", "v"), ("R189", "p"),
    ("X078", "r"),
  ]

  @Test(arguments: names)
  func `a warning of the reader is accepted by the name in it`(_ code: String, _ name: String) {
    let found = findings(accepting: "\(code): {\(name): as agreed}")
    #expect(found.contains { $0.code.rawValue == code && $0.acceptance == "as agreed" })
    let other = findings(accepting: "\(code): {x\(name): as agreed}")
    #expect(!other.contains { $0.acceptance != nil })
  }

  @Test func `these are all the warnings of the reader`() {
    let found = findings(accepting: "x-none: none")
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(Set(found.map(\.code.rawValue)) == Set(Self.names.map(\.0)))
  }
}

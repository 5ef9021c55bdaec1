import Diagnostics
import Precedence
import Testing

@Suite struct CandidateSectionTests {
  @Test(arguments: ["theft", "a-b_c.d", "2021", "Überfall", "盗難"])
  func `an id is something to type`(id: String) {
    #expect(CandidateSection.isValid(id))
  }

  @Test(arguments: ["", "two words", "a/b", "a,b", "a\n", "a'b"])
  func `other texts are names`(id: String) {
    #expect(!CandidateSection.isValid(id))
  }

  private static func codes(_ lines: String) -> [String] {
    var sample = Sample()
    sample.assessment += lines
    return sample.codes
  }

  @Test func `a list under the misspelt name of a table is read as that table's`() throws {
    var sample = Sample()
    sample.assessment = sample.assessment.changing("offences: damage", to: "offense: damage")
    #expect(sample.codes == ["Y101"])
    #expect(sample.report.contains("= did you mean 'offences'?"))
  }

  @Test func `an empty list of flags says no to all`() throws {
    var sample = Sample()
    sample.rules = sample.rules
      .changing("  concern: {unit", to: "  repeat: {unit: yes/no}\n  concern: {unit")
      .changing("  concern: {kind", to: "  repeat: {kind: yes/no}\n  concern: {kind")
      .changing("concern: 1}", to: "concern: 1, repeat: 1}")
    sample.assessment = sample.assessment
      .changing("[shop, bike]", to: "[shop, bike]\n    flags: []")
      .changing("offences: damage", to: "offences: damage\n    flags: [repeat]")
    let values = try ["theft", "damage"].map { id in
      try sample.candidate(id).measures.first { $0.id == "repeat" }?.text
    }
    #expect(values == ["no", "yes"])
  }

  @Test(arguments: [
    ("  - {name: only a name}\n", ["Y102"]),
    ("  - {id: a, offences: {shop: 1}}\n", ["Y103"]),
    ("  - {id: a, offences: [], judged: {concern: {level: Low}}}\n", ["Y102"]),
    ("  - {id: a, offences: [], judged: {concern: High}}\n", ["Y103"]),
    ("  - {id: a, offences: [], values: [volume, 1]}\n", ["Y103"]),
    ("  - []\n", ["Y103"]),
  ])
  func `what cannot be a candidate is one finding`(lines: String, codes: [String]) {
    #expect(Self.codes(lines).filter { $0 != "A011" } == codes)
  }
}

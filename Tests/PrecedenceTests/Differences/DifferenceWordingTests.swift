import Testing

@testable import Precedence

@Suite struct DifferenceWordingTests {
  private func words(_ changes: (String, String)...) throws -> [String] {
    let mixing = Mixing(try ComparisonSample.small(), try ComparisonSample.small(changes))
    let wording = DifferenceWording(mixing)
    return mixing.parts.map { ComparisonLines.text(wording.difference($0)) }
      + wording.others.map { "also " + ComparisonLines.text($0) }
  }

  @Test func `rules in words`() throws {
    #expect(
      try words(
        ("a: 2", "a: 3"), ("a, cuts: [10, 20]", "a, cuts: [11, 21]"), ("a < 5", "a < 6"),
        ("then: keep", "then: monitor"), ("shortlist: 2", "shortlist: 1")
      ) == [
        "rules criteria.a.cuts: cuts of 'a': 10 and 20 crimes -> 11 and 21 crimes",
        "rules groups.risk.of.a: weight of 'a' in 'risk': 2 (66.7%) -> 3 (75%)",
        "rules rules.keep_it.when: condition of 'keep_it': a < 5 -> a < 6",
        "rules rules.keep_it.then: effect of 'keep_it': keep -> monitor",
        "rules ranking.shortlist: length of the shortlist: 2 -> 1",
      ]
    )
  }

  @Test func `evidence in words`() throws {
    #expect(
      try words(("one,One,30,5", "one,One,20..30,5"), ("two,Two", "four,Four")) == [
        "candidate gone two: candidate 'Two'",
        "figures a: figures of 'a'; one 30 crimes -> 25 crimes (20 to 30)",
        "candidate new four: candidate 'Four'",
      ]
    )
  }

  @Test func `what moves nothing in words`() throws {
    #expect(
      try words(
        ("name: Small", "name: Smaller\nversion: 2\nsources: {s: A}"), ("because: few", "because: rare"),
        ("one,One", "one,First")
      ) == [
        "also words name: name of the rules: Small -> Smaller",
        "also words version: version of the rules: nothing -> 2",
        "also words sources: sources of the rules",
        "also words rules.keep_it.because: reason of 'keep_it': few -> rare",
        "also words one: name of 'one': One -> First",
      ]
    )
  }
}

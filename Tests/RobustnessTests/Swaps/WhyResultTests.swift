import Precedence
import Testing

@testable import Robustness

@Suite struct WhyResultTests {
  private static let rules = """
    format: 1
    name: Rules of two
    measures:
      volume: {unit: crimes}
      concern: {unit: level, of: 3, missing: neutral}
    criteria:
      volume: {cuts: [10, 100]}
      concern: {kind: judged}
    groups:
      risk: {of: {volume: 2, concern: 1}}
    ranking: {by: [risk]}

    """

  private static func assessment(_ rows: String) throws -> Assessment {
    try DoubtfulTable(rules: rules, rows: "id,volume,concern\n" + rows).assessment()
  }

  @Test func `a comparison and its changes speak of the same two`() throws {
    let why = try #require(Self.assessment("a,5,High\nb,150,Low\n").why("a", "b"))
    #expect(why.comparison.ahead.id == "b")
    #expect(why.swaps.ahead == "b")
    #expect(why.swaps.behind == "a")
  }

  @Test func `of two that share a place the one asked for first counts as ahead`() throws {
    let assessment = try Self.assessment("a,50,Low\nb,50,Low\nc,5,High\n")
    let why = try #require(assessment.why("b", "a"))
    #expect(why.comparison.isLevel)
    #expect(why.comparison.ahead.id == "b")
    #expect(why.swaps.ahead == "b")
    // They are level now, so that only changing places is an answer.
    #expect(
      why.swaps.changes.allSatisfy { if case .level = $0.answer { false } else { true } }
    )
    let volume = why.swaps.changes.first { $0.subject == .measure("volume", candidate: "a") }
    #expect(volume?.answer == .swap(at: 100, reaches: true))
  }

  @Test func `nobody is compared with itself or with one that is not there`() throws {
    let assessment = try Self.assessment("a,5,High\nb,150,Low\n")
    #expect(assessment.why("a", "a") == nil)
    #expect(assessment.why("a", "nobody") == nil)
    #expect(assessment.why("", "b") == nil)
    #expect(assessment.swaps("a", "a") == nil)
    #expect(assessment.swaps("A", "b") == nil)
  }

  @Test func `rules that contradict each other leave nothing to compare`() throws {
    let rules = Self.rules.replacing(
      "ranking:",
      with: """
        rules:
          up: {when: volume > 1, then: keep, because: drawn}
          out: {when: volume > 1, then: leave out, because: drawn}
        ranking:
        """
    )
    let table = DoubtfulTable(rules: rules, rows: "id,volume,concern\na,5,High\nb,150,Low\n")
    let assessment = try table.assessment()
    #expect(assessment.why("a", "b") == nil)
    #expect(assessment.swaps("a", "b") == nil)
  }
}

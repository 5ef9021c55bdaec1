import ScoringKernel
import Testing

@testable import Robustness

@Suite struct MeasureSwapTests {
  private static let points = """
    measures:
      volume: {unit: number, missing: neutral}
      concern: {unit: number}
    criteria:
      volume: {points: {0: 0, 90: 7}}
      concern: {points: {0: 0, 100: 4}}
    groups:
      risk: {of: {volume: 2, concern: 1}}
    ranking: {by: [risk]}

    """

  private static func volume(_ id: String) -> SingleChange.Subject {
    .measure("volume", candidate: id)
  }

  @Test func `where lines cross is found to the last digit`() throws {
    let same = try SwapSample(Self.points, rows: "id,volume,concern\na,61.3,10\nb,40,10\n")
    #expect(try same.answer(Self.volume("a")) == .swap(at: 40, reaches: false))
    #expect(try same.answer(Self.volume("b")) == .swap(at: 61.3, reaches: false))
    // 2 × 72 / 90 + 0 = 2 × v / 90 + 1 at v = 27.
    let other = try SwapSample(Self.points, rows: "id,volume,concern\na,72,0\nb,9,100\n")
    #expect(try other.answer(Self.volume("b")) == .swap(at: 27, reaches: false))
    #expect(try other.change(Self.volume("b")).isExact)
    // Beyond the last point nothing changes: 2 × 0.2 + 1 is the most that it takes.
    #expect(try other.answer(Self.volume("a")) == .swap(at: 54, reaches: false))
  }

  @Test func `beyond the points they may become level and no more`() throws {
    let sample = try SwapSample(Self.points, rows: "id,volume,concern\na,95,10\nb,40,10\n")
    #expect(try sample.answer(Self.volume("b")) == .level(at: 90))
    let high = try SwapSample(Self.points, rows: "id,volume,concern\na,95,20\nb,40,10\n")
    #expect(try high.answer(Self.volume("b")) == .impossible)
  }

  @Test func `a missing number is tried from zero outwards`() throws {
    let rows = "id,volume,concern\na,30,10\nb,,0\n"
    let sample = try SwapSample(Self.points, rows: rows)
    // Missing counts as the middle, 0.5, so that b is ahead, and a is the one asked for first.
    let result = try #require(sample.assessment.swaps("a", "b"))
    #expect(result.ahead == "b")
    let change = try #require(result.changes.first { $0.subject == Self.volume("b") })
    #expect(change.now == nil)
    #expect(change.answer == .swap(at: 0, reaches: true))
    // It has to be more than 2 × v / 90 + 0 = 2 × 30 / 90 + 0.1, where it is behind.
    let behind = try SwapSample(Self.points, rows: "id,volume,concern\na,80,10\nb,,0\n")
    #expect(try behind.answer(Self.volume("b")) == .swap(at: 84.5, reaches: false))
  }

  private static let formula = """
    measures:
      days: {unit: days}
      volume: {unit: crimes}
      each: {unit: days per crime, is: days / volume, missing: neutral}
    criteria:
      each: {cuts: [7, 30, 180]}
    groups:
      risk: {of: [each]}
    ranking: {by: [risk], ties: [volume]}

    """

  @Test func `a cut on what is worked out is followed back through the formula`() throws {
    let sample = try SwapSample(Self.formula, rows: "id,days,volume\na,9000,100\nb,2000,110\n")
    // 30 days for each of 110 make them level, and b has more crimes; with fewer crimes than a it takes
    // 180 days for each.
    #expect(
      try sample.answer(.measure("days", candidate: "b")) == .swap(at: 3300, reaches: true)
    )
    #expect(
      try sample.answer(.measure("volume", candidate: "b"))
        == .swap(at: 2000.0 / 180, reaches: true)
    )
    #expect(
      try sample.answer(.measure("days", candidate: "a")) == .swap(at: 3000, reaches: false)
    )
  }

  @Test func `whole numbers of a change are tried as such`() throws {
    let body = """
      measures:
        volume: {unit: crimes}
        last_year: {unit: crimes}
        trend:
          unit: percent
          is: change(volume, last_year)
          unless: not significant at 95%
          missing: neutral
      criteria:
        trend: {cuts: [0.5]}
      groups:
        risk: {of: [trend]}
      ranking: {by: [risk]}

      """
    let sample = try SwapSample(body, rows: "id,volume,last_year\na,150,100\nb,100,100\n")
    // Twice the upper tail of a fair coin: p is 0.0556 for 130 of 230 and 0.0482 for 131 of 231.
    let up = try sample.change(.measure("volume", candidate: "b"))
    #expect(up.answer == .level(at: 131))
    #expect(up.isWhole)
    let ties = body.replacing("by: [risk]", with: "by: [risk], ties: [last_year]")
    let tied = try SwapSample(ties, rows: "id,volume,last_year\na,150,99\nb,100,100\n")
    #expect(
      try tied.answer(.measure("volume", candidate: "b")) == .swap(at: 131, reaches: true)
    )
  }

  @Test func `places among the candidates are scored with all of them`() throws {
    let body = """
      measures:
        volume: {unit: crimes}
      criteria:
        volume: {kind: place}
      groups:
        risk: {of: [volume]}
      ranking: {by: [risk]}

      """
    let sample = try SwapSample(body, rows: "id,volume\na,30\nb,10\nc,20\nd,40\n")
    #expect(
      try sample.answer(.measure("volume", candidate: "b")) == .swap(at: 30, reaches: false)
    )
    #expect(
      try sample.answer(.measure("volume", candidate: "a")) == .swap(at: 10, reaches: false)
    )
  }
}

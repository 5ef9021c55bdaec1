import ScoringKernel
import Testing

@testable import Robustness

@Suite struct WeightSwapTests {
  private static func body(_ group: String, ties: String = "") -> String {
    """
    measures:
      volume: {unit: number}
      concern: {unit: number}
    criteria:
      volume: {points: {0: 0, 100: 4}}
      concern: {points: {0: 0, 100: 4}}
    groups:
      risk: {of: \(group)}
    ranking: {by: [risk]\(ties)}

    """
  }

  private static let rows = "id,volume,concern\na,75,50\nb,25,75\n"
  private static let concern = SingleChange.Subject.weight(group: "risk", term: "concern")
  private static let volume = SingleChange.Subject.weight(group: "risk", term: "volume")

  @Test func `they change places beyond the weight with which they are level`() throws {
    // 2 × 0.75 + w × 0.5 = 2 × 0.25 + w × 0.75 at w = 4, and so with 1/2 for volume.
    let sample = try SwapSample(Self.body("{volume: 2, concern: 1}"), rows: Self.rows)
    #expect(try sample.answer(Self.concern) == .swap(at: 4, reaches: false))
    #expect(try sample.answer(Self.volume) == .swap(at: 0.5, reaches: false))
    #expect(try sample.change(Self.concern).now == 1)
    #expect(try sample.change(Self.concern).isExact)
  }

  @Test func `a tie-break that decides where they are level makes the number itself reach`() throws
  {
    let body = Self.body("{volume: 2, concern: 1}", ties: ", ties: [concern]")
    let sample = try SwapSample(body, rows: Self.rows)
    #expect(try sample.answer(Self.concern) == .swap(at: 4, reaches: true))
  }

  @Test func `a weight that speaks for the one ahead either way cannot do it`() throws {
    let rows = "id,volume,concern\na,75,80\nb,25,75\n"
    let sample = try SwapSample(Self.body("{volume: 2, concern: 1}"), rows: rows)
    #expect(try sample.answer(Self.concern) == .impossible)
    #expect(try sample.answer(Self.volume) == .impossible)
  }

  @Test func `without the weight they may be level and no more`() throws {
    let rows = "id,volume,concern\na,75,50\nb,25,50\n"
    let sample = try SwapSample(Self.body("{volume: 2, concern: 1}"), rows: rows)
    #expect(try sample.answer(Self.volume) == .level(at: 0))
  }

  @Test func `a group without weights, and a weight alone in its group, have none to change`()
    throws
  {
    for group in ["[volume, concern], by: sum", "{volume: 2}", "{volume: 2, concern: 0}"] {
      let sample = try SwapSample(Self.body(group), rows: Self.rows)
      let line = WeightSwap(
        sample.trial,
        sample.pair,
        near: (sample.trial, sample.pair),
        group: GroupIndex(0),
        term: 0
      )
      #expect(line == nil)
    }
  }
}

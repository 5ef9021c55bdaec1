import ScoringKernel
import Testing

@testable import Robustness

@Suite struct CutSwapTests {
  private static func body(_ criterion: String, group: String = "") -> String {
    """
    measures:
      volume: {unit: crimes}
      rate: {unit: number}
    criteria:
      volume: \(criterion)
      rate: {points: {0: 0, 100: 4}}
    groups:
      risk: {of: [volume]}
      other: {of: [rate]\(group)}
    ranking: {by: [risk, rate]}

    """
  }

  private func answer(
    _ criterion: String,
    _ rows: String,
    level: String
  ) throws -> SingleChange.Answer {
    try SwapSample(Self.body(criterion), rows: "id,volume,rate\n" + rows)
      .answer(.cut(factor: "volume", level: level))
  }

  @Test func `a value on the cut is in the upper level, one below it is not`() throws {
    // b has the higher rate, so that the same level is enough for it.
    let cuts = "{cuts: [10, 100]}"
    #expect(try answer(cuts, "a,120,0\nb,70,1\n", level: "High") == .swap(at: 120, reaches: false))
    #expect(try answer(cuts, "a,150,0\nb,70,1\n", level: "High") == .swap(at: 70, reaches: true))
  }

  @Test func `a cut stays between its neighbours`() throws {
    let cuts = "{cuts: [80, 100]}"
    #expect(try answer(cuts, "a,1000,0\nb,70,1\n", level: "High") == .impossible)
    #expect(try answer(cuts, "a,1000,0\nb,70,1\n", level: "Medium") == .impossible)
  }

  @Test func `where the lowest is worst the cut is named by its upper side all the same`() throws {
    let cuts = "{cuts: [10, 100], worse: lower}"
    // a is High below 10, b Medium: a cut of 5 or less makes both Medium.
    #expect(try answer(cuts, "a,5,0\nb,70,1\n", level: "Medium") == .swap(at: 5, reaches: true))
    #expect(try answer(cuts, "a,5,0\nb,70,1\n", level: "Low") == .impossible)
  }

  @Test func `the end of a scale may be reached`() throws {
    let cuts = "{cuts: [10, 100]}"
    // With a cut of 0 nobody is below it, b with 0 crimes is Medium as a is.
    #expect(try answer(cuts, "a,15,0\nb,0,1\n", level: "Medium") == .swap(at: 15, reaches: false))
    #expect(try answer(cuts, "a,50,0\nb,0,1\n", level: "Medium") == .swap(at: 0, reaches: true))
  }

  @Test func `cuts of groups move too, and have no unit`() throws {
    let body = """
      measures:
        rate: {unit: number}
      criteria:
        rate: {points: {0: 0, 100: 4}}
      groups:
        risk: {of: [rate], levels: [Low, High], cuts: [0.5]}
      rules:
        high: {when: risk is "High", then: leave out, because: drawn}
      ranking: {by: [risk]}

      """
    let sample = try SwapSample(body, rows: "id,rate\na,40,\nb,25,\n".replacing(",\n", with: "\n"))
    let change = try sample.change(.cut(factor: "risk", level: "High"))
    #expect(change.answer == .swap(at: 0.4, reaches: true))
    #expect(change.now == 0.5)
    #expect(change.unit == "")
  }
}

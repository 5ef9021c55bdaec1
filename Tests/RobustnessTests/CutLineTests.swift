import ScoringKernel
import Testing

@testable import Robustness

@Suite struct CutLineTests {
  private static let rules = """
    format: 1
    name: Cuts
    measures:
      volume: {unit: crimes}
      trend: {unit: percent}
    criteria:
      volume: {levels: [Low, Medium, High], cuts: [10, 20]}
      trend: {levels: [Low, High], cuts: [0]}
    groups:
      risk: {of: [volume, trend], levels: [Low, Medium, High], cuts: [0.3, 0.6]}
    ranking: {by: [risk]}

    """

  private func sample() throws -> TrialSample {
    try TrialSample(
      Self.rules,
      "id,volume,trend\na,4,5\nb,10,-3\nc,19,-8\nd,19,2\ne,30,1\n"
    )
  }

  @Test func `the values of candidates lie between the neighbours`() throws {
    let trial = try sample().trial
    let lower = try #require(
      CutLine(trial, factor: .criterion(CriterionIndex(0)), cut: 0)
    )
    #expect(lower.cut == 10)
    #expect(lower.floor == 0)
    #expect(lower.ceiling == 20)
    #expect(lower.turns() == [4, 10, 19])
    let upper = try #require(
      CutLine(trial, factor: .criterion(CriterionIndex(0)), cut: 1)
    )
    #expect(upper.floor == 10)
    #expect(upper.ceiling == nil)
    #expect(upper.turns() == [19, 30])
    #expect(upper.change(to: 25) == .criterionCut(CriterionIndex(0), 1, 25))
  }

  @Test func `a change has no floor and a group the ends of its scale`() throws {
    let trial = try sample().trial
    let trend = try #require(
      CutLine(trial, factor: .criterion(CriterionIndex(1)), cut: 0)
    )
    #expect(trend.floor == nil)
    #expect(trend.turns() == [-8, -3, 1, 2, 5])
    let risk = try #require(CutLine(trial, factor: .group(GroupIndex(0)), cut: 1))
    #expect(risk.floor == 0.3)
    #expect(risk.ceiling == 1)
    #expect(risk.turns() == [0.5, 0.75])
    #expect(risk.change(to: 0.5) == .groupCut(GroupIndex(0), 1, 0.5))
    let lowest = try #require(CutLine(trial, factor: .group(GroupIndex(0)), cut: 0))
    #expect(lowest.floor == 0)
    #expect(lowest.turns() == [0.25, 0.5])
  }

  @Test func `there is no line for a cut that is not there`() throws {
    let trial = try sample().trial
    let none = [
      CutLine(trial, factor: .criterion(CriterionIndex(0)), cut: 2),
      CutLine(trial, factor: .criterion(CriterionIndex(2)), cut: 0),
      CutLine(trial, factor: .group(GroupIndex(1)), cut: 0),
      CutLine(trial, factor: .group(GroupIndex(0)), cut: -1),
    ].compactMap { $0 }
    #expect(none.isEmpty)
  }
}

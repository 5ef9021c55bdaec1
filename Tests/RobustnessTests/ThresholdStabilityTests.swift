import Precedence
import Testing

@testable import Robustness

@Suite struct ThresholdStabilityTests {
  private func found(_ rules: String, _ rows: String) throws -> [ThresholdStability] {
    try TrialSample(rules, rows).assessment.thresholdStability()
  }

  private static let volumes = """
    format: 1
    name: Volumes
    measures:
      volume: {unit: crimes}
    criteria:
      volume: {levels: [Low, High], cuts: [50]}
    groups:
      risk: {of: [volume]}
    ranking: {by: [risk], shortlist: 1}

    """

  @Test func `a cut moves until it passes a candidate`() throws {
    let found = try found(Self.volumes, "id,volume\na,40\nb,55\nc,90\n")
    #expect(found.count == 1)
    let cut = found[0]
    #expect(cut.factor == "volume")
    #expect(cut.level == "High")
    #expect(cut.cut == 50)
    #expect(cut.unit == "crimes")
    #expect(cut.floor == 0)
    #expect(cut.ceiling == nil)
    #expect(cut.order.low == 40)
    #expect(cut.order.high == 55)
    // At 40 itself a is in the upper band already; b leaves it only beyond 55.
    #expect(cut.order.below?.moves == [.init(candidate: "a", from: 3, to: 1)])
    #expect(
      cut.order.above?.moves == [
        .init(candidate: "b", from: 1, to: 2), .init(candidate: "a", from: 3, to: 2),
      ]
    )
    #expect(cut.first.above?.leaving == ["b"])
    #expect(cut.shortlist?.below?.entering == ["a"])
  }

  @Test func `where nothing turns the ends are those of the scale`() throws {
    let found = try found(Self.volumes, "id,volume\na,55\nb,55\n")
    let order = found[0].order
    #expect(order.isUnbounded)
    #expect(order.low == 0)
    #expect(order.high == .infinity)
  }

  @Test func `less is worse turns the same way`() throws {
    let rules = """
      format: 1
      name: Days
      measures:
        days: {unit: days}
      criteria:
        days: {levels: [Low, Medium, High], cuts: [10, 20], worse: lower}
      groups:
        risk: {of: [days], levels: [Low, High], cuts: [0.5]}
      ranking: {by: [risk]}

      """
    let found = try found(rules, "id,days\na,5\nb,12\nc,30\n")
    #expect(found.map(\.factor) == ["days", "days", "risk"])
    #expect(found.map(\.level) == ["Medium", "Low", "High"])
    #expect(found[0].floor == 0)
    #expect(found[0].ceiling == 20)
    #expect(found[0].order.low == 5)
    #expect(found[0].order.high == 12)
    #expect(found[1].floor == 10)
    #expect(found[1].order.low == 12)
    #expect(found[1].order.high == 30)
    // Nothing reads the levels of the group.
    #expect(found[2].order.isUnbounded)
    #expect(found[2].order.low == 0)
    #expect(found[2].order.high == 1)
    #expect(found[2].unit == "")
  }

  @Test func `up to a neighbour it may come as near as it likes`() throws {
    let rules = Self.volumes.replacing(
      "[Low, High], cuts: [50]",
      with: "[Low, Medium, High], cuts: [50, 60]"
    )
    let found = try found(rules, "id,volume\na,10\nb,90\n")
    #expect(found[0].order.high == 60)
    #expect(found[0].order.above == nil)
    #expect(found[0].ceiling == 60)
    #expect(found[1].floor == 50)
    #expect(found[1].order.low == 50)
    #expect(found[1].order.below == nil)
  }
}

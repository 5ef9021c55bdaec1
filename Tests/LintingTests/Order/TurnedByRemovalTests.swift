import Diagnostics
import Testing

@testable import Linting

@Suite struct TurnedByRemovalTests {
  private func rules(_ kind: String) -> String {
    """
    format: 1
    name: By place
    measures:
      volume: {unit: crimes}
      harm: {unit: points}
    criteria:
      volume: {\(kind)}
      harm: {points: {0: 0, 1: 1}}
    groups:
      risk: {of: [volume, harm]}
    ranking: {by: [risk]}

    """
  }

  @Test func `the pair that turns is named`() throws {
    // The scores are worked out in RemovalEffectTests.
    let rows = "id,volume,harm\na,10,0.5\nb,20,0\nc,30,0.1\nd,15,0.2\n"
    let findings = try OrderSample(rules("kind: place"), rows).findings(of: .turnedByRemoval)
    #expect(
      findings.map(\.message) == [
        "without 'd', 'a' would share the place of 'b', which is ahead of it now, "
          + "because 'volume' scores the place among the candidates"
      ]
    )
    #expect(
      findings.first?.hint == "give it cuts, so that each candidate is scored by its own figures"
    )
    #expect(findings.first?.subjects == ["volume", "d", "b", "a"])
  }

  @Test func `others that do the like are named too`() throws {
    let rows = "id,volume,harm\na,10,0.5\nb,20,0\nc,30,0\n"
    // All have 0.25, 0.25 and 0.5; without c, b has 0.5; without a or b another order again.
    let findings = try OrderSample(rules("kind: place"), rows).findings(of: .turnedByRemoval)
    #expect(findings.count == 1)
  }

  @Test func `cuts do not care who else is there`() throws {
    let rows = "id,volume,harm\na,10,0.5\nb,20,0\nc,30,0.1\nd,15,0.2\n"
    #expect(try OrderSample(rules("cuts: [12, 25]"), rows).findings(of: .turnedByRemoval).isEmpty)
  }
}

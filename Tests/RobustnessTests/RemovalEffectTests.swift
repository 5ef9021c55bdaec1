import Precedence
import Testing

@testable import Robustness

@Suite struct RemovalEffectTests {
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

  private static let rows = "id,volume,harm\na,10,0.5\nb,20,0\nc,30,0.1\nd,15,0.2\n"

  @Test func `places among the candidates turn with who is there`() throws {
    let sample = try TrialSample(rules("kind: place"), Self.rows)
    // Of four places a has 0, d 1/3, b 2/3, c 1: a 0.25, d 0.267, b 0.333, c 0.55.
    #expect(sample.trial.outcome.places == [4, 2, 1, 3])
    let found = sample.assessment.removalEffects()
    // Without c they have 0, 1/2, 1: a 0.25, d 0.35, b 0.5: as before. Without b: a 0.25, d 0.35,
    // c 0.55. Without d: a 0.25, b 0.25, c 0.55: now a is level with b.
    #expect(
      found == [
        RemovalEffect(
          candidate: "d",
          reversals: [.init(ahead: "b", behind: "a", wasLevel: false, becomesLevel: true)],
          because: ["volume"]
        )
      ]
    )
  }

  @Test func `of two that were level the one that comes out ahead is named first`() throws {
    let rows = "id,volume,harm\na,10,0.5\nb,20,0\nc,30,0\n"
    let sample = try TrialSample(rules("kind: place"), rows)
    // a 0.25 and b 0.25 are level; without c b has the share 1, so 0.5.
    #expect(sample.trial.outcome.places == [2, 2, 1])
    let found = sample.assessment.removalEffects()
    #expect(
      found.first { $0.candidate == "c" }?.reversals
        == [.init(ahead: "b", behind: "a", wasLevel: true, becomesLevel: false)]
    )
  }

  @Test func `cuts do not care who else is there`() throws {
    let sample = try TrialSample(rules("cuts: [12, 25]"), Self.rows)
    #expect(sample.assessment.removalEffects().isEmpty)
  }

  @Test func `no more reversals are listed than the bound`() throws {
    // The pairs (a, b) of equal score part as soon as the lowest goes.
    let count = 40
    let rows = (0..<count).map { index in
      "c\(index),\(index),\(Double(count - 1 - index) / Double(count - 1))"
    }
    let table = "id,volume,harm\n" + rows.joined(separator: "\n") + "\n"
    let found = try TrialSample(rules("kind: place"), table).assessment.removalEffects()
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.reversals.count == RemovalEffect.mostReversals })
  }
}

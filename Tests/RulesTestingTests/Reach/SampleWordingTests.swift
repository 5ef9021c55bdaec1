import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct SampleWordingTests {
  @Test func `values stand as a test would give them`() throws {
    let text = """
      format: 1
      name: Samples
      measures:
        kind: {unit: category, of: [theft, burglary]}
        repeated: {unit: yes/no, missing: leave out}
        volume: {unit: crimes}
        half: {unit: crimes, is: volume / 2, missing: neutral}
      criteria:
        kind: {levels: [Low, High], table: {theft: Low, burglary: High}}
        repeated: {kind: yes/no}
        half: {cuts: [5]}
      groups: {risk: {of: [kind, repeated, half]}}
      ranking: {by: risk}

      """
    let wording = SampleWording(try MadeOutcomes.read(text).checked)
    let samples = [1, 0, 1250, 2.5].enumerated().map { index, value in
      MeasureSample(measure: MeasureIndex(index), value: value)
    }
    #expect(
      wording.text(samples)
        == "kind: burglary, repeated: no, volume: 1250, half: 2.5 (worked out)"
    )
    let missing = MeasureSample(measure: MeasureIndex(1), value: .nan)
    #expect(wording.text([missing]) == "repeated: missing")
  }
}

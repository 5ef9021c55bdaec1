import Precedence
import RulesFile
import ScoringKernel

/// Values of measures as a test would give them.
struct SampleWording: Sendable {
  private let rules: CheckedRules

  init(_ rules: CheckedRules) { self.rules = rules }

  /// The values, each with its measure: `volume: 250, trend: 20 (worked out), concern: 3`.
  func text(_ sample: [MeasureSample]) -> String {
    sample.map { text($0) }.joined(separator: ", ")
  }

  private func text(_ sample: MeasureSample) -> String {
    let name = rules.names.measures[sample.measure.position]
    let isDerived = name.derivation != nil
    return "\(name.id): \(value(sample.value, name.kind))" + (isDerived ? " (worked out)" : "")
  }

  private func value(_ value: Double, _ kind: MeasureKind) -> String {
    if value.isNaN { return "missing" }
    switch kind {
    case .yesNo: return value >= 0.5 ? "yes" : "no"
    case .category(let texts):
      let position = Int(max(0, min(1e6, value)))
      return texts.indices.contains(position) ? texts[position] : DisplayNumber.exact(value)
    case .number, .level: return DisplayNumber.exact(value)
    }
  }
}

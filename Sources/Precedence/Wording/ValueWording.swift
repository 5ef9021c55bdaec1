import RulesFile
import ScoringKernel

/// Values of any kind of measure in words: numbers, levels, yes or no, categories.
struct ValueWording {
  private let rules: CheckedRules
  private let reader: ValueReader

  init(_ rules: CheckedRules) {
    self.rules = rules
    reader = ValueReader(rules)
  }

  /// The value with its unit.
  func text(_ value: Double, _ measure: MeasureIndex) -> String {
    let name = rules.names.measures[measure.position]
    return word(value, measure, name.kind) ?? MeasureWording.text(value, name)
  }

  /// The value without its unit.
  func number(_ value: Double, _ measure: MeasureIndex, _ kind: MeasureKind) -> String {
    word(value, measure, kind) ?? MeasureWording.number(value, kind)
  }

  private func word(_ value: Double, _ measure: MeasureIndex, _ kind: MeasureKind) -> String? {
    let position = Int(max(0, min(1e6, value)).rounded())
    switch kind {
    case .number: return nil
    case .yesNo: return value >= 0.5 ? "yes" : "no"
    case .category(let texts): return texts.indices.contains(position) ? texts[position] : nil
    case .level(let count):
      let levels = reader.levels(of: measure, count: count)
      return levels.indices.contains(position - 1) ? levels[position - 1] : nil
    }
  }
}

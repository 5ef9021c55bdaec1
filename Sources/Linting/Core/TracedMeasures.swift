import PlainYAML
import RulesFile
import ScoringKernel

/// What a measure is worked out from, to the end of the line.
struct TracedMeasures {
  private let rules: LintedRules

  init(_ rules: LintedRules) { self.rules = rules }

  /// A measure and all that its formula reads, parts behind wholes, each once.
  ///
  /// - Complexity: Linear in the number of measures times what each reads.
  func measures(behind measure: MeasureIndex) -> [MeasureIndex] {
    var found = [measure]
    var next = 0
    while next < found.count {
      let reads = rules.names.measures[found[next].position].derivation?.reads ?? []
      for read in reads where !found.contains(read) { found.append(read) }
      next += 1
    }
    return found
  }

  /// How a measure is worked out; `nil` for one that candidates bring.
  func derivation(of measure: MeasureIndex) -> Derivation? {
    rules.plan.derivations.first { $0.target == measure }
  }

  /// Whether ballots become the measure.
  func isConsulted(_ measure: MeasureIndex) -> Bool {
    let id = rules.names.measures[measure.position].id
    return (rules.document.consultation.value ?? []).contains { $0.measure.value == id }
  }
}

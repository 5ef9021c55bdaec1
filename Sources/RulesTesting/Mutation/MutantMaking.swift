import RulesFile
import ScoringKernel

/// Every change of one thing that a test should notice, in the order of the rules file.
struct MutantMaking: Sendable {
  let rules: CheckedRules
  let places: RulesPlaces
  let whole: WholeMeasures
  /// The criteria and groups whose numbers tests expect.
  let scoresExpected: Set<String>

  init(_ rules: CheckedRules, scoresExpected: Set<String> = []) {
    self.rules = rules
    self.scoresExpected = scoresExpected
    places = RulesPlaces(rules)
    whole = WholeMeasures(rules)
  }

  /// The changes.
  ///
  /// Left out are those that nothing could notice, as far as that is cheap to see: a weight that is
  /// alone in its group, a cut moved where no value lies, a score that only stretches the range of its
  /// points, a cell that no combination of levels leads to, a move beyond the end of the matrix, the
  /// text of a flag.
  ///
  /// - Complexity: Linear in the size of the rules, and in the combinations of a ``SampleGrid``.
  func all() -> [RulesMutant] {
    (formulas() + criteria() + groups() + cells() + conditions() + effects()).filter { mutant in
      (try? mutant.changed(plan).verify()) != nil
    }
  }

  var plan: Plan { rules.plan }
}

/// Which measures hold whole numbers only: judged levels, what is counted one by one, and counts that a
/// change is worked out from.
struct WholeMeasures: Sendable {
  /// Units of what is counted one by one; others, such as days of harm, come in parts.
  private static let counted: Set<String> = [
    "calls", "cases", "crimes", "households", "incidents", "offences", "people", "persons",
    "reports", "residents", "victims",
  ]

  private let range: [ClosedRange<Double>?]

  init(_ rules: CheckedRules) {
    var range = rules.names.measures.map { name -> ClosedRange<Double>? in
      if case .level(let count) = name.kind { return 1...Double(max(1, count)) }
      // What is worked out may be a mean or a difference.
      return name.derivation == nil && Self.counted.contains(name.kind.word) ? 0...0x1p53 : nil
    }
    for derivation in rules.plan.derivations {
      guard case .change(let change) = derivation.method else { continue }
      // The engine refuses a count that is not whole; beyond 2^53 all numbers are.
      for count in [change.current, change.base] { range[count.position] = 0...0x1p53 }
    }
    self.range = range
  }

  /// The whole numbers that a measure can be; `nil` if it need not be whole.
  subscript(measure: MeasureIndex) -> ClosedRange<Double>? { range[measure.position] }
}

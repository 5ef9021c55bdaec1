import ScoringKernel

/// A candidate made up for a test: its measures, its levels and the inputs of a change.
struct StatedReading<Value: Quantity>: CandidateReading {
  var measures: [Value] = []
  var criterionLevels: [ClosedRange<Int>?] = []
  var groupLevels: [ClosedRange<Int>?] = []
  var baseInput = Value(.nan)
  var probabilityInput = Value(.nan)

  func measure(_ index: MeasureIndex) -> Value { measures[index.position] }

  func levels(of factor: Factor) -> ClosedRange<Int>? {
    switch factor {
    case .criterion(let index): criterionLevels[index.position]
    case .group(let index): groupLevels[index.position]
    }
  }
}

extension Program.Step {
  /// The measure at a position.
  static func measure(_ position: Int) -> Program.Step { .measure(MeasureIndex(position)) }
}

extension Program {
  /// A program that is a measure and nothing else.
  static func measure(_ position: Int) -> Program { Program([.measure(position)]) }

  /// A program that is a number and nothing else.
  static func number(_ value: Double) -> Program { Program([.number(value)]) }
}

extension Condition {
  /// One comparison of a measure with a number.
  static func measure(_ position: Int, _ comparison: Comparison, _ number: Double) -> Condition {
    Condition(
      atoms: [.compare(.measure(position), comparison, .number(number))],
      steps: [.atom(0)]
    )
  }

  /// One comparison of a factor's level, counted from 0.
  static func level(_ factor: Factor, _ comparison: Comparison, _ level: Int) -> Condition {
    Condition(atoms: [.level(factor, comparison, level)], steps: [.atom(0)])
  }

  /// A condition without comparisons.
  static func always(_ truth: Truth) -> Condition {
    Condition(atoms: [], steps: [.constant(truth)])
  }
}

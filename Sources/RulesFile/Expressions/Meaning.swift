import ScoringKernel

/// What a part of an expression stands for, once its names are known.
enum Meaning: Sendable, Hashable {
  /// A number of a unit, and its value if it reads no measure.
  case number(MeasureUnit, constant: Double?)
  /// A text known beforehand.
  case text(String)
  /// A yes/no measure: a condition by itself.
  case yesNo(ExpressionScope.Measure)
  /// A measure that holds one of a few texts.
  case category(ExpressionScope.Measure, [String])
  /// A condition.
  case condition
  /// Yes or no, known beforehand.
  case truth(Bool)
  /// An undeclared word without quotes, where a text or level may be meant.
  case bareWord(String)
  /// Something wrong that has been reported.
  case broken

  /// What it is, for a message.
  var description: String {
    switch self {
    case .number(let unit, _) where unit.isNone: "a number"
    case .number(let unit, _): "a number (\(unit))"
    case .text: "a text"
    case .yesNo: "yes or no"
    case .category: "a category"
    case .condition, .truth: "a condition"
    case .bareWord: "a word"
    case .broken: "nothing"
    }
  }
}

/// The steps and comparisons that one node of a condition becomes.
struct ConditionPiece: Sendable, Equatable {
  var atoms: [Condition.Atom] = []
  var sources: [AtomSource] = []
  /// How its atoms are joined; the atoms are counted from 0 within the piece.
  var steps: [Condition.Step] = []
}

/// A candidate about which nothing is known, to work out constants with the kernel's arithmetic.
struct NoCandidate: CandidateReading {
  func measure(_ index: MeasureIndex) -> Double { .nan }
}

import ScoringKernel

extension Program {
  /// A number of a program at another value.
  struct NumberChange: Sendable, Equatable {
    let before: Double
    let after: Double
    let program: Program
  }

  /// Each number of the program, lower and higher.
  ///
  /// An exponent goes to the whole numbers beside it.
  ///
  /// - Parameter isWhole: Whether the program is compared with whole numbers only.
  /// - Returns: The changes, in the order of the steps.
  func numberChanges(isWhole: Bool) -> [NumberChange] {
    steps.indices.flatMap { index -> [NumberChange] in
      guard case .number(let number) = steps[index] else { return [] }
      let isExponent = index + 1 < steps.count && steps[index + 1] == .power
      let isAlone = constant != nil
      let isNegated = isAlone && steps.dropFirst().count % 2 == 1
      let sign: Double = isNegated ? -1 : 1
      return Nudge.around(number, isWhole: (isWhole && isAlone) || isExponent).map { value in
        var changed = steps
        changed[index] = .number(value)
        return NumberChange(before: sign * number, after: sign * value, program: Program(changed))
      }
    }
  }
}

extension Condition.Comparison {
  /// The sign of the rules file.
  var sign: String {
    switch self {
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .atMost: "<="
    case .greater: ">"
    case .atLeast: ">="
    }
  }

  /// The comparison that differs in what it says of two equal numbers; the opposite of `=` and `!=`.
  var neighbour: Condition.Comparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .atMost
    case .atMost: .less
    case .greater: .atLeast
    case .atLeast: .greater
    }
  }
}

/// Room for evaluating conditions, kept between calls so that nothing is allocated.
package struct ConditionScratch<Value: Quantity> {
  fileprivate var numbers: [Value] = []
  fileprivate var truths: [Truth] = []
  /// The truth of each comparison of the condition evaluated last.
  package fileprivate(set) var atoms: [Truth] = []

  package init() {}
}

extension Condition {
  /// Whether the condition holds for one candidate.
  ///
  /// - Parameters:
  ///   - reading: The candidate.
  ///   - scratch: Room to work in; afterwards it holds the truth of each comparison.
  /// - Returns: Unknown if a missing number could decide it either way. A malformed condition is
  ///   unknown.
  /// - Complexity: Linear in the number of steps.
  package func truth<Reading: CandidateReading>(
    reading: Reading,
    scratch: inout ConditionScratch<Reading.Value>
  ) -> Truth {
    scratch.atoms.removeAll(keepingCapacity: true)
    for atom in atoms {
      scratch.atoms.append(atom.truth(reading: reading, stack: &scratch.numbers))
    }
    return joined(scratch.atoms, stack: &scratch.truths)
  }

  /// Whether the condition holds for one candidate, with room of its own to work in.
  package func truth<Reading: CandidateReading>(reading: Reading) -> Truth {
    var scratch = ConditionScratch<Reading.Value>()
    return truth(reading: reading, scratch: &scratch)
  }

  /// Whether the condition holds, given whether each comparison does.
  ///
  /// - Returns: Unknown too if the steps take more than there is or leave more than one truth.
  package func joined(_ truths: [Truth], stack: inout [Truth]) -> Truth {
    stack.removeAll(keepingCapacity: true)
    for step in steps {
      switch step {
      case .atom(let index):
        guard truths.indices.contains(index) else { return .unknown }
        stack.append(truths[index])
      case .constant(let truth): stack.append(truth)
      case .not:
        guard let last = stack.popLast() else { return .unknown }
        stack.append(!last)
      case .and, .or:
        guard let right = stack.popLast(), let left = stack.popLast() else { return .unknown }
        stack.append(step == .and ? left && right : left || right)
      }
    }
    return stack.count == 1 ? stack[0] : .unknown
  }
}

extension Condition.Atom {
  fileprivate func truth<Reading: CandidateReading>(
    reading: Reading,
    stack: inout [Reading.Value]
  ) -> Truth {
    switch self {
    case .compare(let left, let comparison, let right):
      let value = left.value(reading: reading, stack: &stack)
      return Reading.Value.truth(value, comparison, right.value(reading: reading, stack: &stack))
    case .isMissing(let program):
      let value = program.value(reading: reading, stack: &stack)
      return value.mayBeMissing && !value.isMissing ? .unknown : Truth(value.isMissing)
    case .level(let factor, let comparison, let level):
      guard let levels = reading.levels(of: factor) else { return .unknown }
      let span = Span(Double(levels.lowerBound), Double(levels.upperBound))
      return Span.truth(span, comparison, Span(Double(level)))
    case .isLevelMissing(let factor): return Truth(reading.levels(of: factor) == nil)
    case .oneOf(let measure, let values):
      let value = reading.measure(measure)
      return values.reduce(.no) { $0 || Reading.Value.truth(value, .equal, Reading.Value($1)) }
    case .isTrue(let measure):
      return Reading.Value.truth(reading.measure(measure), .equal, Reading.Value(1))
    }
  }
}

extension Program {
  /// The value of the expression for one candidate.
  ///
  /// For example, the steps `number 3, number 4, add` give 7.
  ///
  /// - Parameters:
  ///   - reading: The candidate.
  ///   - stack: Room to work in, left empty; hand in the same one again and again so that nothing
  ///     is allocated.
  /// - Returns: The value; missing if a number that it needs is, if it divides by zero, or if it is
  ///   not finite. A program that takes more than there is, or leaves more than one number, is
  ///   missing too.
  /// - Complexity: Linear in the number of steps.
  package func value<Reading: CandidateReading>(
    reading: Reading,
    stack: inout [Reading.Value]
  ) -> Reading.Value {
    stack.removeAll(keepingCapacity: true)
    defer { stack.removeAll(keepingCapacity: true) }
    for step in steps where !step.run(on: &stack, reading: reading) {
      return Reading.Value(.nan)
    }
    guard stack.count == 1, let result = stack.last else { return Reading.Value(.nan) }
    return result.finite
  }

  /// The value of the expression for one candidate, with room of its own to work in.
  package func value<Reading: CandidateReading>(reading: Reading) -> Reading.Value {
    var stack: [Reading.Value] = []
    return value(reading: reading, stack: &stack)
  }
}

extension Program.Step {
  /// Runs the step; false if the stack does not hold what the step takes.
  fileprivate func run<Reading: CandidateReading>(
    on stack: inout [Reading.Value],
    reading: Reading
  ) -> Bool {
    typealias Value = Reading.Value
    switch self {
    case .number(let value): stack.append(Value(value))
    case .measure(let index): stack.append(reading.measure(index))
    case .baseInput: stack.append(reading.baseInput)
    case .probabilityInput: stack.append(reading.probabilityInput)
    case .add: return stack.combine(+)
    case .subtract: return stack.combine(-)
    case .multiply: return stack.combine(*)
    case .divide: return stack.combine(/)
    case .power:
      return stack.combine { base, exponent in
        if base.isMissing || exponent.isMissing { return Value(.nan) }
        return exponent.exponent.map(base.raised) ?? .undetermined
      }
    case .negate: return stack.replaceLast { Value(0) - $0 }
    case .absolute: return stack.replaceLast { $0.absolute }
    case .round(let decimals): return stack.replaceLast { $0.rounded(decimals: decimals) }
    case .minimum(let count): return stack.fold(count, Value.smaller)
    case .maximum(let count): return stack.fold(count, Value.larger)
    case .sum(let count): return stack.fold(count, +)
    case .count(let count): return stack.summarise(count) { _, present in present }
    case .mean(let count): return stack.summarise(count) { sum, present in sum / present }
    }
    return true
  }
}

extension Array where Element: Quantity {
  fileprivate mutating func combine(_ operation: (Element, Element) -> Element) -> Bool {
    guard let right = popLast(), let left = popLast() else { return false }
    append(operation(left, right).finite)
    return true
  }

  fileprivate mutating func replaceLast(_ operation: (Element) -> Element) -> Bool {
    guard let last = popLast() else { return false }
    append(operation(last).finite)
    return true
  }

  fileprivate mutating func fold(
    _ number: Int,
    _ operation: (Element, Element) -> Element
  ) -> Bool {
    guard number > 0, count >= number else { return false }
    var result = self[count - number]
    for index in (count - number + 1)..<count { result = operation(result, self[index]) }
    removeLast(number)
    append(result.finite)
    return true
  }

  fileprivate mutating func summarise(
    _ number: Int,
    _ operation: (_ sum: Element, _ count: Element) -> Element
  ) -> Bool {
    guard number > 0, count >= number else { return false }
    var sum = Element(0)
    var present = 0.0
    var doubtful = 0.0
    for index in (count - number)..<count where !self[index].isMissing {
      sum = sum + self[index]
      present += 1
      doubtful += self[index].mayBeMissing ? 1 : 0
    }
    removeLast(number)
    let known = Element(value: present, span: Span(present - doubtful, present))
    append(operation(sum, known).finite)
    return true
  }
}

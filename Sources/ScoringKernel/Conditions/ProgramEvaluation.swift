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
  ///   not finite. A malformed program is missing too.
  /// - Complexity: Linear in the number of steps.
  package func value<Reading: CandidateReading>(
    reading: Reading,
    stack: inout [Reading.Value]
  ) -> Reading.Value {
    stack.removeAll(keepingCapacity: true)
    for step in steps where !step.run(on: &stack, reading: reading) {
      return Reading.Value(.nan)
    }
    defer { stack.removeAll(keepingCapacity: true) }
    return stack.last?.finite ?? Reading.Value(.nan)
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
        exponent.exponent.map(base.raised) ?? Value(.nan)
      }
    case .negate: return stack.replaceLast { Value(0) - $0 }
    case .absolute: return stack.replaceLast { $0.absolute }
    case .round(let decimals): return stack.replaceLast { $0.rounded(decimals: decimals) }
    case .minimum(let count): return stack.fold(count, Value.smaller)
    case .maximum(let count): return stack.fold(count, Value.larger)
    case .sum(let count): return stack.fold(count, +)
    case .count(let count): return stack.summarise(count) { _, present in Value(present) }
    case .mean(let count): return stack.summarise(count) { sum, present in sum / Value(present) }
    }
    return true
  }
}

extension Array where Element: Quantity {
  fileprivate mutating func combine(_ operation: (Element, Element) -> Element) -> Bool {
    guard let right = popLast(), let left = popLast() else { return false }
    append(operation(left, right))
    return true
  }

  fileprivate mutating func replaceLast(_ operation: (Element) -> Element) -> Bool {
    guard let last = popLast() else { return false }
    append(operation(last))
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
    append(result)
    return true
  }

  fileprivate mutating func summarise(
    _ number: Int,
    _ operation: (_ sum: Element, _ count: Double) -> Element
  ) -> Bool {
    guard number > 0, count >= number else { return false }
    var sum = Element(0)
    var present = 0.0
    for index in (count - number)..<count where !self[index].isMissing {
      sum = sum + self[index]
      present += 1
    }
    removeLast(number)
    append(operation(sum, present))
    return true
  }
}

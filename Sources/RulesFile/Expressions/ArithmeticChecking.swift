import ScoringKernel

extension Checker {
  /// What a sign or function of numbers gives: its unit, and its value if no measure is read.
  ///
  /// For example, pounds divided by crimes are pounds per crimes, and 2 * (3 + 4) is the constant 14.
  mutating func arithmeticMeaning(of index: Int, _ operands: [Int]) -> Meaning {
    if let text = joinedText(index, operands) { return .text(text) }
    guard let unit = resultUnit(index, operands) else { return .broken }
    let constants = operands.compactMap(constant)
    guard constants.count == operands.count, let value = folded(index, constants) else {
      return .number(unit, constant: nil)
    }
    guard value.isFinite else {
      return report(.constantNotFinite(at: tree.nodes[index].place))
    }
    return .number(unit, constant: value)
  }

  /// What a sign or function makes of constants, by the kernel's own arithmetic.
  private func folded(_ index: Int, _ constants: [Double]) -> Double? {
    var steps = constants.map(Program.Step.number)
    append(tree.nodes[index].kind, to: &steps)
    return Program(steps).value(reading: NoCandidate())
  }

  /// Two constant texts joined by `+`.
  private func joinedText(_ index: Int, _ operands: [Int]) -> String? {
    guard tree.nodes[index].kind == .arithmetic(.add), operands.count == 2,
      case .text(let left) = meanings[operands[0]], case .text(let right) = meanings[operands[1]]
    else { return nil }
    return left + right
  }

  private mutating func resultUnit(_ index: Int, _ operands: [Int]) -> MeasureUnit? {
    switch tree.nodes[index].kind {
    case .negate: return unit(operands[0])
    case .arithmetic(.add): return commonUnit(operands, "add")
    case .arithmetic(.subtract): return commonUnit(operands, "subtract")
    case .arithmetic(.power): return powerUnit(operands)
    case .arithmetic(let operation): return productUnit(operation, operands)
    case .call(.count, _): return countUnit(operands)
    case .call(.round, _): return roundUnit(operands)
    case .call(.abs, _): return unit(operands[0])
    case .call(let function, _): return commonUnit(operands, "take the \(function.rawValue) of")
    default: return nil
    }
  }

  /// The unit of a product or quotient.
  ///
  /// A percentage such as `10%` is the number 10, so as a factor it would be a hundred times what
  /// its author means; it is refused unless the other side is a bare number or a percentage that
  /// it divides.
  private mutating func productUnit(_ operation: Arithmetic, _ operands: [Int]) -> MeasureUnit? {
    guard let left = unit(operands[0]), let right = unit(operands[1]) else { return nil }
    let isQuotient = operation == .divide
    for (side, other) in [(0, right), (1, left)]
    where !(other.isNone || isQuotient && other == .percent) {
      guard case .percent(let percent) = tree.nodes[operands[side]].kind else { continue }
      warn(.percentFactor(numeral(percent), at: tree.nodes[operands[side]].place))
      return nil
    }
    guard isQuotient else { return left * right }
    if let divisor = constant(operands[1]), divisor == 0 {
      warn(.divisionByZero(at: tree.nodes[operands[1]].outer))
      return nil
    }
    return left / right
  }

  /// The unit of a power: the exponent has to be known, or the unit of the result would not be.
  private mutating func powerUnit(_ operands: [Int]) -> MeasureUnit? {
    guard let base = unit(operands[0]), let unit = unit(operands[1]) else { return nil }
    guard unit.isNone, let exponent = constant(operands[1])?.exponent else {
      warn(.exponent(at: tree.nodes[operands[1]].outer))
      return nil
    }
    return base.raised(to: exponent)
  }

  private mutating func roundUnit(_ operands: [Int]) -> MeasureUnit? {
    guard let result = unit(operands[0]) else { return nil }
    guard operands.count > 1 else { return result }
    if case .number(let decimals) = tree.nodes[operands[1]].kind, (0...15).contains(decimals),
      decimals == decimals.rounded()
    {
      return result
    }
    if meanings[operands[1]] != .broken { warn(.decimals(at: tree.nodes[operands[1]].outer)) }
    return nil
  }

  /// Counting asks only whether something is missing, so any measure will do.
  private mutating func countUnit(_ operands: [Int]) -> MeasureUnit? {
    var isWhole = true
    for index in operands {
      switch meanings[index] {
      case .yesNo, .category: continue
      default: isWhole = unit(index) != nil && isWhole
      }
    }
    return isWhole ? MeasureUnit.none : nil
  }

  // MARK: - Compiling

  /// The program of a part that is a number, or a measure of any kind.
  ///
  /// - Complexity: Linear in the number of nodes of the part.
  func program(_ index: Int) -> Program {
    var steps: [Program.Step] = []
    for node in tree.part(index) { append(node.kind, to: &steps) }
    return Program(steps)
  }

  private func append(_ kind: SyntaxNode.Kind, to steps: inout [Program.Step]) {
    // The number of decimals is part of the step, not a number on the stack.
    if kind == .call(.round, count: 2), case .number(let decimals) = steps.popLast() {
      steps.append(.round(decimals: Int(min(15, max(0, decimals)))))
    } else if let step = step(kind) {
      steps.append(step)
    }
  }

  private func step(_ kind: SyntaxNode.Kind) -> Program.Step? {
    switch kind {
    case .number(let value), .percent(let value): .number(value)
    case .name(let name): step(ofName: name)
    case .negate: .negate
    case .arithmetic(let operation): step(operation)
    case .call(let function, let count): step(function, count)
    default: nil
    }
  }

  private func step(ofName name: String) -> Program.Step? {
    if let measure = scope.measure(name) { return .measure(measure.index) }
    if case .number(let value, _) = scope.constant(name)?.value { return .number(value) }
    return name == "base" ? .baseInput : nil
  }

  private func step(_ operation: Arithmetic) -> Program.Step {
    switch operation {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .power: .power
    }
  }

  private func step(_ function: ExpressionFunction, _ count: Int) -> Program.Step {
    switch function {
    case .min: .minimum(count)
    case .max: .maximum(count)
    case .abs: .absolute
    case .round: .round(decimals: 0)
    case .sum: .sum(count)
    case .count: .count(count)
    case .mean: .mean(count)
    }
  }
}

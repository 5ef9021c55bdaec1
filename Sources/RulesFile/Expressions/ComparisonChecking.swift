import ScoringKernel

extension Checker {
  // MARK: - Conditions from conditions

  /// `and`, `or` and `not`.
  mutating func joint(_ operands: [Int]) -> Meaning {
    var isWhole = true
    for index in operands { isWhole = isCondition(index) && isWhole }
    return isWhole ? .condition : .broken
  }

  /// Whether a part is a condition, after reporting it if not; a yes/no measure becomes one.
  mutating func isCondition(_ index: Int) -> Bool {
    let place = tree.nodes[index].outer
    switch meanings[index] {
    case .condition: return true
    case .truth(let value):
      set(ConditionPiece(steps: [.constant(Truth(value))]), for: index)
      return true
    case .yesNo(let measure):
      setAtoms([.isTrue(measure.index)], [.atom(0)], subject: index, unit: .none, for: index)
      return true
    case .broken: return false
    case let other:
      _ = report(.notACondition(text(index), other, at: place))
      return false
    }
  }

  /// Keeps the comparisons that a node becomes, all with its text.
  mutating func setAtoms(
    _ atoms: [Condition.Atom],
    _ steps: [Condition.Step],
    subject: Int,
    unit: MeasureUnit,
    for index: Int
  ) {
    let place = tree.nodes[index].place
    let source = AtomSource(
      place: place,
      text: source.text(of: place),
      subject: text(subject),
      unit: unit
    )
    let sources = [AtomSource](repeating: source, count: atoms.count)
    set(ConditionPiece(atoms: atoms, sources: sources, steps: steps), for: index)
  }

  /// `significant at 95%`: the probability of such a change by chance is at most 5 per cent.
  ///
  /// - Parameters:
  ///   - percent: The level of significance, above 0 and below 100.
  ///   - index: The node.
  /// - Returns: A condition, or broken outside the `unless` of a change.
  mutating func significance(_ percent: Double, _ index: Int) -> Meaning {
    let place = tree.nodes[index].place
    guard scope.isForChange else { return report(.changeWord("significant", at: place)) }
    guard percent > 0, percent < 100 else { return report(.significanceLevel(at: place)) }
    let atom = Condition.Atom.compare(
      Program([.probabilityInput]),
      .atMost,
      Program([.number((100 - percent) / 100)])
    )
    setAtoms([atom], [.atom(0)], subject: index, unit: .none, for: index)
    return .condition
  }

  // MARK: - Comparisons

  /// A comparison by a sign, told apart by what stands on its two sides.
  ///
  /// Numbers compare with numbers of a unit that fits, categories with texts, and yes/no measures
  /// with `true` and `false`; a number compared with a text is probably meant as a level.
  mutating func compare(_ comparison: Condition.Comparison, _ index: Int, _ operands: [Int])
    -> Meaning
  {
    let (left, right) = (operands[0], operands[1])
    switch (meanings[left], meanings[right]) {
    case (.broken, .bareWord), (.broken, _), (_, .broken): return .broken
    case (.category(let measure, let texts), let other):
      return compareCategory(measure, texts, comparison, other, index, (left, right))
    case (let other, .category(let measure, let texts)):
      return compareCategory(measure, texts, comparison, other, index, (right, left))
    case (.yesNo(let measure), let other):
      return compareYesNo(measure, comparison, other, index, left)
    case (let other, .yesNo(let measure)):
      return compareYesNo(measure, comparison, other, index, right)
    case (.number, .text(let text)):
      return compareWithText(text, isQuoted: true, comparison, left, right)
    case (.number, .bareWord(let word)):
      return compareWithText(word, isQuoted: false, comparison, left, right)
    case (.text(let text), .number):
      return compareWithText(text, isQuoted: true, comparison.mirrored, right, left)
    case (.text(let one), .text(let other)): return compareTexts(one, comparison, other, index)
    case (.condition, _), (_, .condition), (.truth, _), (_, .truth):
      return report(.comparedCondition(at: tree.nodes[index].place))
    case (.number, .number), (.text, .bareWord), (.bareWord, _):
      return compareNumbers(comparison, index, operands)
    }
  }

  private mutating func compareNumbers(
    _ comparison: Condition.Comparison,
    _ index: Int,
    _ operands: [Int]
  ) -> Meaning {
    guard let unit = commonUnit(operands, "compare") else { return .broken }
    let (left, right) = (operands[0], operands[1])
    if let one = constant(left), let other = constant(right) {
      let isTrue = Double.truth(one, comparison, other) == .yes
      warn(.constantComparison(isTrue, at: tree.nodes[index].place))
    }
    let atom = Condition.Atom.compare(program(left), comparison, program(right))
    setAtoms([atom], [.atom(0)], subject: left, unit: unit, for: index)
    return .condition
  }

  private mutating func compareTexts(
    _ one: String,
    _ comparison: Condition.Comparison,
    _ other: String,
    _ index: Int
  ) -> Meaning {
    let place = tree.nodes[index].place
    guard comparison == .equal || comparison == .notEqual else {
      return report(.notANumber(source.text(of: place), "a comparison of texts", at: place))
    }
    let isTrue = (one == other) == (comparison == .equal)
    warn(.constantComparison(isTrue, at: place))
    set(ConditionPiece(steps: [.constant(Truth(isTrue))]), for: index)
    return .condition
  }

  private mutating func compareYesNo(
    _ measure: ExpressionScope.Measure,
    _ comparison: Condition.Comparison,
    _ other: Meaning,
    _ index: Int,
    _ subject: Int
  ) -> Meaning {
    if other == .broken { return .broken }
    guard case .truth(let value) = other, comparison == .equal || comparison == .notEqual else {
      return report(.yesNoComparison(measure.name, at: tree.nodes[index].place))
    }
    let isNegated = value != (comparison == .equal)
    let steps: [Condition.Step] = isNegated ? [.atom(0), .not] : [.atom(0)]
    setAtoms([.isTrue(measure.index)], steps, subject: subject, unit: .none, for: index)
    return .condition
  }

  // MARK: - Categories

  private mutating func compareCategory(
    _ measure: ExpressionScope.Measure,
    _ texts: [String],
    _ comparison: Condition.Comparison,
    _ other: Meaning,
    _ index: Int,
    _ sides: (category: Int, other: Int)
  ) -> Meaning {
    let place = tree.nodes[index].place
    guard comparison == .equal || comparison == .notEqual else {
      return report(.categoryOrder(measure.name, comparison.sign, at: place))
    }
    guard let position = category(other, texts, measure.name, sides.other) else { return .broken }
    let isNegated = comparison == .notEqual
    setAtoms(
      [.oneOf(measure.index, [position])],
      isNegated ? [.atom(0), .not] : [.atom(0)],
      subject: sides.category,
      unit: .none,
      for: index
    )
    return .condition
  }

  /// The position of a category, as a number; reports what is none.
  private mutating func category(
    _ meaning: Meaning,
    _ texts: [String],
    _ measure: String,
    _ index: Int
  ) -> Double? {
    let place = tree.nodes[index].outer
    switch meaning {
    case .text(let text):
      if let position = texts.firstIndex(of: text) { return Double(position) }
      warn(.unknownCategory(text, measure, texts, at: place))
    case .bareWord(let word): warn(.unquotedCategory(word, texts, at: place))
    case .broken: break
    case let other: warn(.notACategory(measure, text(index), other.description, at: place))
    }
    return nil
  }

  // MARK: - Ranges and lists

  /// `between` and `in [a..b]`: two comparisons joined by `and`.
  ///
  /// - Parameters:
  ///   - interval: Which ends belong to the range.
  ///   - isNegated: Whether `not` stands before it.
  ///   - index: The node.
  ///   - operands: The value, the lower and the upper end.
  /// - Returns: A condition, or broken if the units do not fit or the range is empty.
  mutating func within(
    _ interval: Interval,
    isNegated: Bool,
    _ index: Int,
    _ operands: [Int]
  ) -> Meaning {
    let place = tree.nodes[index].place
    guard let unit = commonUnit(operands, "compare") else { return .broken }
    let (value, low, high) = (operands[0], operands[1], operands[2])
    if let least = constant(low), let most = constant(high) {
      let isEmpty = least > most || least == most && interval != Interval()
      if isEmpty { return report(.emptyRange(text(low), text(high), at: place)) }
    }
    let program = program(value)
    setAtoms(
      [
        .compare(program, interval.includesLow ? .atLeast : .greater, self.program(low)),
        .compare(program, interval.includesHigh ? .atMost : .less, self.program(high)),
      ],
      [.atom(0), .atom(1), .and] + (isNegated ? [.not] : []),
      subject: value,
      unit: unit,
      for: index
    )
    return .condition
  }

  /// The longest list that is read; each value is a comparison of its own.
  static let listLimit = 100

  /// `in ["x", "y"]`: one comparison for a category, one for each value of a list of numbers.
  ///
  /// - Parameters:
  ///   - isNegated: Whether `not` stands before it.
  ///   - index: The node.
  ///   - operands: The value, then the values of the list.
  /// - Returns: A condition, or broken if a value does not fit.
  mutating func oneOf(isNegated: Bool, _ index: Int, _ operands: [Int]) -> Meaning {
    let (value, values) = (operands[0], Array(operands.dropFirst()))
    let place = tree.nodes[index].place
    guard values.count <= Self.listLimit else { return report(.longList(values.count, at: place)) }
    switch meanings[value] {
    case .category(let measure, let texts):
      return oneCategoryOf(measure, texts, isNegated: isNegated, index, value, values)
    case .yesNo(let measure): return report(.yesNoComparison(measure.name, at: place))
    case .number:
      for other in values {
        guard case .text(let text) = meanings[other], let name = name(value) else { continue }
        if case .found(let scale) = scope.scale(name), scale.levels.contains(text) {
          return report(.levelInList(name, at: place))
        }
      }
      return oneNumberOf(isNegated: isNegated, index, value, values)
    default: return oneNumberOf(isNegated: isNegated, index, value, values)
    }
  }

  private mutating func oneCategoryOf(
    _ measure: ExpressionScope.Measure,
    _ texts: [String],
    isNegated: Bool,
    _ index: Int,
    _ subject: Int,
    _ values: [Int]
  ) -> Meaning {
    let positions = values.map { category(meanings[$0], texts, measure.name, $0) }
    let known = positions.compactMap(\.self)
    guard known.count == positions.count else { return .broken }
    setAtoms(
      [.oneOf(measure.index, known)],
      isNegated ? [.atom(0), .not] : [.atom(0)],
      subject: subject,
      unit: .none,
      for: index
    )
    return .condition
  }

  private mutating func oneNumberOf(
    isNegated: Bool,
    _ index: Int,
    _ value: Int,
    _ values: [Int]
  ) -> Meaning {
    guard let unit = commonUnit([value] + values, "compare") else { return .broken }
    let program = program(value)
    let atoms = values.map { Condition.Atom.compare(program, .equal, self.program($0)) }
    var steps: [Condition.Step] = []
    for position in atoms.indices { steps += position == 0 ? [.atom(0)] : [.atom(position), .or] }
    if isNegated { steps.append(.not) }
    setAtoms(atoms, steps, subject: value, unit: unit, for: index)
    return .condition
  }

  // MARK: - Missing

  /// `is missing`, of a measure of any kind or of a number worked out from several.
  mutating func isMissing(isNegated: Bool, _ index: Int, _ operands: [Int]) -> Meaning {
    let value = operands[0]
    switch meanings[value] {
    case .yesNo, .category: break
    default:
      guard unit(value) != nil else { return .broken }
      if constant(value) != nil {
        warn(.constantComparison(isNegated, at: tree.nodes[index].place))
      }
    }
    setAtoms(
      [.isMissing(program(value))],
      isNegated ? [.atom(0), .not] : [.atom(0)],
      subject: value,
      unit: .none,
      for: index
    )
    return .condition
  }
}

extension Condition.Comparison {
  /// The comparison with its sides exchanged.
  fileprivate var mirrored: Condition.Comparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    }
  }
}

import ScoringKernel

/// Finds out what the parts of an expression stand for, and whether they fit together.
///
/// One pass over the nodes, operands before what joins them. A part with a mistake is `broken`, and
/// whatever holds it stays silent: one mistake, one finding.
struct Checker {
  let source: ExpressionText
  let scope: ExpressionScope
  let tree: SyntaxTree
  private(set) var meanings: [Meaning] = []
  /// What each node of a condition becomes, by the node's index.
  private(set) var pieces: [Int: ConditionPiece] = [:]
  private(set) var uses: [NameUse] = []
  private(set) var mistakes: [Mistake] = []

  /// Checks a whole tree.
  ///
  /// - Complexity: Linear in the number of nodes.
  init(_ tree: SyntaxTree, _ source: ExpressionText, scope: ExpressionScope) {
    self.source = source
    self.scope = scope
    self.tree = tree
    meanings.reserveCapacity(tree.nodes.count)
    for index in tree.nodes.indices { meanings.append(meaning(of: index)) }
  }

  /// What the whole expression stands for.
  var root: Meaning { meanings.last ?? .broken }

  private mutating func meaning(of index: Int) -> Meaning {
    let node = tree.nodes[index]
    let operands = tree.operands(of: index)
    switch node.kind {
    case .number(let value): return .number(.none, constant: value)
    case .percent(let value): return .number(.percent, constant: value)
    case .text(let text): return .text(text)
    case .truth(let value): return .truth(value)
    case .name(let name): return meaning(ofName: name, at: node.place)
    case .bareWord(let word): return .bareWord(word)
    case .levelOf(let name): return report(.levelOf(name, at: node.place))
    case .negate, .arithmetic, .call: return arithmeticMeaning(of: index, operands)
    case .significance(let percent): return significance(percent, index)
    case .compare(let comparison): return compare(comparison, index, operands)
    case .within(let interval, let isNegated):
      return within(interval, isNegated: isNegated, index, operands)
    case .oneOf(_, let isNegated): return oneOf(isNegated: isNegated, index, operands)
    case .isMissing(let isNegated): return isMissing(isNegated: isNegated, index, operands)
    case .isLevelMissing(let name, let isNegated):
      return isLevelMissing(name, isNegated: isNegated, index)
    case .isLevel(let test): return isLevel(test, index)
    case .not, .and, .or: return joint(operands)
    case .broken: return .broken
    }
  }

  // MARK: - Names

  private mutating func meaning(ofName name: String, at place: Range<Int>) -> Meaning {
    if let measure = scope.measure(name) {
      use(.measure(measure.index), name, at: place)
      switch measure.kind {
      case .number(let unit): return .number(unit, constant: nil)
      case .level: return .number(.level, constant: nil)
      case .yesNo: return .yesNo(measure)
      case .category(let texts): return .category(measure, texts)
      }
    }
    if let constant = scope.constant(name) {
      switch constant.value {
      case .number(let value, let unit): return .number(unit, constant: value)
      case .text(let text): return .text(text)
      case .truth(let value): return .truth(value)
      }
    }
    if name == "base" {
      return scope.isForChange
        ? .number(scope.baseUnit, constant: nil) : report(.changeWord(name, at: place))
    }
    if scope.declares(name) { return report(.levelAsValue(name, at: place)) }
    return report(.unknownName(name, scope.valueNames, at: place))
  }

  // MARK: - Tools

  /// Reports a mistake; what it stands in is broken.
  mutating func report(_ mistake: Mistake) -> Meaning {
    mistakes.append(mistake)
    return .broken
  }

  /// Reports something that does not stop the expression from being used.
  mutating func warn(_ mistake: Mistake) { mistakes.append(mistake) }

  /// Keeps where a name is used.
  mutating func use(_ target: NameUse.Target, _ name: String, at place: Range<Int>) {
    uses.append(NameUse(target, name, at: place))
  }

  /// Keeps what a node of a condition becomes.
  mutating func set(_ piece: ConditionPiece, for index: Int) { pieces[index] = piece }

  /// The text of a part, with brackets around it.
  func text(_ index: Int) -> String { source.text(of: tree.nodes[index].outer) }

  /// The name that a part consists of, if it is one name.
  func name(_ index: Int) -> String? {
    guard case .name(let name) = tree.nodes[index].kind else { return nil }
    return name
  }

  /// The unit of a part that has to be a number; reports if it is none.
  mutating func unit(_ index: Int) -> MeasureUnit? {
    switch meanings[index] {
    case .number(let unit, _): return unit
    case .broken: return nil
    case .bareWord(let word):
      _ = report(.unknownName(word, scope.valueNames, at: tree.nodes[index].place))
    case let other:
      _ = report(.notANumber(text(index), other.description, at: tree.nodes[index].outer))
    }
    return nil
  }

  /// The unit that all parts share; reports the first that does not fit.
  ///
  /// For example, crimes and a bare number share crimes; crimes and days share nothing.
  ///
  /// - Parameters:
  ///   - indices: The parts, in the order of the text.
  ///   - doing: What is done with them, for the message, such as `add`.
  /// - Returns: The unit, or `nil` if something is wrong with a part or with all of them.
  mutating func commonUnit(_ indices: [Int], _ doing: String) -> MeasureUnit? {
    var common: (unit: MeasureUnit, index: Int)?
    var isWhole = true
    for index in indices {
      guard let unit = unit(index) else {
        isWhole = false
        continue
      }
      guard let first = common, !first.unit.isNone else {
        common = (unit, index)
        continue
      }
      if !first.unit.fits(unit) {
        let pair = (first.index, index)
        return mismatch(pair, (first.unit, unit), doing)
      }
    }
    return isWhole ? common?.unit : nil
  }

  private mutating func mismatch(
    _ pair: (Int, Int),
    _ units: (MeasureUnit, MeasureUnit),
    _ doing: String
  ) -> MeasureUnit? {
    let sides = (text(pair.0), text(pair.1))
    let place = tree.nodes[pair.0].outer.lowerBound..<tree.nodes[pair.1].outer.upperBound
    warn(.unitMismatch(doing, sides, units, at: place))
    return nil
  }

  /// The value of a part that reads no measure.
  func constant(_ index: Int) -> Double? {
    guard case .number(_, let constant) = meanings[index] else { return nil }
    return constant
  }
}

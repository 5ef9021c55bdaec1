import ScoringKernel

/// An expression as written, before its names mean anything.
///
/// The nodes stand behind one another, operands before what joins them, so that a part of the
/// expression is a slice. No step over it recurses: a sum of five thousand terms is no deeper than
/// one of two.
struct SyntaxTree: Sendable {
  var nodes: [SyntaxNode] = []

  /// The operands of a node, first to last.
  ///
  /// For example, in the nodes `1 2 + 3 *` those of `*` are 2 (the sum) and 3.
  ///
  /// - Complexity: Linear in the number of operands.
  func operands(of index: Int) -> [Int] {
    var result: [Int] = []
    var next = index - 1
    while result.count < nodes[index].kind.operandCount, next >= 0 {
      result.append(next)
      next = nodes[next].start - 1
    }
    return result.reversed()
  }

  /// The nodes of a part of the expression, the part's own node last.
  func part(_ index: Int) -> ArraySlice<SyntaxNode> { nodes[nodes[index].start...index] }
}

/// One operation, name or literal of an expression.
///
/// Its place serves the messages and the explanation, so it is kept with and without the brackets
/// that the author put around it.
struct SyntaxNode: Sendable, Hashable {
  /// What the node is; operands stand before it.
  enum Kind: Sendable, Hashable {
    case number(Double)
    case percent(Double)
    case text(String)
    case truth(Bool)
    case name(String)
    /// A word without quotes where a text or level seems to be meant.
    case bareWord(String)
    /// `significant at 95%`.
    case significance(percent: Double)
    /// `NAME level`, without a comparison of levels.
    case levelOf(String)
    case negate
    case arithmetic(Arithmetic)
    case call(ExpressionFunction, count: Int)
    case compare(Condition.Comparison)
    /// A number between two others.
    case within(Interval, isNegated: Bool)
    /// A value and the values of a list.
    case oneOf(count: Int, isNegated: Bool)
    case isMissing(isNegated: Bool)
    /// Whether the level of `NAME level` is missing.
    case isLevelMissing(String, isNegated: Bool)
    case isLevel(LevelTest)
    case not
    case and
    case or
    /// A place where something is wrong, which has been reported.
    case broken
  }

  let kind: Kind
  /// Where it stands in the text, without brackets around it.
  let place: Range<Int>
  /// Where it stands, with brackets around it.
  var outer: Range<Int>
  /// The first node of this part of the expression.
  let start: Int

  /// Whether brackets stand around it.
  var isBracketed: Bool { place != outer }
}

/// What joins two numbers.
enum Arithmetic: String, Sendable, Hashable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "**"
}

/// Which ends belong to a range of numbers; by default both, as with `between`.
struct Interval: Sendable, Hashable {
  var includesLow = true
  var includesHigh = true
}

/// The comparison of a named level.
struct LevelTest: Sendable, Hashable {
  let name: String
  let namePlace: Range<Int>
  let comparison: Condition.Comparison
  let level: String
  let levelPlace: Range<Int>
  /// Whether the level was written as a text, in quotes.
  let isQuoted: Bool
}

extension SyntaxNode.Kind {
  /// How many operands stand before the node.
  var operandCount: Int {
    switch self {
    case .number, .percent, .text, .truth, .name, .bareWord, .significance, .levelOf, .isLevel,
      .isLevelMissing, .broken:
      0
    case .negate, .isMissing, .not: 1
    case .arithmetic, .compare, .and, .or: 2
    case .within: 3
    case .call(_, let count): count
    case .oneOf(let count, _): count + 1
    }
  }

  /// Whether the node is a comparison that cannot be compared again.
  var isComparison: Bool {
    switch self {
    case .compare, .within, .oneOf, .isMissing, .isLevel, .isLevelMissing: true
    default: false
    }
  }
}

/// Turns an expression into a syntax tree, by operator precedence (Pratt 1973).
///
/// From loosest to tightest: `or`, `and`, `not`, comparisons, `+ -`, `* /`, `**`, `-` in front.
/// After a mistake that it cannot mend the parser goes on, but stays silent until the next `and` or
/// `or`: one mistake, one finding.
struct Parser {
  /// How tightly an operator holds its operands.
  enum Binding: Int, Comparable {
    case or
    case and
    case comparison
    case sum
    case product
    case power
    case front

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where a part of the expression begins: its first node, and its first byte in the text.
  struct Start {
    let node: Int
    let offset: Int
  }

  /// How deeply brackets, `not`, `-` and calls may be nested.
  static let depthLimit = 64
  /// The longest expression, in bytes.
  static let lengthLimit = 10_000

  let source: ExpressionText
  let scope: ExpressionScope
  private let tokens: [Token]
  private let isCutShort: Bool
  private(set) var tree = SyntaxTree()
  private(set) var mistakes: [Mistake]
  private var position = 0
  private var depth = 0
  var isSilent = false
  /// Whether something of the text is not in the tree.
  private(set) var hasHoles = false
  /// Whether a comma here separates arguments or the values of a list.
  var commaSeparates = false

  /// Reads a whole text; ``tree`` then holds exactly one expression, with `broken` for its holes.
  ///
  /// - Complexity: Linear in the length of the text.
  init(_ source: ExpressionText, scope: ExpressionScope) {
    let length = source.text.utf8.count
    let lexer = Lexer(length > Self.lengthLimit ? "" : source.text, isDeclared: scope.declares)
    self.source = source
    self.scope = scope
    tokens = lexer.tokens
    mistakes = lexer.mistakes
    isCutShort = lexer.isCutShort
    isSilent = lexer.isCutShort
    hasHoles = lexer.isCutShort
    if length > Self.lengthLimit {
      fail(.tooLong(at: 0..<length))
    } else if tokens.count == 1, mistakes.isEmpty {
      fail(.empty(at: 0..<length))
    }
    parse(.or)
    if token.kind != .end { failUnexpected() }
  }

  // MARK: - Tokens

  /// The token to read next; `end` behind the last.
  var token: Token { peek(0) }

  /// A token further on, or further back.
  func peek(_ ahead: Int) -> Token {
    tokens[min(max(0, position + ahead), tokens.count - 1)]
  }

  var isAtStart: Bool { position == 0 }

  /// Where the token read last ends.
  var behind: Int { position == 0 ? 0 : peek(-1).place.upperBound }

  mutating func advance() { position = min(position + 1, tokens.count - 1) }

  /// Takes the token if it is this one.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind, kind != .end else { return false }
    advance()
    return true
  }

  func text(_ place: Range<Int>) -> String { source.text(of: place) }

  // MARK: - Nodes

  /// The start of the part of the expression that is read next.
  var here: Start { Start(node: tree.nodes.count, offset: token.place.lowerBound) }

  /// The place from a start to the end of the token read last.
  func place(from start: Start) -> Range<Int> { start.offset..<max(start.offset, behind) }

  /// Adds a node that holds everything since `start`.
  mutating func push(_ kind: SyntaxNode.Kind, from start: Start) {
    push(kind, from: start, at: place(from: start))
  }

  mutating func push(_ kind: SyntaxNode.Kind, from start: Start, at place: Range<Int>) {
    tree.nodes.append(SyntaxNode(kind: kind, place: place, outer: place, start: start.node))
  }

  /// Takes back the nodes since `start`.
  mutating func drop(from start: Start) {
    tree.nodes.removeSubrange(min(start.node, tree.nodes.count)...)
  }

  /// Widens the node made last by the brackets around it.
  mutating func bracketLast(from start: Start) {
    guard let last = tree.nodes.indices.last else { return }
    tree.nodes[last].outer = place(from: start)
  }

  // MARK: - Mistakes

  /// Reports a mistake that reading can go on from.
  mutating func note(_ mistake: Mistake) {
    if !isSilent { mistakes.append(mistake) }
  }

  /// Reports a mistake that leaves a hole, and is silent until the next `and` or `or`.
  mutating func fail(_ mistake: Mistake) {
    note(mistake)
    isSilent = true
    hasHoles = true
  }

  // MARK: - Expressions

  /// Reads an expression whose operators bind at least this tightly, and adds its nodes.
  mutating func parse(_ minimum: Binding) {
    let start = here
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      fail(.tooDeep(at: token.place))
      position = tokens.count - 1
      return push(.broken, from: start, at: start.offset..<start.offset)
    }
    parseOperand()
    while let binding = operatorBinding, binding >= minimum { parseOperator(binding, start) }
  }

  /// How tightly the operator at this token binds; `nil` if it is none.
  private var operatorBinding: Binding? {
    switch token.kind {
    case .word(.or): .or
    case .word(.and): .and
    case .word(.not), .word(.between), .word(.in), .word(.is), .word(.missing), .word(.at):
      .comparison
    case .sign(.plus), .sign(.minus): .sum
    case .sign(.times), .sign(.over): .product
    case .sign(.power): .power
    case .sign(let sign) where sign.comparison != nil: .comparison
    default: nil
    }
  }

  private mutating func parseOperator(_ binding: Binding, _ start: Start) {
    switch binding {
    case .or, .and:
      advance()
      isSilent = isCutShort
      parse(binding == .or ? .and : .comparison)
      push(binding == .or ? .or : .and, from: start)
    case .comparison: parseComparison(start)
    case .sum, .product, .power, .front: parseArithmetic(binding, start)
    }
  }

  private mutating func parseArithmetic(_ binding: Binding, _ start: Start) {
    guard case .sign(let sign) = token.kind, let operation = Arithmetic(rawValue: sign.rawValue)
    else { return advance() }
    let place = token.place
    advance()
    parse(Binding(rawValue: binding.rawValue + 1) ?? .front)
    if operation == .subtract, mendHyphen(start, at: place) { return }
    push(.arithmetic(operation), from: start)
  }

  /// Reads `last-year` as `last_year` if that is declared and the two halves are not.
  private mutating func mendHyphen(_ start: Start, at minus: Range<Int>) -> Bool {
    guard tree.nodes.count == start.node + 2,
      case .name(let left) = tree.nodes[start.node].kind,
      case .name(let right) = tree.nodes[start.node + 1].kind,
      tree.nodes[start.node].outer.upperBound == minus.lowerBound,
      tree.nodes[start.node + 1].outer.lowerBound == minus.upperBound,
      !scope.declares(left) || !scope.declares(right), scope.declares(left + "_" + right)
    else { return false }
    let place = place(from: start)
    note(.dividedName(text(place), meant: left + "_" + right, at: place))
    drop(from: start)
    push(.name(left + "_" + right), from: start)
    return true
  }
}

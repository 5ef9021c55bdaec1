import ScoringKernel

extension Parser {
  /// Reads what follows the left-hand side of a comparison, and joins the two.
  ///
  /// Comparisons have no operands of their own rank: a second one behind the first is a chain, which
  /// is reported with the range that it probably means.
  ///
  /// - Parameter start: Where the left-hand side begins.
  mutating func parseComparison(_ start: Start) {
    let isChained = tree.nodes.last.map { $0.kind.isComparison && !$0.isBracketed } ?? false
    switch token.kind {
    case .sign(let sign):
      guard let comparison = sign.comparison else { return advance() }
      if isChained { return parseChain(comparison, start) }
      parseCompare(comparison, start)
    case .word(.not): parseNegated(start)
    case .word(.is): parseIs(start)
    case .word(.missing):
      let subject = text(place(from: start))
      note(.missingIs("missing", "missing", subject: subject, at: token.place))
      parseMissing(start, isNegated: false)
    case .word(.at): parseBareAt(start)
    default: parseMembership(start, isNegated: false)
    }
  }

  private mutating func parseCompare(_ comparison: Condition.Comparison, _ start: Start) {
    advance()
    let right = here
    parse(.sum)
    readBareWord(right)
    push(.compare(comparison), from: start)
  }

  /// Takes a name that nobody declared for a text without quotes, so that the checker can say so.
  private mutating func readBareWord(_ right: Start) {
    guard tree.nodes.count == right.node + 1, case .name(let word) = tree.nodes[right.node].kind,
      !scope.declares(word), word != "base"
    else { return }
    drop(from: right)
    push(.bareWord(word), from: right)
  }

  /// `10 <= x <= 20`: reads on, and leaves the first comparison as it is.
  private mutating func parseChain(_ second: Condition.Comparison, _ start: Start) {
    let index = tree.nodes.count - 1
    let pieces = tree.operands(of: index).map { text(tree.nodes[$0].outer) }
    let kind = tree.nodes[index].kind
    advance()
    let right = here
    parse(.sum)
    let third = text(place(from: right))
    let whole = place(from: start)
    drop(from: right)
    if case .compare(let first) = kind, pieces.count == 2 {
      let chain = Chain(pieces[0], first, pieces[1], second, third)
      note(.chainedComparison(chain.cure, at: whole))
    } else {
      note(.chainedComparison(nil, at: whole))
    }
  }

  // MARK: - not, between, in

  private mutating func parseNegated(_ start: Start) {
    switch peek(1).kind {
    case .word(.in), .word(.between):
      advance()
      parseMembership(start, isNegated: true)
    case .word(.missing):
      let subject = text(place(from: start))
      note(.missingIs("not missing", "not missing", subject: subject, at: token.place))
      advance()
      parseMissing(start, isNegated: true)
    default:
      fail(.misplacedNot(at: token.place))
      advance()
    }
  }

  private mutating func parseMembership(_ start: Start, isNegated: Bool) {
    if token.kind == .word(.between) {
      parseBetween(start, isNegated: isNegated)
    } else {
      parseIn(start, isNegated: isNegated)
    }
  }

  private mutating func parseBetween(_ start: Start, isNegated: Bool) {
    let word = token.place
    advance()
    parse(.sum)
    if !take(.word(.and)) {
      fail(.betweenWithoutAnd(at: word))
      if [.sign(.comma), .sign(.range), .name("to")].contains(token.kind) { advance() }
    }
    parse(.sum)
    push(.within(Interval(), isNegated: isNegated), from: start)
  }

  private mutating func parseIn(_ start: Start, isNegated: Bool) {
    let word = token.place
    advance()
    let open = token
    guard take(.sign(.openSquare)) || take(.sign(.open)) else {
      return parseBareIn(start, word, isNegated: isNegated)
    }
    if token.kind == .sign(.closeSquare) || token.kind == .sign(.close) {
      advance()
      fail(.emptyList(at: open.place.lowerBound..<behind))
      return push(.broken, from: start)
    }
    let count = parseValues()
    if take(.sign(.range)) {
      if count > 1 { return failRange(start, open) }
      parse(.sum)
      closeRange(start, open, isNegated: isNegated)
    } else {
      closeList(start, open, count, isNegated: isNegated)
    }
  }

  /// `[1,000..2,000]`, where the comma seemed to separate two values.
  private mutating func failRange(_ start: Start, _ open: Token) {
    let wasSilent = isSilent
    isSilent = true
    repeat { parse(.sum) } while take(.sign(.comma))
    isSilent = wasSilent
    let inside = open.place.upperBound..<behind
    fail(.thousandsSeparator(text(inside).filter { $0 != "," && $0 != " " }, at: inside))
    closeRange(start, open, isNegated: false)
    drop(from: start)
    push(.broken, from: start)
  }

  private mutating func parseValues() -> Int {
    let outside = commaSeparates
    commaSeparates = true
    defer { commaSeparates = outside }
    var count = 0
    repeat {
      let value = here
      parse(.sum)
      readBareWord(value)
      count += 1
    } while take(.sign(.comma))
    return count
  }

  private mutating func closeRange(_ start: Start, _ open: Token, isNegated: Bool) {
    let includesHigh = token.kind == .sign(.closeSquare)
    if !includesHigh, token.kind != .sign(.close) {
      close(.closeSquare, opened: open.place)
    } else {
      advance()
    }
    let includesLow = open.kind == .sign(.openSquare)
    let interval = Interval(includesLow: includesLow, includesHigh: includesHigh)
    push(.within(interval, isNegated: isNegated), from: start)
  }

  private mutating func closeList(
    _ start: Start,
    _ open: Token,
    _ count: Int,
    isNegated: Bool
  ) {
    if token.kind == .sign(.close), open.kind == .sign(.open) {
      advance()
      let inside = text(open.place.upperBound..<peek(-1).place.lowerBound)
      note(.roundList(inside, at: open.place.lowerBound..<behind))
    } else {
      close(.closeSquare, opened: open.place)
    }
    push(.oneOf(count: count, isNegated: isNegated), from: start)
  }

  /// `in` without brackets.
  private mutating func parseBareIn(_ start: Start, _ word: Range<Int>, isNegated: Bool) {
    let value = here
    parse(.sum)
    var cure = text(place(from: value))
    if take(.sign(.range)) {
      parse(.sum)
      cure = text(place(from: value))
    }
    fail(.inWithoutBrackets(cure, at: word))
    drop(from: start)
    push(.broken, from: start)
  }

  // MARK: - Missing

  /// Reads `missing`; the left-hand side has been read.
  mutating func parseMissing(_ start: Start, isNegated: Bool) {
    advance()
    if tree.nodes.count == start.node + 1, case .levelOf(let name) = tree.nodes[start.node].kind {
      drop(from: start)
      return push(.isLevelMissing(name, isNegated: isNegated), from: start)
    }
    if tree.nodes.count == start.node + 1, case .name(let name) = tree.nodes[start.node].kind,
      scope.declares(name), !scope.valueNames.contains(name)
    {
      drop(from: start)
      return push(.isLevelMissing(name, isNegated: isNegated), from: start)
    }
    push(.isMissing(isNegated: isNegated), from: start)
  }
}

/// Two comparisons in one, as in mathematics: `10 <= x <= 20`.
private struct Chain {
  private let left: String
  private let first: Condition.Comparison
  private let middle: String
  private let second: Condition.Comparison
  private let right: String

  init(
    _ left: String,
    _ first: Condition.Comparison,
    _ middle: String,
    _ second: Condition.Comparison,
    _ right: String
  ) {
    (self.left, self.first, self.middle, self.second, self.right) =
      (left, first, middle, second, right)
  }

  /// What to write instead.
  var cure: String {
    let isNamed = middle.unicodeScalars.first?.properties.isAlphabetic == true
    let ups: [Condition.Comparison] = [.less, .atMost]
    let downs: [Condition.Comparison] = [.greater, .atLeast]
    if isNamed, ups.contains(first), ups.contains(second) {
      return range(left, first == .atMost, right, second == .atMost)
    }
    if isNamed, downs.contains(first), downs.contains(second) {
      return range(right, second == .atLeast, left, first == .atLeast)
    }
    return "\(left) \(first.sign.rawValue) \(middle) and \(middle) \(second.sign.rawValue) \(right)"
  }

  private func range(_ low: String, _ hasLow: Bool, _ high: String, _ hasHigh: Bool) -> String {
    if hasLow, hasHigh { return "\(middle) between \(low) and \(high)" }
    return "\(middle) in \(hasLow ? "[" : "(")\(low)..\(high)\(hasHigh ? "]" : ")")"
  }
}

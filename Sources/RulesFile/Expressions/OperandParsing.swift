extension Parser {
  /// Reads an operand: a literal, a name, a call, or something in brackets or behind `not` or `-`.
  ///
  /// Where there is none, it adds a hole and reads nothing.
  mutating func parseOperand() {
    let start = here
    switch token.kind {
    case .number(let value): parseNumber(value, start)
    case .percent(let value): parseLeaf(.percent(value), start)
    case .text(let text): parseLeaf(.text(text), start)
    case .word(.yes): parseLeaf(.truth(true), start)
    case .word(.no): parseLeaf(.truth(false), start)
    case .name(let name): parseName(name, start)
    case .word(.not):
      advance()
      parse(.comparison)
      push(.not, from: start)
    case .sign(.minus):
      advance()
      parse(.front)
      push(.negate, from: start)
    case .sign(.plus):
      note(.plusInFront(at: token.place))
      advance()
      parse(.front)
    case .sign(.open): parseBrackets(start)
    default: parseHole(start)
    }
  }

  private mutating func parseLeaf(_ kind: SyntaxNode.Kind, _ start: Start) {
    advance()
    push(kind, from: start)
  }

  private mutating func parseBrackets(_ start: Start) {
    let open = token.place
    let outside = commaSeparates
    commaSeparates = false
    advance()
    parse(.or)
    commaSeparates = outside
    close(.close, opened: open)
    bracketLast(from: start)
  }

  /// Takes a closing bracket; without one, reports where the opening one stands.
  mutating func close(_ sign: Sign, opened open: Range<Int>) {
    if take(.sign(sign)) { return }
    if token.kind == .end { fail(.unclosedBracket(text(open), at: open)) } else { failUnexpected() }
  }

  // MARK: - Numbers

  /// A number, and the groups of three digits that a reader may have set apart.
  private mutating func parseNumber(_ value: Double, _ start: Start) {
    var digits = text(token.place)
    advance()
    while let group = nextGroup {
      if token.kind == .sign(.comma) { advance() }
      advance()
      digits += group
    }
    guard digits != text(place(from: start)) else { return push(.number(value), from: start) }
    note(.thousandsSeparator(digits, at: place(from: start)))
    push(.number(Double(digits) ?? value), from: start)
  }

  /// The three digits behind a comma or a blank, if they belong to the number just read.
  ///
  /// In `1,000` they do, in `max(1,000)` the comma separates two arguments, and `1, 000` is no number.
  private var nextGroup: String? {
    let isComma = token.kind == .sign(.comma)
    if isComma, commaSeparates || token.place.lowerBound != behind { return nil }
    let group = isComma ? peek(1) : token
    guard case .number = group.kind, group.place.lowerBound == behind + 1 else { return nil }
    let digits = text(group.place)
    let isGroup = digits.prefix { $0 != "." }.utf8.count == 3
    return isGroup ? digits : nil
  }

  // MARK: - Names

  private mutating func parseName(_ name: String, _ start: Start) {
    let place = token.place
    if peek(1).kind == .sign(.open) { return parseCall(name, start) }
    if name == "significant", !scope.declares(name) { return parseSignificance(start) }
    advance()
    if ["if", "when"].contains(name), startsOperand(token), !scope.declares(name) {
      note(.leadingWord(name, at: place))
      return parse(.or)
    }
    if take(.word(.level)) { return push(.levelOf(name), from: start) }
    if case .name(let next) = token.kind, scope.declares(name + "_" + next), !scope.declares(name) {
      advance()
      let whole = place.lowerBound..<behind
      note(.dividedName(text(whole), meant: name + "_" + next, at: whole))
      return push(.name(name + "_" + next), from: start)
    }
    push(.name(name), from: start)
  }

  private func startsOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .number, .percent, .text, .word(.not): true
    default: false
    }
  }

  private mutating func parseSignificance(_ start: Start) {
    advance()
    if take(.word(.at)), case .percent(let percent) = token.kind {
      advance()
      return push(.significance(percent: percent), from: start)
    }
    let isBareNumber: Bool = if case .number = token.kind { true } else { false }
    if isBareNumber { advance() }
    fail(.unfinishedSignificance(at: place(from: start)))
    push(.broken, from: start)
  }

  private mutating func parseCall(_ name: String, _ start: Start) {
    let namePlace = token.place
    let function = ExpressionFunction(rawValue: name)
    if function == nil { reportFunction(name, at: namePlace) }
    advance()
    let open = token.place
    advance()
    let count = parseArguments()
    close(.close, opened: open)
    guard let function = function ?? misspeltFunction(name) else {
      drop(from: start)
      return push(.broken, from: start)
    }
    if function.arguments.contains(count) {
      push(.call(function, count: count), from: start)
    } else {
      note(.argumentCount(function, count, at: place(from: start)))
      drop(from: start)
      push(.broken, from: start)
    }
  }

  private mutating func parseArguments() -> Int {
    if token.kind == .sign(.close) { return 0 }
    let outside = commaSeparates
    commaSeparates = true
    defer { commaSeparates = outside }
    var count = 0
    repeat {
      parse(.or)
      count += 1
    } while take(.sign(.comma))
    return count
  }

  private mutating func reportFunction(_ name: String, at place: Range<Int>) {
    if name == "change" { return note(.misplacedChange(at: place)) }
    if let function = misspeltFunction(name) {
      return note(.misspeltFunction(name, meant: function, at: place))
    }
    note(.unknownFunction(name, at: place))
  }

  /// The function meant by a word in capitals or by another of its names.
  private func misspeltFunction(_ name: String) -> ExpressionFunction? {
    let word = name.lowercased()
    return ExpressionFunction(rawValue: word) ?? ExpressionFunction.meant(by: word)
  }

  // MARK: - Holes

  private mutating func parseHole(_ start: Start) {
    fail(missingOperand())
    push(.broken, from: start, at: start.offset..<start.offset)
  }

  private func missingOperand() -> Mistake {
    let before = isAtStart ? nil : text(peek(-1).place)
    switch token.kind {
    case .end: return .missingOperand(after: before ?? "", at: peek(-1).place)
    case .sign(let sign) where sign.comparison != nil: return loneTest(before)
    case .word(.in), .word(.between), .word(.is): return loneTest(before)
    case .sign(.openSquare):
      return isAtStart ? loneTest(before) : .listAlone(at: token.place)
    case .sign(.close), .sign(.closeSquare):
      if before == nil { return .strayBracket(text(token.place), at: token.place) }
      return .missingOperand(after: before ?? "", at: token.place)
    default:
      return .expectedOperand(found: text(token.place), at: token.place)
    }
  }

  /// A comparison without a left-hand side: `>= 25` alone, or behind `and`.
  private func loneTest(_ before: String?) -> Mistake {
    guard before == nil || ["and", "or", "not", "("].contains(before) else {
      return .doubledOperator(before ?? "", text(token.place), at: token.place)
    }
    let test = (token.kind == .sign(.openSquare) ? "in " : "") + loneTestText
    return .loneTest(test, subject: subjectBefore, at: token.place)
  }

  /// The text of a comparison without its left-hand side, up to the next `and`.
  private var loneTestText: String {
    let isRange = token.kind == .word(.in) || token.kind == .sign(.openSquare)
    var isBetween = token.kind == .word(.between)
    var end = token.place.upperBound
    for ahead in 1...12 {
      let next = peek(ahead)
      let isClosing = next.kind == .sign(.close) || next.kind == .sign(.closeSquare)
      if next.kind == .end || next.kind == .word(.or) || isClosing && !isRange { break }
      if next.kind == .word(.and), !isBetween { break }
      if next.kind == .word(.and) { isBetween = false }
      end = max(end, next.place.upperBound)
      if isClosing { break }
    }
    return text(token.place.lowerBound..<end)
  }

  /// The left-hand side of the comparison before `and`, which a reader may mean to go on with.
  private var subjectBefore: String? {
    guard let index = tree.nodes.indices.last, tree.nodes[index].kind.isComparison else {
      return nil
    }
    guard let left = tree.operands(of: index).first else { return nil }
    return text(tree.nodes[left].outer)
  }

  /// Reports a token where an operator or the end was expected.
  mutating func failUnexpected() {
    let found = text(token.place)
    // An undeclared name before it is the mistake, and the checker reports that.
    if case .name(let name) = tree.nodes.last?.kind, !scope.declares(name), name != "base" {
      isSilent = true
    }
    switch token.kind {
    case .sign(.close), .sign(.closeSquare): fail(.strayBracket(found, at: token.place))
    case .sign(.comma): fail(.strayComma(at: token.place))
    case .name(let word): failUnexpectedName(word)
    default: fail(.trailingText(found, at: token.place))
    }
  }

  private mutating func failUnexpectedName(_ word: String) {
    switch peek(-1).kind {
    case .number(let value) where !scope.declares(word) && isUnit(word):
      let place = peek(-1).place.lowerBound..<token.place.upperBound
      let isPercent = Self.percentWords.contains(word)
      fail(.unitBehindNumber(word, number: numeral(value), isPercent: isPercent, at: place))
    default:
      fail(.trailingText(word, at: token.place))
    }
  }

  private static let percentWords = ["percent", "per", "pc", "pct"]

  /// Whether a word is the unit of a measure, or near to one.
  private func isUnit(_ word: String) -> Bool {
    let units = scope.measures.compactMap { measure in
      if case .number(let unit) = measure.kind { unit.description } else { nil }
    }
    return Self.percentWords.contains(word) || nearest(word, units) != nil
  }
}

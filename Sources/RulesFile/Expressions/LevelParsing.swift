import ScoringKernel

extension Parser {
  /// Reads what follows `is`: `missing`, or a comparison of levels.
  ///
  /// - Parameter start: Where the left-hand side begins.
  mutating func parseIs(_ start: Start) {
    let word = token.place
    advance()
    if token.kind == .word(.missing) { return parseMissing(start, isNegated: false) }
    if token.kind == .word(.not), peek(1).kind == .word(.missing) {
      advance()
      return parseMissing(start, isNegated: true)
    }
    if isNumberTest { return mendNumberTest(start, word) }
    let isNegated = take(.word(.not))
    let comparison = parseLevelComparison(isNegated: isNegated)
    parseLevel(start, word, comparison)
  }

  /// `x at least 20`, without `is`.
  ///
  /// - Parameter start: Where the left-hand side begins.
  mutating func parseBareAt(_ start: Start) {
    let subject = text(place(from: start))
    let word = here
    let comparison = parseLevelComparison(isNegated: false)
    let words = place(from: word)
    switch token.kind {
    case .text, .name:
      let whole = text(words.lowerBound..<token.place.upperBound)
      note(.missingIs(text(words), whole, subject: subject, at: words))
    default: break
    }
    parseLevel(start, words, comparison)
  }

  private mutating func parseLevelComparison(isNegated: Bool) -> Condition.Comparison {
    let first = token
    if case .name(let word) = first.kind, ["atleast", "atmost"].contains(word.lowercased()) {
      advance()
      let isLeast = word.lowercased() == "atleast"
      note(.joinedWords(word, meant: isLeast ? "at least" : "at most", at: first.place))
      return isLeast ? (isNegated ? .less : .atLeast) : (isNegated ? .greater : .atMost)
    }
    guard take(.word(.at)) else { return isNegated ? .notEqual : .equal }
    if take(.word(.least)) { return isNegated ? .less : .atLeast }
    if take(.word(.most)) { return isNegated ? .greater : .atMost }
    fail(.unfinishedAt(at: first.place.lowerBound..<max(behind, token.place.upperBound)))
    return .equal
  }

  /// Reads the level itself, and puts one node in place of the left-hand side.
  private mutating func parseLevel(
    _ start: Start,
    _ word: Range<Int>,
    _ comparison: Condition.Comparison
  ) {
    let subject = tree.nodes.last
    let level = here
    let name: String
    var isQuoted = false
    switch token.kind {
    case .text(let text):
      name = text
      isQuoted = true
      advance()
    case .name: name = parseBareLevel()
    default: return failLevel(start, word, comparison)
    }
    let levelPlace = place(from: level)
    guard let subject, subject.start == tree.nodes.count - 1, let subjectName = subject.levelName
    else {
      if subject?.kind != .broken, let place = subject?.outer {
        fail(.levelOfExpression(at: place))
      }
      drop(from: start)
      return push(.broken, from: start)
    }
    let test = LevelTest(
      name: subjectName,
      namePlace: subject.place.lowerBound..<subject.place.lowerBound + subjectName.utf8.count,
      comparison: comparison,
      level: name,
      levelPlace: levelPlace,
      isQuoted: isQuoted
    )
    drop(from: start)
    push(.isLevel(test), from: start)
  }

  /// The words of a level without quotes, up to whatever is no word.
  private mutating func parseBareLevel() -> String {
    let start = here
    while case .name = token.kind { advance() }
    return text(place(from: start))
  }

  private mutating func failLevel(
    _ start: Start,
    _ word: Range<Int>,
    _ comparison: Condition.Comparison
  ) {
    let subject = text(tree.nodes.last?.outer ?? word)
    switch token.kind {
    case .number, .percent, .sign(.minus):
      let value = here
      parse(.sum)
      let cure = "\(subject) \(comparison.sign.rawValue) \(text(place(from: value)))"
      fail(.isWithNumber(cure, at: word))
    case .word(.yes), .word(.no):
      let isYes = (token.kind == .word(.yes)) == (comparison == .equal)
      advance()
      fail(.isWithTruth(isYes ? subject : "not \(subject)", at: word))
    default:
      fail(.expectedLevel(after: text(peek(-1).place), at: peek(-1).place))
    }
    drop(from: start)
    push(.broken, from: start)
  }

  // MARK: - Numbers behind "is"

  /// Whether a comparison of numbers follows: `is > 3`, `is between 1 and 2`, `is more than 3`.
  private var isNumberTest: Bool {
    switch token.kind {
    case .sign(let sign): sign.comparison != nil
    case .word(.between), .word(.in): true
    case .word(.not):
      [.word(.between), .word(.in)].contains(peek(1).kind)
    case .name(let word): Self.wordedSign(word) != nil && isNumber(behindThan)
    default: false
    }
  }

  private var behindThan: Token { peek(1).kind == .name("than") ? peek(2) : peek(1) }

  private func isNumber(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .percent: true
    case .name(let name): scope.declares(name)
    default: false
    }
  }

  private static func wordedSign(_ word: String) -> Sign? {
    switch word.lowercased() {
    case "above", "over", "more", "greater", "higher", "exceeds": .greater
    case "below", "under", "less", "fewer", "lower": .less
    default: nil
    }
  }

  private mutating func mendNumberTest(_ start: Start, _ word: Range<Int>) {
    guard case .name(let name) = token.kind, let sign = Self.wordedSign(name) else {
      note(.isWithSign(text(token.place), at: word))
      return parseComparison(start)
    }
    let subject = text(start.offset..<word.lowerBound)
    advance()
    _ = take(.name("than"))
    let words = word.lowerBound..<behind
    let value = here
    parse(.sum)
    let cure = "\(subject)\(sign.rawValue) \(text(place(from: value)))"
    note(.wordedComparison(text(words), cure, at: words))
    push(.compare(sign.comparison ?? .greater), from: start)
  }
}

extension SyntaxNode {
  /// The name whose level the node may stand for.
  fileprivate var levelName: String? {
    switch kind {
    case .name(let name), .levelOf(let name): name
    default: nil
    }
  }
}

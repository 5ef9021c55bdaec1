import ScoringKernel

/// `change(CURRENT, BASE)` as a whole expression.
struct ChangeCall {
  private let names: [(text: String, place: Range<Int>)]
  private let place: Range<Int>

  /// Reads a text; `nil` if it does not begin with `change(` or goes on behind the bracket.
  ///
  /// - Parameter text: The value of `is`.
  init?(_ text: String) {
    guard text.utf8.count <= Parser.lengthLimit else { return nil }
    let tokens = Lexer(text).tokens.dropLast()
    guard tokens.count >= 3, tokens[0].kind == .name("change"),
      tokens[1].kind == .sign(.open), Self.closingIndex(tokens) == tokens.count - 1
    else { return nil }
    place = tokens[0].place.lowerBound..<tokens[tokens.count - 1].place.upperBound
    names = Self.names(tokens[2..<tokens.count - 1])
  }

  /// The index of the bracket that closes the first one.
  private static func closingIndex(_ tokens: ArraySlice<Token>) -> Int? {
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.kind == .sign(.open) { depth += 1 }
      if token.kind == .sign(.close) { depth -= 1 }
      if index > 0, depth == 0 { return index }
    }
    return nil
  }

  /// The two names, or none if something else stands there.
  private static func names(_ tokens: ArraySlice<Token>) -> [(text: String, place: Range<Int>)] {
    let tokens = Array(tokens)
    guard tokens.count == 3, tokens[1].kind == .sign(.comma),
      case .name(let current) = tokens[0].kind,
      case .name(let base) = tokens[2].kind
    else { return [] }
    return [(current, tokens[0].place), (base, tokens[2].place)]
  }
}

extension Mistake: Error {}

extension ChangeCall {
  /// The two measures, or what is wrong with them.
  func compiled(in scope: ExpressionScope) -> Result<CompiledChange, Mistake> {
    guard names.count == 2 else { return .failure(.changeArguments(at: place)) }
    var found: [(index: MeasureIndex, unit: MeasureUnit)] = []
    for name in names {
      guard let measure = scope.measure(name.text) else {
        let known = scope.measures.map(\.name)
        return .failure(.unknownName(name.text, known, at: name.place))
      }
      guard case .number(let unit) = measure.kind else {
        return .failure(.changeArguments(at: name.place))
      }
      found.append((measure.index, unit))
    }
    guard found[0].unit.fits(found[1].unit) else {
      return .failure(.changeUnits((found[0].unit, found[1].unit), at: place))
    }
    let uses = zip(names, found).map { NameUse(.measure($1.index), $0.text, at: $0.place) }
    let (current, base) = (found[0].index, found[1].index)
    return .success(CompiledChange(current: current, base: base, uses: uses))
  }
}

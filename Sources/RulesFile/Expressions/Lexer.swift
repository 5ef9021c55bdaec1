/// Cuts an expression into tokens.
///
/// A sign from another language is reported with its cure and taken for what it means, so that the
/// rest of the expression is still checked. A character that means nothing ends the reading.
struct Lexer {
  private let bytes: [UInt8]
  private let isDeclared: (String) -> Bool
  private var position = 0
  private(set) var tokens: [Token] = []
  private(set) var mistakes: [Mistake] = []
  /// Whether the reading ended before the text did.
  private(set) var isCutShort = false

  /// Cuts a text into tokens, the last one being `end`.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - isDeclared: Whether a word is a declared name; then it is no misspelt keyword.
  /// - Complexity: Linear in the length of the text.
  init(_ text: String, isDeclared: @escaping (String) -> Bool = { _ in false }) {
    bytes = Array(text.utf8)
    self.isDeclared = isDeclared
    while !isCutShort, let byte = peek() { read(byte) }
    let end = tokens.last?.place.upperBound ?? 0
    tokens.append(Token(kind: .end, place: end..<end))
  }

  private mutating func read(_ byte: UInt8) {
    if let width = blankWidth() {
      position += width
    } else if isDigit(byte) || byte == UInt8(ascii: ".") && peek(1).map(isDigit) == true {
      readNumber()
    } else if byte == UInt8(ascii: "\"") {
      readText()
    } else if let quote = foreignQuote() {
      readForeignText(quote)
    } else if scalar().map(isLetter) == true {
      readWord()
    } else if byte == UInt8(ascii: "%") {
      readPercent()
    } else if let foreign = foreignSign(byte) {
      readForeignSign(foreign)
    } else if !readSign() {
      if starts(with: ForeignSign.not.text) {
        readForeignSign(.not)
      } else {
        readStranger()
      }
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func scalar() -> Unicode.Scalar? {
    if let byte = peek(), byte < 0x80 { return Unicode.Scalar(byte) }
    var iterator = bytes[position...].prefix(4).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, place: start..<position))
  }

  /// The width of a blank here; text from word processors brings no-break spaces along.
  private func blankWidth() -> Int? {
    switch peek() {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: starts(with: "\u{A0}") ? 2 : nil
    case 0xE2: starts(with: "\u{202F}") ? 3 : nil
    default: nil
    }
  }
}

// MARK: - Numbers

extension Lexer {
  private mutating func readNumber() {
    let start = position
    skipDigits()
    if peek() == UInt8(ascii: "."), peek(1).map(isDigit) == true {
      position += 1
      skipDigits()
    }
    let digits = text(from: start)
    if readTail(of: digits, from: start) { return }
    var value = Double(digits.hasPrefix(".") ? "0" + digits : digits) ?? .infinity
    if !value.isFinite {
      mistakes.append(.numberTooLarge(at: start..<position))
      value = 1
    }
    if peek() == UInt8(ascii: "%") {
      position += 1
      add(.percent(value), from: start)
    } else {
      add(.number(value), from: start)
    }
  }

  private mutating func skipDigits() { while peek().map(isDigit) == true { position += 1 } }

  /// Reads what must not stand directly behind a number: letters, or a second point.
  private mutating func readTail(of digits: String, from start: Int) -> Bool {
    let isSecondPoint = peek() == UInt8(ascii: ".") && peek(1).map(isDigit) == true
    guard isSecondPoint || scalar().map(isLetter) == true else { return false }
    let tailStart = position
    while let scalar = scalar(), isLetter(scalar) || isDigit(bytes[position]) || isPoint() {
      position += UTF8.width(scalar)
    }
    let place = start..<position
    let tail = text(from: tailStart)
    let value = Double(digits.hasPrefix(".") ? "0" + digits : digits) ?? 1
    if let meant = Self.meant(by: tail, value) {
      mistakes.append(.numberSuffix(text(from: start), meant: meant.text, at: place))
      tokens.append(Token(kind: meant.kind, place: place))
    } else {
      mistakes.append(.malformedNumber(text(from: start), at: place))
      tokens.append(Token(kind: .number(1), place: place))
    }
    return true
  }

  private func isPoint() -> Bool {
    peek() == UInt8(ascii: ".") && peek(1).map(isDigit) == true
  }

  /// What letters behind a number were meant to say, if that is clear.
  ///
  /// For example, `10k` is 10000 and `5pc` is 5%; `10x` could be anything.
  private static func meant(by tail: String, _ value: Double) -> (kind: Token.Kind, text: String)? {
    let factors = ["k": 1e3, "m": 1e6, "bn": 1e9]
    let word = tail.lowercased()
    if ["pc", "pct", "percent"].contains(word) { return (.percent(value), numeral(value) + "%") }
    guard let factor = factors[word], (value * factor).isFinite else { return nil }
    return (.number(value * factor), numeral(value * factor))
  }

  /// A `%` that does not stand directly behind its number.
  private mutating func readPercent() {
    let start = position
    position += 1
    guard let last = tokens.last, case .number(let value) = last.kind else {
      mistakes.append(.strayPercent(at: start..<position))
      isCutShort = true
      return
    }
    let place = last.place.lowerBound..<position
    mistakes.append(.detachedPercent(numeral(value), at: place))
    tokens[tokens.count - 1] = Token(kind: .percent(value), place: place)
  }
}

// MARK: - Words and texts

extension Lexer {
  private mutating func readWord() {
    let start = position
    while let scalar = scalar(), isLetter(scalar) || isDigit(bytes[position]) {
      position += UTF8.width(scalar)
    }
    let word = text(from: start)
    if let keyword = Keyword(rawValue: word) {
      add(.word(keyword), from: start)
    } else if let keyword = Keyword(rawValue: word.lowercased()), !isDeclared(word) {
      mistakes.append(.capitalWord(word, keyword, at: start..<position))
      add(.word(keyword), from: start)
    } else {
      add(.name(word), from: start)
    }
  }

  /// A text in double quotes; `\"` and `\\` stand for a quote and a backslash.
  private mutating func readText() {
    let start = position
    var content: [UInt8] = []
    position += 1
    while let byte = peek() {
      position += 1
      if byte == UInt8(ascii: "\"") {
        return add(.text(String(decoding: content, as: UTF8.self)), from: start)
      }
      let next = peek()
      if byte == backslash, next == UInt8(ascii: "\"") || next == backslash {
        content.append(next ?? byte)
        position += 1
      } else {
        content.append(byte)
      }
    }
    mistakes.append(.unclosedText(at: start..<position))
    isCutShort = true
    add(.text(String(decoding: content, as: UTF8.self)), from: start)
  }

  /// The quote of another kind that stands here, and what may close it.
  private func foreignQuote() -> (open: String, closing: [String])? {
    guard let byte = peek(), byte >= 0x80 || byte == 0x27 || byte == 0x60 else { return nil }
    for quote in ["'", "`", "´"] where starts(with: quote) { return (quote, [quote]) }
    for quote in ["\u{2018}", "\u{2019}", "\u{201A}"] where starts(with: quote) {
      return (quote, ["\u{2019}", "\u{2018}", "'"])
    }
    let doubles = ["\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}"]
    for quote in doubles where starts(with: quote) {
      return (quote, ["\u{201D}", "\u{201C}", "\u{BB}", "\u{AB}", "\""])
    }
    return nil
  }

  private mutating func readForeignText(_ quote: (open: String, closing: [String])) {
    let start = position
    position += quote.open.utf8.count
    let contentStart = position
    while position < bytes.count {
      if let end = quote.closing.first(where: starts) {
        let content = text(from: contentStart)
        position += end.utf8.count
        let isStraight = ["'", "`", "´"].contains(quote.open)
        let place = start..<position
        mistakes.append(
          isStraight ? .singleQuotes(content, at: place) : .curlyQuotes(content, at: place)
        )
        return add(.text(content), from: start)
      }
      position += 1
    }
    mistakes.append(.unclosedText(at: start..<position))
    isCutShort = true
    add(.text(text(from: contentStart)), from: start)
  }
}

// MARK: - Signs

extension Lexer {
  private mutating func readSign() -> Bool {
    guard let first = peek(), let sign = Sign.read(first, peek(1)) else { return false }
    let start = position
    position += sign.rawValue.utf8.count
    add(.sign(sign), from: start)
    return true
  }

  private func foreignSign(_ byte: UInt8) -> ForeignSign? {
    guard ForeignSign.firstBytes.contains(byte) else { return nil }
    return ForeignSign.all.first { starts(with: $0.text) }
  }

  private mutating func readForeignSign(_ foreign: ForeignSign) {
    let start = position
    position += foreign.text.utf8.count
    mistakes.append(.foreignSign(foreign, at: start..<position))
    if let meaning = foreign.meaning { add(meaning, from: start) }
  }

  /// A character that means nothing here.
  ///
  /// What follows it may be anything, and guesses would only add findings to the one mistake.
  private mutating func readStranger() {
    let start = position
    position += scalar().map(UTF8.width) ?? 1
    mistakes.append(.unexpectedCharacter(text(from: start), at: start..<position))
    isCutShort = true
  }
}

private let backslash = UInt8(ascii: "\\")

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Letters of any script count, so that a wrong name is shown whole.
private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar == "_" || scalar.properties.isAlphabetic }
  return scalar.properties.isAlphabetic
}

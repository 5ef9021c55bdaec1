/// The text of a cell in a numeric column, read as a person means it.
///
/// Read are whole and decimal numbers with a point, thousands separated by commas in groups of
/// three (`2,122`), a sign before (`-`, the typographic minus, `+`), `%` behind and `£` before
/// where the unit allows them, and blanks around. Missing are an empty cell, `n/a`, `na`, `-` (or a
/// dash or minus alone), `..` and `not available`, in capitals or not. Everything else is refused
/// with a reason: a number that is guessed at is worse than one that is asked for.
package enum NumberText: Sendable, Hashable {
  /// A number.
  case value(DecimalNumber)
  /// The table says that there is no number.
  case missing
  /// Neither.
  case refused(Refusal)

  /// Which signs may stand at a number.
  package enum Unit: Sendable, Hashable, CaseIterable {
    /// None.
    case plain
    /// `%` behind.
    case percent
    /// `£` before.
    case pounds
  }

  /// Why a text was refused.
  package enum Refusal: Sendable, Hashable {
    /// Not a number at all, as `12abc` or `0x1F`.
    case notANumber
    /// A comma that separates no thousands, and what was probably meant, as `1.5` for `1,5`.
    case misplacedComma(suggestion: String)
    /// Blanks, apostrophes or underscores between the digits, and the number without them.
    case separatedByBlanks(suggestion: String)
    /// An exponent, as in `1.2E+05`.
    case exponent
    /// Brackets for a negative number, as accounts have them, and the number with a minus.
    case brackets(suggestion: String)
    /// `NaN`, `inf` and the error values of spreadsheets.
    case notFinite
    /// More than 18 digits, or a whole number beyond 2^53, where not every one has a double.
    case tooManyDigits
    /// A percent or pound sign where the unit has none.
    case unitSign(Character)
  }

  /// The number, or `nil` if missing or refused.
  package var value: DecimalNumber? {
    if case .value(let number) = self { return number }
    return nil
  }

  /// Whether the table says that there is no number.
  package var isMissing: Bool { self == .missing }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text of a cell.
  ///   - unit: Which signs may stand at the number.
  /// - Complexity: Linear in the length of the text.
  package init(_ text: String, as unit: Unit = .plain) {
    let trimmed = text.trimmed
    if Self.missingWords.contains(trimmed.lowercased()) {
      self = .missing
      return
    }
    var reading = NumberReading(trimmed, unit: unit)
    self = reading.result()
  }

  private static let missingWords = [
    "", "n/a", "na", "-", "\u{2212}", "\u{2013}", "\u{2014}", "..", "not available",
  ]
}

/// The work of reading one number.
private struct NumberReading {
  private var rest: Substring
  private let unit: NumberText.Unit
  private var isNegative = false

  init(_ text: String, unit: NumberText.Unit) {
    rest = text[...]
    self.unit = unit
  }

  mutating func result() -> NumberText {
    if let word = refusedWord() { return .refused(word) }
    if let inner = withoutBrackets() { return .refused(.brackets(suggestion: "-\(inner)")) }
    let hasSign = takeSign()
    if rest.first == "£" {
      guard unit == .pounds else { return .refused(.unitSign("£")) }
      rest.removeFirst()
      if !hasSign { _ = takeSign() }
    }
    if rest.last == "%" {
      guard unit == .percent else { return .refused(.unitSign("%")) }
      rest.removeLast()
      while rest.last?.isNumberBlank == true { rest.removeLast() }
    }
    return number()
  }

  private mutating func takeSign() -> Bool {
    guard let sign = rest.first, sign == "-" || sign == "\u{2212}" || sign == "+" else {
      return false
    }
    isNegative = sign != "+"
    rest.removeFirst()
    return true
  }

  private func refusedWord() -> NumberText.Refusal? {
    let word = rest.lowercased().drop { $0 == "-" || $0 == "+" }
    let words = ["nan", "inf", "infinity", "#div/0!", "#n/a", "#value!", "#num!", "#ref!", "∞"]
    return words.contains(String(word)) ? .notFinite : nil
  }

  private func withoutBrackets() -> Substring? {
    guard rest.first == "(", rest.last == ")" else { return nil }
    let inner = rest.dropFirst().dropLast()
    return inner.allSatisfy(\.isDigitOrSeparator) && !inner.isEmpty ? inner : nil
  }

  private func number() -> NumberText {
    if let refusal = refusal() { return .refused(refusal) }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = (parts.first ?? "").filter { $0 != "," }.drop { $0 == "0" }
    let fraction = parts.count > 1 ? parts[1] : ""
    guard whole.count + fraction.count <= 18, let digits = Int("0\(whole)\(fraction)"),
      Int("0\(whole)") ?? Int.max <= 1 << 53
    else { return .refused(.tooManyDigits) }
    return .value(
      DecimalNumber(digits: isNegative ? -digits : digits, decimals: fraction.count)
    )
  }

  /// Why what is left, without signs, is no number; `nil` if it is one.
  private func refusal() -> NumberText.Refusal? {
    guard rest.contains(where: \.isPlainDigit) else { return .notANumber }
    guard rest.allSatisfy(\.isDigitOrSeparator) else { return refusalOfOtherCharacters() }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    let points = parts.count - 1
    let hasCommaBehindPoint = parts.dropFirst().contains { $0.contains(",") }
    if points > 1 || hasCommaBehindPoint || !hasWellFormedGroups(parts[0]) {
      guard rest.contains(",") else { return .notANumber }
      return .misplacedComma(suggestion: withPoint)
    }
    return points == 1 && parts[1].isEmpty ? .notANumber : nil
  }

  private func refusalOfOtherCharacters() -> NumberText.Refusal {
    let digits = rest.filter { !$0.isDigitSeparator }
    if digits.allSatisfy(\.isDigitOrSeparator), rest.first?.isPlainDigit == true {
      return .separatedByBlanks(suggestion: sign + digits)
    }
    let parts = rest.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    let isExponent =
      parts.count == 2 && !parts[0].isEmpty && parts[0].allSatisfy(\.isDigitOrSeparator)
      && parts[1].contains(where: \.isPlainDigit)
      && parts[1].allSatisfy { $0.isPlainDigit || $0 == "+" || $0 == "-" }
    return isExponent ? .exponent : .notANumber
  }

  private var sign: String { isNegative ? "-" : "" }

  /// Whether commas, if any, separate groups of three digits behind a first of one to three.
  private func hasWellFormedGroups(_ text: Substring) -> Bool {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return true }
    return (1...3).contains(groups[0].count) && groups[0].first != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// What was probably meant: a single last comma as the point, all others left out.
  private var withPoint: String {
    let commas = rest.count { $0 == "," }
    let isDecimalComma =
      commas == 1 && rest.last != ","
      && (rest.lastIndex(of: ".").map {
        $0 < (rest.lastIndex(of: ",") ?? rest.startIndex)
      } ?? true)
    var digits = rest.filter { isDecimalComma ? $0 != "." : $0 != "," }
    if isDecimalComma { digits = String(digits.map { $0 == "," ? "." : $0 }) }
    if digits.hasPrefix(".") { digits = "0" + digits }
    return sign + digits
  }
}

extension Character {
  fileprivate var isPlainDigit: Bool { ("0"..."9").contains(self) && isASCII }
  fileprivate var isDigitOrSeparator: Bool { isPlainDigit || self == "," || self == "." }
  fileprivate var isNumberBlank: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
  fileprivate var isDigitSeparator: Bool {
    isNumberBlank || self == "'" || self == "’" || self == "_"
  }
}

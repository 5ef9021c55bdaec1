import Diagnostics

/// Something wrong with an expression, at a place in its text.
///
/// The parser and the checker know only the text; ``finding(in:)`` adds the file.
struct Mistake: Sendable, Hashable {
  let code: FindingCode
  let severity: Finding.Severity
  let message: String
  let hint: String?
  /// Byte offsets in the text.
  let place: Range<Int>

  init(
    _ code: FindingCode,
    _ message: String,
    at place: Range<Int>,
    hint: String? = nil,
    severity: Finding.Severity = .error
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.hint = hint
  }

  /// The mistake as a finding in the file.
  func finding(in text: ExpressionText) -> Finding {
    let isCut = code == .unclosedBracket && text.endsAtComma
    let hint = isCut ? Self.cutByComma : hint
    return Finding(code, severity, message, at: text.location(of: place), hint: hint)
  }

  private static let cutByComma =
    "inside { } or [ ] a comma ends the value: put the expression in quotes, or write the keys "
    + "on lines of their own"
}

/// A number as a user would write it: no exponent, no needless decimals.
func numeral(_ value: Double) -> String {
  if value == value.rounded(), value.magnitude < 1e15 { return String(Int64(value)) }
  return "\(value)"
}

/// Names for a hint, in their order; of a long list the first twenty and how many more.
func listing(_ names: [String]) -> String {
  let shown = names.prefix(20).joined(separator: ", ")
  return names.count > 20 ? "\(shown) and \(names.count - 20) more" : shown
}

/// The question that offers the nearest known word, with a line break; empty if none is near.
func question(_ word: String, _ known: [String]) -> String {
  NameHint.question(for: word, in: known).map { $0 + "\n" } ?? ""
}

/// The nearest known word, or `nil` if none is near.
func nearest(_ word: String, _ known: [String]) -> String? {
  NameHint.nearest(to: word, in: known)
}

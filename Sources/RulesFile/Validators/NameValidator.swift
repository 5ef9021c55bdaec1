import Diagnostics
import PlainYAML

/// Names must be usable in expressions, and a criterion and a group must not share one.
///
/// Duplicate keys of one mapping are found by the YAML reader; a measure and a criterion may share
/// a name, since every use tells which of the two is meant.
enum NameValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    let names =
      rules.measures.map { ("measure", $0.section.name) }
      + rules.outline.parameters.map { ("parameter", $0.section.name) }
      + rules.criteria.map { ("criterion", $0.section.name) }
      + rules.groups.map { ("group", $0.section.name) }
      + rules.rules.map { ("rule", $0.name) }
    return names.compactMap { finding($0, $1, in: rules) } + shared(in: rules)
      + parameters(in: rules)
  }

  private static func finding(
    _ what: String,
    _ name: Located<String>,
    in rules: RulesUnderCheck
  ) -> Finding? {
    if ExpressionWords.reserved.contains(name.value) {
      return rules.error(
        .reservedName,
        Message.reserved(what, name.value),
        at: name.range,
        hint: Message.reservedHint(name.value)
      )
    }
    guard !isName(name.value) else { return nil }
    let hint = Message.invalidHint(usable(name.value))
    return rules.error(.invalidName, Message.invalid(what, name.value), at: name.range, hint: hint)
  }

  private static func shared(in rules: RulesUnderCheck) -> [Finding] {
    let criteria = Dictionary(
      rules.criteria.map { ($0.name, $0.section.name.range) },
      uniquingKeysWith: { first, _ in first }
    )
    return rules.groups.compactMap { group in
      guard let other = criteria[group.name] else { return nil }
      return rules.error(
        .duplicateName,
        Message.shared(group.name),
        at: group.section.name.range,
        hint: Message.sharedHint,
        related: [(Message.criterion, other)]
      )
    }
  }

  private static func parameters(in rules: RulesUnderCheck) -> [Finding] {
    rules.outline.parameters.compactMap { parameter in
      guard let position = rules.outline.measurePosition(parameter.name) else { return nil }
      return rules.error(
        .duplicateName,
        Message.sharedByMeasure(parameter.name),
        at: parameter.section.name.range,
        hint: Message.sharedByMeasureHint,
        related: [(Message.measure, rules.measures[position].section.name.range)]
      )
    }
  }

  /// Whether a text is a letter followed by letters, digits and `_`.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  /// The text made a name: blanks and signs become `_`; `nil` if it has letters with accents.
  private static func usable(_ text: String) -> String? {
    guard let first = text.utf8.first, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let letters = text.utf8.prefix(40).map { isLetter($0) || isDigit($0) ? $0 : UInt8(ascii: "_") }
    return (isLetter(first) ? "" : "n_") + String(decoding: letters, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private enum Message {
    static func invalid(_ what: String, _ name: String) -> String {
      "the \(what) name '\(name)' should be a letter followed by letters, digits and '_'"
    }
    static func invalidHint(_ name: String?) -> String {
      name.map { "write \($0)" } ?? "use the letters a to z, without accents"
    }
    static func reserved(_ what: String, _ name: String) -> String {
      "the \(what) name '\(name)' is a word of the expression language"
    }
    static func reservedHint(_ name: String) -> String {
      "choose another, such as \(name)_value"
    }
    static func shared(_ name: String) -> String {
      "the name '\(name)' is given to a criterion and to a group"
    }
    static let sharedHint = "rename one of them: groups and matrix could not tell which is meant"
    static let criterion = "the criterion"
    static func sharedByMeasure(_ name: String) -> String {
      "the name '\(name)' is given to a measure and to a parameter"
    }
    static let sharedByMeasureHint = "rename one of them: conditions could not tell which is meant"
    static let measure = "the measure"
  }
}

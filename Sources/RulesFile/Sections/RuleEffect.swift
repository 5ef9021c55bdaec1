import Diagnostics
package import PlainYAML

/// One effect of a rule as written, names and numbers with their places.
package enum RuleEffect: Sendable, Hashable {
  /// `raise GROUP by N`, or `lower GROUP by N` with `isUp` false.
  case move(group: Located<String>, by: Located<Int>, isUp: Bool)
  case ratingAtLeast(Located<String>)
  case ratingAtMost(Located<String>)
  case keep
  case leaveOut
  case monitor
  case flag(Located<String>)

  /// Whether it only marks the candidate and changes no result.
  package var isFlag: Bool {
    if case .flag = self { true } else { false }
  }

  /// Every effect, as the reference writes it.
  static let forms = [
    "raise GROUP by N", "lower GROUP by N", "rating at least RATING", "rating at most RATING",
    "keep", "leave out", "monitor", "flag TEXT",
  ]

  /// Reads an effect; `nil` after reporting why it is none.
  static func read(_ node: YAMLNode, reader: inout StrictReader) -> RuleEffect? {
    guard var words = WordCursor(node, in: reader.source) else { return nil }
    let start = words
    let effect: RuleEffect?
    if words.take("keep") {
      effect = .keep
    } else if words.take("leave", "out") {
      effect = .leaveOut
    } else if words.take("monitor") {
      effect = .monitor
    } else if words.take("rating", "at", "least") {
      effect = words.rest().map { .ratingAtLeast($0.withoutQuotes) }
    } else if words.take("rating", "at", "most") {
      effect = words.rest().map { .ratingAtMost($0.withoutQuotes) }
    } else if words.take("flag") {
      effect = words.rest().map { .flag($0.withoutQuotes) }
    } else if words.take("raise") {
      effect = move(&words, isUp: true)
    } else if words.take("lower") {
      effect = move(&words, isUp: false)
    } else {
      effect = nil
    }
    if let effect, words.isAtEnd { return effect }
    reportUnknown(node, start, &reader)
    return nil
  }

  private static func move(_ words: inout WordCursor, isUp: Bool) -> RuleEffect? {
    guard let group = words.next(), words.take("by"), let step = words.next(),
      let count = Int(step.value)
    else { return nil }
    return .move(group: group, by: Located(count, at: step.range), isUp: isUp)
  }

  private static func reportUnknown(
    _ node: YAMLNode,
    _ words: WordCursor,
    _ reader: inout StrictReader
  ) {
    var words = words
    let first = words.next()?.value ?? ""
    let text = node.scalar?.text ?? ""
    let form = forms.first { $0 == first || $0.hasPrefix(first + " ") }
    let heads = ["raise", "lower", "rating", "keep", "leave out", "monitor", "flag"]
    let nearest =
      NearestWord.nearest(to: first, in: heads) ?? NearestWord.nearest(to: text, in: heads)
    reader.report(
      .unknownEffect,
      Message.unknown(text),
      at: node.range,
      hint: form.map { Message.form($0, first) } ?? Message.list(nearest)
    )
  }

  private enum Message {
    static func unknown(_ text: String) -> String { "'\(text.clipped)' is not an effect" }
    static func form(_ form: String, _ head: String) -> String {
      switch head {
      case "rating": "write 'rating at least RATING' or 'rating at most RATING'"
      case "keep", "monitor": "write '\(form)' alone; several effects are a list"
      default: "write '\(form)'\(form.hasSuffix(" N") ? ", with N a whole number" : "")"
      }
    }
    static func list(_ nearest: String?) -> String {
      let list = "effects are \(RuleEffect.forms.joined(separator: "; "))"
      return nearest.map { "did you mean '\($0)'?\n\(list)" } ?? list
    }
  }
}

extension Located where Value == String {
  /// The same without double quotes around it; the place stays.
  fileprivate var withoutQuotes: Located<String> {
    guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else { return self }
    return Located(String(value.dropFirst().dropLast()), at: range)
  }
}

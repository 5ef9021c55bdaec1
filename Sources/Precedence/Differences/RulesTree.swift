import Diagnostics
import PlainYAML

/// A tree of rules as a file: sections and entries on lines of their own, what stands in them between
/// brackets.
struct RulesTree {
  private let root: YAMLNode

  init(_ root: YAMLNode) { self.root = root }

  /// The file, ending in a line break.
  ///
  /// `tests:` and `x-…` keys are left out, since nothing depends on them, and so are sections without
  /// entries, which a file may not have.
  ///
  /// - Complexity: Linear in the size of the tree.
  var text: String {
    (root.entries ?? []).filter(isWritten).map(section).joined()
  }

  private func isWritten(_ entry: YAMLEntry) -> Bool {
    let key = entry.key.text
    if key == "tests" || key.hasPrefix("x-") { return false }
    return !(entry.value.entries?.isEmpty ?? false)
  }

  private func section(_ entry: YAMLEntry) -> String {
    let key = Self.key(entry.key)
    guard let entries = entry.value.entries else { return "\(key): \(Self.flow(entry.value))\n" }
    let lines = entries.map { "  \(Self.key($0.key)): \(Self.flow($0.value))\n" }
    return "\(key):\n" + lines.joined()
  }

  private static func flow(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): text(scalar)
    case .sequence(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(key($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func key(_ key: YAMLKey) -> String {
    isBare(key.text) ? key.text : ScenarioScalar.quoted(key.text)
  }

  /// Without quotes where it was: quotes make a text of a number.
  private static func text(_ scalar: YAMLScalar) -> String {
    switch scalar.style {
    case .absent: ""
    case .plain where isBare(scalar.text): scalar.text
    default: ScenarioScalar.quoted(scalar.text)
    }
  }

  /// Whether a text means nothing to YAML but itself: a number, a percentage or a simple name.
  private static func isBare(_ text: String) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = text.utf8.first, first.isLetter || digits.contains(first) || isNumber(text)
    else { return false }
    return text.utf8.allSatisfy { byte in
      byte.isLetter || digits.contains(byte) || "_.%+-".utf8.contains(byte)
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    if case .number = Numeral.read(digits) { return true }
    return false
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

import Diagnostics
import PlainYAML

/// Turns what stands in a record into values, so that its id can be worked out again.
enum RecordTree {
  /// The value of a node.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - reader: Gets what is no JSON.
  /// - Returns: The value; what is no JSON becomes `null`.
  static func value(_ node: YAMLNode, _ reader: inout StrictReader) -> JSONValue {
    switch node.content {
    case .mapping(let entries):
      return .object(entries.map { ($0.key.text, value($0.value, &reader)) })
    case .sequence(let items):
      var values: [JSONValue] = []
      for item in items { values.append(value(item, &reader)) }
      return .array(values)
    case .scalar(let scalar):
      if let value = value(scalar) { return value }
      let hint = scalar.text.isEmpty ? nil : RecordMessage.quotes
      reader.report(.notJSON, RecordMessage.notJSON(scalar.text), at: node.range, hint: hint)
      return .null
    }
  }

  private static func value(_ scalar: YAMLScalar) -> JSONValue? {
    switch (scalar.style, scalar.text) {
    case (.doubleQuoted, let text): return .text(text)
    case (.plain, "null"): return .null
    case (.plain, "true"): return .bool(true)
    case (.plain, "false"): return .bool(false)
    case (.plain, let text):
      guard case .number(let number) = Numeral.read(text) else { return nil }
      return .number(number)
    default: return nil
    }
  }
}

extension JSONValue {
  /// What stands under a key; `nil` if that is no object or has no such key.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

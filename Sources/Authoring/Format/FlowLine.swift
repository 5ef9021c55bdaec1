/// Collections between brackets, on one line.
enum FlowLine {
  /// The longest line that a collection may make, its indentation included.
  static let longest = 100

  /// The collection on one line.
  ///
  /// - Parameters:
  ///   - collection: What stands between the brackets, its parts with theirs worked out already.
  ///   - isPair: Whether it is the one entry of a mapping that has no brackets of its own.
  /// - Returns: The text; `nil` if a comment or a text of several lines stands in it, or if it is too
  ///   long for any line.
  static func text(_ collection: FormatCollection, isPair: Bool) -> String? {
    guard collection.tail.isEmpty, let parts = parts(of: collection, isPair: isPair) else {
      return nil
    }
    let inner = parts.joined(separator: ", ")
    if isPair { return inner }
    return collection.isMapping ? "{\(inner)}" : "[\(inner)]"
  }

  /// What stands between the commas; `nil` as above.
  static func parts(of collection: FormatCollection, isPair: Bool = false) -> [String]? {
    var texts: [String] = []
    var room = longest
    for part in collection.parts {
      guard !part.hasComments, let text = text(of: part, isPair: isPair) else { return nil }
      room -= text.columns + 2
      guard room >= -2 else { return nil }
      texts.append(text)
    }
    return texts
  }

  private static func text(of part: FormatPart, isPair: Bool) -> String? {
    guard let key = part.key else { return text(of: part.value) }
    if case .absent = part.value {
      // Without its colon such a key would be another, or none.
      return isPair || key.contains(":") ? "\(key): " : key
    }
    return text(of: part.value).map { "\(key): \($0)" }
  }

  /// A value on one line; `nil` if it does not fit there.
  static func text(of value: FormatValue) -> String? {
    switch value {
    case .absent: ""
    case .text(let lines): lines.count == 1 ? lines[0] : nil
    case .block: nil
    case .collection(let collection): collection.line
    }
  }
}

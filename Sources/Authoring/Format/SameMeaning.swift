import PlainYAML

/// Whether two files say the same and hold the same comments.
enum SameMeaning {
  /// Compares two documents.
  ///
  /// - Parameters:
  ///   - first: A document.
  ///   - second: Another.
  /// - Returns: Whether their values are equal but for the order of keys, and their comments but for
  ///   their places.
  /// - Complexity: Linear in the size of the files, but for sorting the comments.
  static func holds(_ first: YAMLDocument, _ second: YAMLDocument) -> Bool {
    comments(first) == comments(second) && isSame(first.root, second.root)
  }

  private static func comments(_ document: YAMLDocument) -> [String] {
    document.comments.map { document.text(of: $0).trimmedAtEnd }.sorted()
  }

  /// Whether two values are equal but for the order of keys and the way of writing.
  static func isSame(_ first: YAMLNode, _ second: YAMLNode) -> Bool {
    switch (first.content, second.content) {
    case (.scalar(let one), .scalar(let other)):
      return one.text == other.text && one.style == other.style
    case (.sequence(let one), .sequence(let other)):
      return one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
    case (.mapping(let one), .mapping(let other)):
      guard one.count == other.count else { return false }
      let values = Dictionary(other.map { ($0.key.text, $0) }) { first, _ in first }
      return one.allSatisfy { entry in
        values[entry.key.text].map {
          $0.key.scalar == entry.key.scalar && isSame(entry.value, $0.value)
        } ?? false
      }
    default: return false
    }
  }

}

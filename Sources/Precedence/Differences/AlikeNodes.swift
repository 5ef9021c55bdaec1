import Diagnostics
import PlainYAML

extension YAMLNode {
  /// Whether two values say the same, however each of them is written.
  ///
  /// `[40, 200]` says the same as `[40.0, 2e2]` and as a list with a dash before each item; a number in
  /// quotes says the same as one without.
  ///
  /// - Parameter other: A value, perhaps of another file.
  /// - Returns: Whether the texts, or the numbers that they stand for, are equal; of mappings the keys
  ///   too, in their order.
  /// - Complexity: Linear in the size of the smaller one.
  func isAlike(_ other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let new), .scalar(let old)):
      if new.text == old.text { return true }
      guard case .number(let left) = Numeral.read(new.text),
        case .number(let right) = Numeral.read(old.text)
      else { return false }
      return left == right
    case (.sequence(let new), .sequence(let old)):
      return new.count == old.count && zip(new, old).allSatisfy { $0.isAlike($1) }
    case (.mapping(let new), .mapping(let old)):
      return new.count == old.count
        && zip(new, old).allSatisfy { $0.key.text == $1.key.text && $0.value.isAlike($1.value) }
    default: return false
    }
  }
}

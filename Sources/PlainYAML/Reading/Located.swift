/// A value together with the place in the file it was read from.
///
/// Whoever finds fault with the value later can point at it, without the file being read again.
package struct Located<Value: Sendable>: Sendable {
  /// What was read.
  package let value: Value
  /// Where it stands, in bytes.
  package let range: Range<Int>

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }

  /// The same place with what `transform` makes of the value.
  package func map<New: Sendable>(_ transform: (Value) -> New) -> Located<New> {
    Located<New>(transform(value), at: range)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// What stands under a key: nothing, something that cannot be read, or a value.
///
/// The middle case keeps one mistake from causing others: whoever checks the file further knows
/// that the author wrote something there, and that the mistake has been reported.
package enum Field<Value: Sendable>: Sendable {
  /// The key is not there.
  case absent
  /// The key is there, but its value could not be read; a finding says why.
  case unreadable(Range<Int>)
  /// The key is there with a value of the right kind.
  case given(Located<Value>)

  /// The value, or `nil` where there is none or it could not be read.
  package var value: Value? { located?.value }

  /// The value with its place, or `nil` where there is none or it could not be read.
  package var located: Located<Value>? {
    guard case .given(let located) = self else { return nil }
    return located
  }

  /// Where the value stands, readable or not; `nil` where there is none.
  package var range: Range<Int>? {
    switch self {
    case .absent: nil
    case .unreadable(let range): range
    case .given(let located): located.range
    }
  }

  /// Whether the key is not there.
  package var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// Whether something stands there that could not be read.
  package var isUnreadable: Bool {
    if case .unreadable = self { true } else { false }
  }

  /// The same field with what `transform` makes of the value.
  package func map<New: Sendable>(_ transform: (Value) -> New) -> Field<New> {
    switch self {
    case .absent: .absent
    case .unreadable(let range): .unreadable(range)
    case .given(let located): .given(located.map(transform))
    }
  }
}

extension Field: Equatable where Value: Equatable {}
extension Field: Hashable where Value: Hashable {}

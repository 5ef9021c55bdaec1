/// Which reading of incomplete evidence is scored.
package enum Corner: Sendable, Hashable, CaseIterable {
  /// The values as given, missing ones as their policy says.
  case likely
  /// Every doubt settled towards the least serious.
  case lowest
  /// Every doubt settled towards the most serious.
  case highest

  /// The other end.
  package var opposite: Corner {
    switch self {
    case .likely: .likely
    case .lowest: .highest
    case .highest: .lowest
    }
  }
}

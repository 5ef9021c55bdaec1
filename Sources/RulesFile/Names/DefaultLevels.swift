/// The names of levels where the file gives none.
package enum DefaultLevels {
  /// How many levels a scale may have.
  package static let allowed = 2...10

  /// How many levels a criterion of the kind `place` has if the file does not say.
  package static let placeCount = 5

  /// The names for a number of levels, lowest first.
  ///
  /// Two to five levels have the words that risk matrices use; for more there are none that
  /// everybody ranks alike, so those are numbered.
  package static func names(count: Int) -> [String] {
    switch count {
    case 2: ["Low", "High"]
    case 3: ["Low", "Medium", "High"]
    case 4: ["Low", "Medium", "High", "Very high"]
    case 5: ["Very low", "Low", "Medium", "High", "Very high"]
    default: count < 1 ? [] : (1...count).map { "Level \($0)" }
    }
  }
}

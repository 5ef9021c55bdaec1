/// Names in a sentence: each in quotes, at most three, then how many more.
enum QuotedNames {
  /// The most names that are written out.
  static let most = 3

  /// Names as part of a sentence: `'a', 'b', 'c' and 2 more`.
  ///
  /// - Parameters:
  ///   - names: In the order in which they should be read; none gives an empty text.
  ///   - most: How many are written out at most.
  /// - Returns: The text.
  static func text(_ names: [String], most: Int = most) -> String {
    let shown = names.prefix(most).map { "'\($0)'" }
    let rest = names.count - shown.count
    if rest > 0 { return "\(shown.joined(separator: ", ")) and \(rest) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) and \(last)"
  }
}

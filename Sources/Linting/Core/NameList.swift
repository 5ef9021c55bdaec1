/// Names in a message: in quotes, at most three of them.
enum NameList {
  /// How many names stand in a message before the rest is only counted.
  static let most = 3

  /// The names in single quotes: `'a', 'b', 'c' and 2 more`.
  ///
  /// - Parameter names: At least one name.
  /// - Returns: The words; of two or three names the last is joined by `and`.
  static func text(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    guard names.count <= most else {
      let rest = names.count - most
      return quoted.prefix(most).joined(separator: ", ") + " and \(rest) more"
    }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// How wide the words of a text are, in characters, since a page has no measure of its fonts.
enum WordLength {
  /// From this length on a word may be broken anywhere; `responsibilities` has 16 characters, and stays whole.
  static let longest = 20

  /// The length of the longest piece that has to stand on one line: of `Anti-social behaviour` the 9 of `behaviour`.
  ///
  /// - Complexity: Linear in the length of the text.
  static func longest(in text: String) -> Int {
    var longest = 0
    var length = 0
    for scalar in text.unicodeScalars {
      length += 1
      if scalar.properties.isWhitespace { length = 0 }
      longest = max(longest, length)
      if scalar == "-" { length = 0 }
    }
    return longest
  }

  /// Whether a text has a word that may be broken anywhere.
  static func isLong(_ text: String) -> Bool { longest(in: text) > longest }
}

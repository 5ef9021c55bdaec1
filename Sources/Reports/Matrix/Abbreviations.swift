/// Short forms of a few names, for where there is no room for the names.
enum Abbreviations {
  /// A short form for each name, no two alike.
  ///
  /// They are initials of names of several words and first letters of others: `Very low`, `Low` and `Medium` become
  /// `VL`, `L` and `M`. Where that would make two names alike, more letters are tried, then numbers from 1.
  ///
  /// - Parameter names: The names.
  /// - Returns: As many texts of one to three columns; numbers may be longer.
  /// - Complexity: Linear in the length of the names.
  static func texts(_ names: [String]) -> [String] {
    for letters in 1...3 {
      let texts = names.map { text($0, letters: letters) }
      let isShort = texts.allSatisfy { (1...3).contains(Columns.count($0)) }
      if isShort, Set(texts).count == texts.count { return texts }
    }
    return names.indices.map { String($0 + 1) }
  }

  private static func text(_ name: String, letters: Int) -> String {
    let words = Paragraph.oneLine(String(name.prefix(100))).split(separator: " ")
    guard words.count > 1 else { return String(words.first?.prefix(letters) ?? "") }
    return words.map { word in
      word.allSatisfy(\.isNumber) ? String(word) : word.prefix(1).uppercased()
    }.joined()
  }
}

/// Finds the known word that a misspelt one was probably meant to be.
package enum NearestWord {
  /// Words longer than this are not compared: the time grows with the square of the length.
  private static let longest = 64

  /// The known word nearest to `word`, or `nil` if none is near.
  ///
  /// Near means at most one slip (a letter wrong, missing, extra, or two swapped) for every three
  /// letters, and at least one; capitals do not count, nor does `-` against `_` or a blank. Words
  /// without a letter in common, such as `a` and `b`, are never near.
  ///
  /// - Parameters:
  ///   - word: The word as the user wrote it.
  ///   - known: The words that would have been right, in the order in which to prefer them.
  /// - Returns: The first of the nearest words.
  package static func nearest(to word: String, in known: [String]) -> String? {
    // The length in bytes is known without reading the word, which may be 100 MB of nonsense.
    guard word.utf8.count <= longest * 4 else { return nil }
    let wanted = folded(word)
    guard wanted.count <= longest else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = folded(candidate)
      let allowed = max(1, min(wanted.count, letters.count) / 3)
      guard letters.count <= longest, abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      guard distance < max(wanted.count, letters.count) else { continue }
      if distance <= allowed, distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.word
  }

  /// The question that offers the nearest word, or `nil` if none is near.
  package static func question(for word: String, in known: [String]) -> String? {
    nearest(to: word, in: known).map { "did you mean '\($0)'?" }
  }

  private static func folded(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  /// The optimal string alignment distance: letters changed, added, left out or swapped.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

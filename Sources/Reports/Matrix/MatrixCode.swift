/// Short names for candidates in a matrix.
enum MatrixCode {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// The code of a position, as spreadsheets name their columns: `A` to `Z`, then `AA`, `AB` and so on.
  ///
  /// For example, 0 is `A`, 25 is `Z`, 26 is `AA` and 702 is `AAA`.
  ///
  /// - Parameter position: From 0.
  /// - Returns: The code; no two positions share one.
  static func text(_ position: Int) -> String {
    var rest = max(0, position)
    var text = String(letters[rest % letters.count])
    while rest >= letters.count {
      rest = rest / letters.count - 1
      text = String(letters[rest % letters.count]) + text
    }
    return text
  }
}

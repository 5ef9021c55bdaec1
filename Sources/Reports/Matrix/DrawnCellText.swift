/// The lines in one cell of a drawn matrix.
struct DrawnCellText {
  /// The most lines that codes take; what is left over is counted.
  static let mostLines = 12
  /// The most lines that a name takes; a longer one is cut and stands whole in the legend.
  static let mostOfName = 3

  let width: Int

  /// The rating, the number of candidates and their codes: `High`, `2: A C`.
  ///
  /// - Parameters:
  ///   - rating: The rating, whole or in short.
  ///   - items: The candidates in the cell.
  /// - Returns: Lines that fit the width.
  func lines(rating: String, _ items: [MatrixView.Item]) -> [String] {
    let codes = items.map(MatrixMarks.code)
    let text = codes.isEmpty ? "0" : "\(codes.count): " + codes.joined(separator: " ")
    var lines = Paragraph.wrapped(text, to: width)
    if lines.count > Self.mostLines {
      lines = Array(lines.prefix(Self.mostLines - 1))
      let shown = lines.joined(separator: " ").split(separator: " ").count - 1
      let rest = "+\(codes.count - shown)"
      lines.append(Columns.count(rest) + 5 <= width ? rest + " more" : rest)
    }
    return name(rating) + lines
  }

  /// A name in at most three lines.
  func name(_ text: String) -> [String] {
    let lines = Paragraph.wrapped(text, to: width)
    guard lines.count > Self.mostOfName else { return lines }
    let last = Columns.split(Substring(lines[Self.mostOfName - 1]), at: max(1, width - 1)).0
    return lines.prefix(Self.mostOfName - 1) + [last + "…"]
  }

  /// Whether a name stands in the drawing as it is.
  func showsWhole(_ text: String) -> Bool {
    Paragraph.wrapped(text, to: width).count <= Self.mostOfName
  }
}

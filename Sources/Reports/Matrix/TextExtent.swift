/// The widths of some texts.
struct TextExtent {
  /// Of the widest text.
  let widest: Int
  /// Of the widest word, which is the least room that cuts none.
  let widestWord: Int
  private let texts: [String]

  /// Measures texts.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - others: Texts that should have room but need not.
  init(_ texts: [String], others: [String] = []) {
    self.texts = texts + others
    widest = (texts + others).map { Columns.count($0) }.max() ?? 0
    widestWord = texts.flatMap { $0.split(separator: " ") }.map { Columns.count($0) }.max() ?? 0
  }

  /// The width of the widest line once the texts are broken into lines of at most so many columns.
  func width(within columns: Int) -> Int {
    if widest <= columns { return widest }
    return texts.flatMap { Paragraph.wrapped($0, to: columns) }.map { Columns.count($0) }.max() ?? 0
  }
}

/// The classes by which the style sheet `Resources/report.css` knows elements.
enum HTMLClass: Sendable, Hashable {
  /// Facts under the title.
  case facts
  /// What scrolls sideways where there is too little room for it.
  case wide
  /// A cell of a column of numbers, or its heading.
  case number
  /// A table of nothing but numbers and headings.
  case numbers
  /// A cell with a word too long for any column.
  case long
  /// A table whose words may be broken anywhere on paper.
  case dense
  /// A table that is kept on one sheet of paper.
  case short
  /// A row with one text across the whole table.
  case line
  /// What is folded away.
  case folded
  /// A rating with its colour.
  case rating(ReportCell.Shade)

  /// The words as they stand in the attribute.
  var text: String {
    switch self {
    case .facts: "facts"
    case .wide: "wide"
    case .number: "number"
    case .numbers: "numbers"
    case .long: "long"
    case .dense: "dense"
    case .short: "short"
    case .line: "line"
    case .folded: "folded"
    case .rating(let shade): "rating \(Self.name(shade))"
    }
  }

  /// The class of a shade: `shade-2-of-5` for the second of five steps, since steps of scales with other numbers of them
  /// have other colours.
  static func name(_ shade: ReportCell.Shade) -> String {
    "shade-\(shade.step + 1)-of-\(shade.count)"
  }
}

import Precedence

/// Two candidates compared, each under a name that fits into a table.
struct Pair {
  /// Names that are wider stand in the first sentence only; all else has the id.
  private static let widestName = 32

  /// The widest word that heads a column.
  private static let widestWord = 24

  let comparison: PairComparison
  let ahead: String
  let behind: String

  init(_ comparison: PairComparison) {
    self.comparison = comparison
    let sides = [comparison.ahead, comparison.behind].map { side in
      let name = Paragraph.oneLine(side.name)
      return Columns.count(name) <= Self.widestName ? name : side.id
    }
    // Two candidates may share a name, never an id.
    let isClear = sides[0] != sides[1]
    ahead = isClear ? sides[0] : comparison.ahead.id
    behind = isClear ? sides[1] : comparison.behind.id
  }

  /// What heads the column of the one ahead: its label, cut to the width of a column.
  var aheadTitle: String { title(ahead) }

  /// What heads the column of the other one.
  var behindTitle: String { title(behind) }

  /// A label is cut only if the two still look different.
  private func title(_ label: String) -> String {
    let short = [ahead, behind].map(Self.cut)
    return short[0] == short[1] ? label : Self.cut(label)
  }

  private static func cut(_ label: String) -> String {
    // Words are wrapped; an id is one word.
    guard !label.contains(" "), Columns.count(label) > widestWord else { return label }
    return String(Columns.split(label[...], at: widestWord - 1).0) + "…"
  }

  /// What a candidate is called in sentences.
  func label(of id: String) -> String {
    switch id {
    case comparison.ahead.id: ahead
    case comparison.behind.id: behind
    default: id
    }
  }
}

import Precedence

/// Two candidates compared, each under a name that fits into a table.
struct Pair {
  /// Names that are wider stand in the first sentence only; tables have the id.
  private static let widestName = 24

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

  /// What a candidate is called in tables.
  func label(of id: String) -> String {
    switch id {
    case comparison.ahead.id: ahead
    case comparison.behind.id: behind
    default: id
    }
  }
}

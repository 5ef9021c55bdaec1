/// The rows of a slope chart: who stands where on either side.
///
/// Within a shared place, the one that stands better on the other side is above, so that lines cross only where somebody overtook.
struct SlopeOrder: Sendable {
  /// The candidates.
  let lines: [SlopeChart.Line]
  /// For each row on the left, the candidate in it, as an index into `lines`.
  let left: [Int]
  /// For each row on the right, the candidate in it.
  let right: [Int]

  init(_ lines: [SlopeChart.Line]) {
    self.lines = lines
    left = Self.rows(lines, by: \.leftPlace, then: \.rightPlace)
    right = Self.rows(lines, by: \.rightPlace, then: \.leftPlace)
  }

  /// How many rows the longer side has.
  var rowCount: Int { max(left.count, right.count) }

  private static func rows(
    _ lines: [SlopeChart.Line],
    by first: (SlopeChart.Line) -> Int?,
    then second: (SlopeChart.Line) -> Int?
  ) -> [Int] {
    let placed = lines.indices.compactMap { index in first(lines[index]).map { (index, $0) } }
    return placed.sorted {
      let left = ($0.1, second(lines[$0.0]) ?? .max, $0.0)
      return left < ($1.1, second(lines[$1.0]) ?? .max, $1.0)
    }
    .map(\.0)
  }

  /// Runs of rows with the same place, if longer than one.
  static func shared(_ rows: [Int], _ place: (Int) -> Int?) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var start = 0
    for row in 1..<max(1, rows.count + 1) {
      let isSame = row < rows.count && place(rows[row]) == place(rows[start])
      if isSame { continue }
      if row - start > 1 { runs.append(start...(row - 1)) }
      start = row
    }
    return runs
  }
}

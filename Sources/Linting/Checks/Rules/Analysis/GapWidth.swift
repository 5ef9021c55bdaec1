import ScoringKernel

/// How wide the gaps between rules over one number are, beside what the rules next to them cover.
///
/// For example, of `volume < 50`, `volume > 60 and volume < 250` and `volume >= 250` the gap is 10 wide
/// and lies beside rules that cover 50 and 190. A gap wider than both its neighbours is hardly an
/// oversight: then the rules are exceptions.
struct GapWidth {
  private let breaks: [Double]
  private let gap: UInt64
  /// What each box of each rule covers.
  private let covered: [UInt64]

  /// Fails for rules over two things, or over anything but a number.
  init?(_ family: RuleFamily, _ gap: Boxes) {
    guard family.space.aspects.count == 1, case .numbers(let breaks) = family.space.cells[0].values
    else { return nil }
    self.breaks = breaks
    self.gap = gap.boxes.reduce(0) { $0 | $1[0] }
    covered = family.boxes.flatMap(\.boxes).map { $0[0] }
  }

  /// Whether every gap is a single number, or no wider than a rule beside it that has two ends.
  var isNarrow: Bool {
    ValueCells.runs(gap).allSatisfy { run in
      guard let width = width(run) else { return false }
      let neighbours = [run.lowerBound - 1, run.upperBound + 1].flatMap { piece in
        covered.flatMap { ValueCells.runs($0).filter { $0.contains(piece) } }
      }
      let widest = neighbours.compactMap(self.width).max() ?? 0
      return width <= widest || Tolerance.areEqual(width, widest)
    }
  }

  /// How far apart the ends of neighbouring pieces are; `nil` without one of the ends.
  private func width(_ run: ClosedRange<Int>) -> Double? {
    // Piece 2 lies between the first and the second break, piece 3 is the second.
    let (low, high) = ((run.lowerBound + 1) / 2 - 1, run.upperBound / 2)
    guard breaks.indices.contains(low), breaks.indices.contains(high) else { return nil }
    return breaks[high] - breaks[low]
  }
}

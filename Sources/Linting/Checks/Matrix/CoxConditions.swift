import ScoringKernel

// What Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2) 497-512 asks of a
// matrix so that it cannot do worse than the product it stands for. A matrix that falls
// somewhere is not asked the rest: every other answer would only repeat that.
extension MatrixColouring {
  /// Two cells of which one is not rated as it should be beside the other.
  package struct Pair: Sendable, Hashable {
    /// The cell with the lower rating.
    package let lower: Cell
    /// The cell with the higher rating.
    package let higher: Cell

    /// Two cells, the one with the lower rating first.
    package init(lower: Cell, higher: Cell) {
      self.lower = lower
      self.higher = higher
    }
  }

  /// The neighbours of which the upper or right one has the lower rating, row after row.
  ///
  /// - Complexity: Linear in the number of cells.
  package var falls: [Pair] {
    cells.flatMap { cell in
      neighbours(cell, [(1, 0), (0, 1)]).filter { rating($0) < rating(cell) }
        .map { Pair(lower: $0, higher: cell) }
    }
  }

  /// Whether no rating falls upwards or to the right.
  package var isRising: Bool { falls.isEmpty }

  /// Weak consistency: every risk of the higher rating is at least as great as any of the lower.
  ///
  /// For example, on 5 by 5 equal steps a red cell at the fourth row and third column begins at 0.6 x
  /// 0.4 = 0.24; a green cell at the second row and fourth column goes up to 0.4 x 0.8 = 0.32, which
  /// is more.
  ///
  /// - Parameters:
  ///   - lower: A rating, green if not given.
  ///   - higher: A more serious one, red if not given.
  ///   - countsEdge: Whether cells of the lowest row and column count among the higher; their risks all
  ///     begin at nothing, which ``raisedEdge`` tells.
  /// - Returns: The cell that goes up furthest among those of the lower rating and the one that
  ///   begins furthest down among the others, if they overlap; `nil` if they do not, or a rating
  ///   has no cell.
  package func overlap(
    of lower: Int? = nil,
    with higher: Int? = nil,
    countsEdge: Bool = true
  ) -> Pair? {
    let (lower, higher) = (lower ?? green, higher ?? red)
    guard lower < higher else { return nil }
    let below = cells.filter { rating($0) == lower }
      .reduce(nil as Cell?) { best, cell in
        best.map { greatestRisk($0) >= greatestRisk(cell) } ?? false ? best : cell
      }
    let above = cells.filter { rating($0) == higher }
      .filter { countsEdge || ($0.down > 0 && $0.across > 0) }
      .reduce(nil as Cell?) { best, cell in
        best.map { leastRisk($0) <= leastRisk(cell) } ?? false ? best : cell
      }
    guard let below, let above else { return nil }
    let isApart = leastRisk(above) >= Tolerance.lowered(greatestRisk(below))
    return isApart ? nil : Pair(lower: below, higher: above)
  }

  /// Betweenness: the green cells with a red one above, to the right, or above to the right of them.
  package var touching: [Pair] {
    guard green < red else { return [] }
    return cells.filter { rating($0) == green }
      .flatMap { cell in
        neighbours(cell, [(1, 0), (0, 1), (1, 1)]).filter { rating($0) == red }
          .map { Pair(lower: cell, higher: $0) }
      }
  }

  /// What follows from the conditions (Cox's theorem), first half: cells of the lowest row and column
  /// that are not green.
  package var raisedEdge: [Cell] {
    cells.filter { ($0.down == 0 || $0.across == 0) && rating($0) > green }
  }

  /// The second half: cells of the second row and column that are red.
  package var redBesideEdge: [Cell] {
    guard green < red else { return [] }
    return cells.filter { ($0.down == 1 || $0.across == 1) && rating($0) == red }
  }

  /// Consistent colouring, as it can be checked: a cell whose least and greatest risk are both at
  /// least those of another has at least its rating, and cells of the same risks the same.
  ///
  /// That an amber cell has a green one at or below it and a red one at or above it, which belongs
  /// to the condition, holds wherever no rating falls.
  ///
  /// - Returns: The pairs for which it does not hold, the most unequal first.
  /// - Complexity: Quadratic in the number of cells.
  package var uneven: [Pair] {
    let cells = cells
    let pairs = cells.flatMap { cell in
      cells.filter { rating($0) > rating(cell) && isAtLeast(cell, $0) }
        .map { Pair(lower: cell, higher: $0) }
    }
    let gaps = Set(pairs.map(gap)).sorted(by: >)
    return gaps.flatMap { gap in pairs.filter { self.gap($0) == gap } }
  }

  private func gap(_ pair: Pair) -> Int { rating(pair.higher) - rating(pair.lower) }

  private func isAtLeast(_ cell: Cell, _ other: Cell) -> Bool {
    leastRisk(cell) >= Tolerance.lowered(leastRisk(other))
      && greatestRisk(cell) >= Tolerance.lowered(greatestRisk(other))
  }
}

package import Precedence

/// A risk matrix with the candidates in it, ready to be drawn as text, table or picture.
///
/// Rows and columns count from the lowest, as in ``MatrixResult``.
package struct MatrixView: Sendable {
  /// What is shown: the name of the assessment.
  package let title: String
  /// What stands under the title: area, dates, date of making, rules with version; each a line.
  package let subtitle: [String]
  /// The axis that goes up.
  package let down: Axis
  /// The axis that goes across.
  package let across: Axis
  /// The ratings, least serious first, with their definitions.
  package let ratings: [RulesSummary.Level]
  /// The rating of each cell: `cells[row][column]`, lowest first, as an index into `ratings`.
  package let cells: [[Int]]
  /// The candidates that have a cell, in the order of the ranking, those that are not ranked last.
  package let items: [Item]
  /// The names of the candidates that have no cell.
  package let absent: [String]

  /// An axis.
  package struct Axis: Sendable, Hashable {
    /// Its name as a reader sees it: `Impact`.
    package let name: String
    /// Its levels, lowest first, with definitions and ranges.
    package let levels: [RulesSummary.Level]
    /// The numbers at which each level above the first begins, as a reader sees them, one fewer than levels; empty where
    /// no numbers part the levels.
    package let thresholds: [String]

    package init(name: String, levels: [RulesSummary.Level], thresholds: [String]) {
      self.name = name
      self.levels = levels
      self.thresholds = thresholds
    }
  }

  /// A candidate in the matrix.
  package struct Item: Sendable, Hashable {
    /// The candidate's id.
    package let id: String
    /// A short name in the picture: `A` to `Z`, then `AA`, in the order of the items.
    package let code: String
    /// The candidate's name.
    package let name: String
    /// The place as a reader sees it: `3=`; `-` for one that is not ranked.
    package let place: String
    /// The rating after the rules, by which it is listed; the cell's own if no rule changed it.
    package let rating: String
    /// The row, from 0 at the lowest.
    package let row: Int
    /// The column, from 0 at the lowest.
    package let column: Int
    /// The edges of the cell that it is near to, the nearest first; empty if it is near none.
    package let edges: [Edge]
    /// The criteria along the axes whose level was assumed because their evidence is missing, as a reader sees them; for
    /// an axis that rests on one, no edge is near.
    package let assumed: [String]
    /// How rules moved it along the axes: `impact from Medium to High`.
    package let moves: [String]

    package init(
      id: String,
      code: String,
      name: String,
      place: String,
      rating: String,
      row: Int,
      column: Int,
      edges: [Edge],
      assumed: [String] = [],
      moves: [String] = []
    ) {
      self.id = id
      self.code = code
      self.name = name
      self.place = place
      self.rating = rating
      self.row = row
      self.column = column
      self.edges = edges
      self.assumed = assumed
      self.moves = moves
    }
  }

  /// An edge that a candidate is near to.
  package struct Edge: Sendable, Hashable {
    /// Which way the edge lies.
    package enum Side: Sendable, Hashable, CaseIterable {
      case above
      case below
      case left
      case right
    }

    /// Which way it lies.
    package let side: Side
    /// In words: `impact 0.62 is 0.005 short of High`.
    package let text: String

    package init(side: Side, text: String) {
      self.side = side
      self.text = text
    }
  }

  package init(
    title: String,
    subtitle: [String],
    down: Axis,
    across: Axis,
    ratings: [RulesSummary.Level],
    cells: [[Int]],
    items: [Item],
    absent: [String]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.down = down
    self.across = across
    self.ratings = ratings
    self.cells = cells
    self.items = items
    self.absent = absent
  }

  /// The candidates in a cell, in the order of the items.
  package func items(row: Int, column: Int) -> [Item] {
    items.filter { $0.row == row && $0.column == column }
  }
}

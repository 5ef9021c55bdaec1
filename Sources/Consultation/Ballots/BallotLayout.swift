package import Evidence

/// Where in a file ballots stand, as far as the file does not say so itself.
package struct BallotLayout: Sendable {
  /// How the ballots are written down; `nil` to tell by the content.
  package var form: BallotForm?
  /// For an order in one cell: its column; `nil` for the only one that can be meant.
  package var orderColumn: LocatedName?
  /// For an order that somebody published: the column of the options, and that of their places.
  package var optionColumn: LocatedName?
  package var placeColumn: LocatedName?
  /// The column of the ballots' weights; `nil` if each weighs 1.
  package var weightColumn: LocatedName?
  /// Columns about the respondents, for weighting.
  package var traitColumns: [LocatedName]
  /// Only the rows with this entry in this column count; `nil` for all rows.
  package var filter: Filter?
  /// For answers: the words of the scale, the lowest first; empty if answers are numbers.
  package var scale: [String]
  /// For answers in numbers: how many steps the scale has, from 1; `nil` if the words say so.
  package var steps: Int?
  /// Whether two options may share a rank.
  package var allowsTies: Bool

  /// The rows of one group in a file of several.
  package struct Filter: Sendable, Hashable {
    package let column: LocatedName
    package let entry: String

    package init(column: LocatedName, entry: String) {
      self.column = column
      self.entry = entry
    }
  }

  package init(
    form: BallotForm? = nil,
    orderColumn: LocatedName? = nil,
    optionColumn: LocatedName? = nil,
    placeColumn: LocatedName? = nil,
    weightColumn: LocatedName? = nil,
    traitColumns: [LocatedName] = [],
    filter: Filter? = nil,
    scale: [String] = [],
    steps: Int? = nil,
    allowsTies: Bool = true
  ) {
    self.form = form
    self.orderColumn = orderColumn
    self.optionColumn = optionColumn
    self.placeColumn = placeColumn
    self.weightColumn = weightColumn
    self.traitColumns = traitColumns
    self.filter = filter
    self.scale = scale
    self.steps = steps
    self.allowsTies = allowsTies
  }
}

import Evidence

/// A column about the respondents while it is read.
struct TraitColumn {
  private let column: Table.Column
  private var categories = ByteNames()
  private var entries: [Int32] = []

  /// Makes a column of which nothing has been read.
  init(_ column: Table.Column) { self.column = column }

  /// Adds the entry of a valid ballot.
  mutating func add(_ row: BallotRow) {
    let entry = row.withBytes(column.number - 1) { $0.isEmpty ? -1 : categories.number(of: $0) }
    entries.append(Int32(truncatingIfNeeded: entry))
  }

  /// What has been read.
  var trait: Ballots.Trait {
    Ballots.Trait(
      name: column.name,
      categories: (0..<categories.count).map { categories[$0] },
      entries: entries
    )
  }
}

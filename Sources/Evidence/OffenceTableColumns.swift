/// Which column of an offence table plays which part.
///
/// A table is used as its publisher printed it; the user says what the columns are instead of
/// renaming them.
package struct OffenceTableColumns: Sendable, Hashable {
  /// Two counts that the publisher compared, and what it printed about them.
  package struct Comparison: Sendable, Hashable {
    /// The counts of the later period.
    package var thisPeriod: LocatedName
    /// The counts of the earlier period, the base of the percentage.
    package var lastPeriod: LocatedName
    /// The published difference, later less earlier; `nil` if none is published.
    package var change: LocatedName?
    /// The published change in percent of the earlier count; `nil` if none is published.
    package var percentage: LocatedName?

    /// Makes a comparison.
    ///
    /// - Parameters:
    ///   - thisPeriod: The column of the later counts.
    ///   - lastPeriod: The column of the earlier counts.
    ///   - change: The column of published differences, or `nil`.
    ///   - percentage: The column of published percentages, or `nil`.
    package init(
      thisPeriod: LocatedName,
      lastPeriod: LocatedName,
      change: LocatedName? = nil,
      percentage: LocatedName? = nil
    ) {
      self.thisPeriod = thisPeriod
      self.lastPeriod = lastPeriod
      self.change = change
      self.percentage = percentage
    }
  }

  /// The column of ids, each of which names one row.
  package var id: LocatedName
  /// The column of published names; `nil` if there is none.
  package var label: LocatedName?
  /// The column that names the row of which a row is a part; `nil` for a table without subtotals.
  package var parent: LocatedName?
  /// The columns of counts.
  ///
  /// Those of ``comparison`` belong to them whether listed or not.
  package var counts: [LocatedName]
  /// What was published about the change between two of the counts; `nil` if nothing.
  package var comparison: Comparison?
  /// The column that says whether a row counts crimes that other rows count too, as a domestic
  /// abuse flag does; `nil` if no row does.
  package var overlap: LocatedName?
  /// The ids of rows that are known to hold more than the rows shown below them.
  package var partialParents: [LocatedName]

  /// Makes a description of a table.
  ///
  /// - Parameters:
  ///   - id: The column of ids.
  ///   - label: The column of published names, or `nil`.
  ///   - parent: The column of parents, or `nil`.
  ///   - counts: The columns of counts.
  ///   - comparison: What was published about a change, or `nil`.
  ///   - overlap: The column of overlap flags (`yes` or `no`), or `nil`.
  ///   - partialParents: The ids of rows that hold more than the rows shown below them.
  package init(
    id: LocatedName,
    label: LocatedName? = nil,
    parent: LocatedName? = nil,
    counts: [LocatedName] = [],
    comparison: Comparison? = nil,
    overlap: LocatedName? = nil,
    partialParents: [LocatedName] = []
  ) {
    self.id = id
    self.label = label
    self.parent = parent
    self.counts = counts
    self.comparison = comparison
    self.overlap = overlap
    self.partialParents = partialParents
  }

  /// The columns of counts, those of the comparison included, each once.
  var allCounts: [LocatedName] {
    var result: [LocatedName] = []
    let compared = comparison.map { [$0.thisPeriod, $0.lastPeriod] } ?? []
    for name in counts + compared where !result.contains(where: { $0.text == name.text }) {
      result.append(name)
    }
    return result
  }
}

/// A table of offence counts with its hierarchy of totals and parts.
///
/// ``read(_:columns:)`` checks what the publisher worked out (subtotals, changes, percentages)
/// before anything is made of it; the sums refuse to count a crime twice.
package struct OffenceTable: Sendable {
  /// A row of the table.
  package struct Category: Sendable {
    /// What the row is called in the assessment.
    package let id: String
    /// The published name; the id if the table has no column of names.
    package let label: String
    /// The cell of the id, for its place.
    package let cell: Cell
    /// The row's counts, in the order of ``OffenceTable/countColumns``.
    package let counts: [Count]
    /// Whether the row counts crimes that other rows count too.
    package let overlapsOthers: Bool
    /// The index of the row of which this one is a part; `nil` at the top.
    package internal(set) var parent: Int?
    /// The indices of the rows that are parts of this one.
    package internal(set) var children: [Int] = []
  }

  /// A count and the cell it was read from.
  package struct Count: Sendable {
    /// The number of crimes, zero or more; `nil` if missing or refused.
    package let value: Int?
    /// The cell.
    package let cell: Cell
  }

  /// The table as read.
  package let table: Table
  /// The headers of the count columns.
  package let countColumns: [String]
  /// The rows from top to bottom.
  package let categories: [Category]
  private let indices: [String: Int]

  init(
    table: Table,
    countColumns: [String],
    categories: [Category],
    indices: [String: Int]
  ) {
    self.table = table
    self.countColumns = countColumns
    self.categories = categories
    self.indices = indices
  }

  /// The row of an id, or `nil` if there is none.
  ///
  /// - Parameter id: The id exactly as in the table.
  /// - Returns: The first row of that id.
  package func category(_ id: String) -> Category? { index(of: id).map { categories[$0] } }

  /// The count of a row in a column, or `nil` if there is no such row or column.
  ///
  /// - Parameters:
  ///   - id: The id of the row.
  ///   - column: The header of the column.
  /// - Returns: The count, whose value may still be missing.
  package func count(of id: String, column: String) -> Count? {
    guard let category = category(id), let index = countColumns.firstIndex(of: column) else {
      return nil
    }
    return category.counts[index]
  }

  /// The rows without parts that are counted in none of the sums of a user.
  ///
  /// A row is covered if it is listed itself or if a row that contains it is. Nothing is lost when
  /// a row that overlaps others is not covered; ``Category/overlapsOthers`` tells it apart.
  ///
  /// - Parameter ids: The ids listed anywhere.
  /// - Returns: In the order of the table.
  /// - Complexity: O(n × d), with n rows at a depth of d.
  package func uncovered(by ids: [String]) -> [Category] {
    let listed = Set(ids.compactMap(index))
    return categories.indices.compactMap { index in
      guard categories[index].children.isEmpty, !listed.contains(index),
        !ancestors(of: index).contains(where: listed.contains)
      else { return nil }
      return categories[index]
    }
  }

  /// The rows without parts that make up a row: itself if it has none.
  ///
  /// - Parameter id: The id of the row.
  /// - Returns: In the order of the table; none if there is no such row.
  package func leaves(of id: String) -> [Category] {
    guard let start = index(of: id) else { return [] }
    var open = [start]
    var found: [Int] = []
    while let next = open.popLast() {
      let children = categories[next].children
      if children.isEmpty { found.append(next) } else { open += children }
    }
    return found.sorted().map { categories[$0] }
  }

  /// The index of a row in ``categories``, or `nil` if there is none of that id.
  func index(of id: String) -> Int? { indices[id] }

  /// The rows that contain a row, from its parent upwards.
  func ancestors(of index: Int) -> some Sequence<Int> {
    sequence(state: categories[index].parent) { next in
      guard let current = next else { return nil as Int? }
      next = categories[current].parent
      return current
    }
  }
}

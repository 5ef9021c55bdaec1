package import Diagnostics

/// A sum over categories of an offence table, with every term and the cells it came from.
package struct CategorySum: Sendable, Hashable {
  /// One category of the sum.
  package struct Term: Sendable, Hashable {
    /// The id of the category.
    package let category: String
    /// The count.
    package let value: Double
    /// The cell of the count.
    package let cell: CellReference
    /// What the count is multiplied by; `nil` in a plain sum.
    package let weight: Weight?

    /// What the term adds to the sum.
    package var product: Double { value * (weight?.value ?? 1) }
  }

  /// What a count is multiplied by.
  package struct Weight: Sendable, Hashable {
    /// The weight, in its own unit for one crime.
    package let value: Double
    /// The cell of the weight.
    package let cell: CellReference
  }

  /// The sum; `nil` if a count or weight is missing, or if the categories cannot be added.
  package let total: Double?
  /// The terms in the order in which the categories were listed.
  package let terms: [Term]
  /// The cells that would have been needed and hold no number.
  package let missing: [CellReference]
}

extension OffenceTable {
  /// Adds the counts of categories.
  ///
  /// 2,053 for violence, 43 for weapons and 26 for trafficking make 2,122. A category listed twice,
  /// one listed with a row that contains it, and a row that overlaps others together with any other
  /// would count crimes twice: each is a finding where the user listed it, and there is no total. A
  /// missing count makes the total missing; it is never taken for zero.
  ///
  /// - Parameters:
  ///   - categories: The ids, with the places where they are listed.
  ///   - column: The header of a count column.
  /// - Returns: The sum of no categories is 0.
  /// - Complexity: O(n × d), with n categories at a depth of d.
  package func sum(
    of categories: [LocatedName],
    column: LocatedName
  ) -> (sum: CategorySum, findings: FindingList) {
    weightedSum(of: categories, column: column, weights: nil)
  }

  /// Adds the counts of categories, each multiplied by its weight from another table.
  ///
  /// 218 burglaries of 273.5 days and 109 of 183.5 days make 79,624.5 days. A category without a
  /// weight is a finding, and there is no total: no weight is not a weight of zero.
  ///
  /// - Parameters:
  ///   - categories: The ids, with the places where they are listed.
  ///   - column: The header of a count column.
  ///   - weights: The weights by category id.
  /// - Returns: The sum of no categories is 0.
  package func weightedSum(
    of categories: [LocatedName],
    column: LocatedName,
    weights: KeyedValues
  ) -> (sum: CategorySum, findings: FindingList) {
    weightedSum(of: categories, column: column, weights: .some(weights))
  }

  private func weightedSum(
    of names: [LocatedName],
    column: LocatedName,
    weights: KeyedValues?
  ) -> (sum: CategorySum, findings: FindingList) {
    var work = SumWork(offences: self, weights: weights)
    guard let counts = countColumns.firstIndex(of: column.text) else {
      work.findings.append(unknownCountColumn(column))
      return (CategorySum(total: nil, terms: [], missing: []), work.findings)
    }
    for name in work.addable(names) { work.add(name, column: counts) }
    return (work.sum, work.findings)
  }

  private func unknownCountColumn(_ name: LocatedName) -> Finding {
    Finding(
      .unknownColumn,
      .error,
      "table '\(table.source.name)' has no counts in a column '\(name.text)'",
      at: name.location ?? table.columns.first?.location,
      hint: NearestWord.question(for: name.text, in: countColumns)
        ?? "its counts are in \(countColumns.map { "'\($0)'" }.joined(separator: ", "))"
    )
  }
}

/// The work of adding up categories.
private struct SumWork {
  let offences: OffenceTable
  let weights: KeyedValues?
  var findings = FindingList()
  private var terms: [CategorySum.Term] = []
  private var missing: [CellReference] = []
  private var hints = NameHints()

  init(offences: OffenceTable, weights: KeyedValues?) {
    self.offences = offences
    self.weights = weights
  }

  var sum: CategorySum {
    let isComplete = missing.isEmpty && !findings.hasErrors
    return CategorySum(
      total: isComplete ? terms.reduce(0) { $0 + $1.product } : nil,
      terms: terms,
      missing: missing
    )
  }

  /// The categories that exist, each once; findings for everything that would count twice.
  mutating func addable(_ names: [LocatedName]) -> [(name: LocatedName, index: Int)] {
    var listed: [Int: LocatedName] = [:]
    var result: [(name: LocatedName, index: Int)] = []
    for name in names {
      guard let index = offences.index(of: name.text) else {
        findings.append(offences.unknownCategory(name, hints: &hints))
        continue
      }
      if let first = listed[index] {
        findings.append(Message.twice(name, first: first, offences.categories[index]))
        continue
      }
      listed[index] = name
      result.append((name, index))
    }
    for (name, index) in result {
      checkAncestors(name, index: index, listed: listed)
      if offences.categories[index].overlapsOthers, result.count > 1 {
        findings.append(Message.overlapping(name, offences.categories[index]))
      }
    }
    return result
  }

  private mutating func checkAncestors(
    _ name: LocatedName,
    index: Int,
    listed: [Int: LocatedName]
  ) {
    for ancestor in offences.ancestors(of: index) {
      guard let other = listed[ancestor] else { continue }
      findings.append(Message.withAncestor(name, other, offences.categories[index]))
      return
    }
  }

  mutating func add(_ entry: (name: LocatedName, index: Int), column: Int) {
    let category = offences.categories[entry.index]
    let count = category.counts[column]
    if count.value == nil { missing.append(count.cell.reference) }
    var weight: CategorySum.Weight?
    if let weights {
      weight = self.weight(of: entry.name, in: weights, category: category)
      guard weight != nil else { return }
    }
    guard let value = count.value else { return }
    terms.append(
      CategorySum.Term(
        category: category.id,
        value: Double(value),
        cell: count.cell.reference,
        weight: weight
      )
    )
  }

  private mutating func weight(
    of name: LocatedName,
    in weights: KeyedValues,
    category: OffenceTable.Category
  ) -> CategorySum.Weight? {
    let found = weights.value(of: category.id)
    if let found, let number = found.number {
      return CategorySum.Weight(value: number.value, cell: found.cell.reference)
    }
    if let found { missing.append(found.cell.reference) }
    let nearest = found == nil ? hints.question(for: name.text, in: weights.keys) : nil
    findings.append(Message.missingWeight(name, weights, found?.cell, nearest, category))
    return nil
  }
}

extension OffenceTable {
  /// The finding for a category that the table does not have.
  func unknownCategory(_ name: LocatedName, hints: inout NameHints) -> Finding {
    Finding(
      .unknownCategory,
      .error,
      "table '\(table.source.name)' has no category '\(name.text)'",
      at: name.location ?? table.columns.first?.location,
      hint: hints.question(for: name.text, in: categories.lazy.map(\.id))
    )
  }
}

// MARK: - Messages

private enum Message {
  static func twice(
    _ name: LocatedName,
    first: LocatedName,
    _ category: OffenceTable.Category
  ) -> Finding {
    Finding(
      .categoryTwice,
      .error,
      "'\(name.text)' is listed twice and would be counted twice",
      at: name.location ?? category.cell.location,
      hint: "list it once",
      related: related("the first time", first.location) + row(category)
    )
  }

  static func withAncestor(
    _ name: LocatedName,
    _ other: LocatedName,
    _ category: OffenceTable.Category
  ) -> Finding {
    Finding(
      .categoryWithAncestor,
      .error,
      "'\(name.text)' is part of '\(other.text)', which is listed too, and would be counted twice",
      at: name.location ?? category.cell.location,
      hint: "list '\(other.text)' alone, or only parts of it",
      related: related("'\(other.text)' is listed here", other.location) + row(category)
    )
  }

  static func overlapping(_ name: LocatedName, _ category: OffenceTable.Category) -> Finding {
    Finding(
      .overlappingCategory,
      .error,
      "'\(name.text)' counts crimes that other rows count too and cannot be added to them",
      at: name.location ?? category.cell.location,
      hint: "make it the only category of its candidate, or leave it out",
      related: row(category)
    )
  }

  static func missingWeight(
    _ name: LocatedName,
    _ weights: KeyedValues,
    _ cell: Cell?,
    _ nearest: String?,
    _ category: OffenceTable.Category
  ) -> Finding {
    Finding(
      .missingWeight,
      .error,
      "'\(name.text)' has no weight in '\(weights.file)'",
      at: name.location ?? category.cell.location,
      hint: cell == nil
        ? nearest ?? "add a row for it, or list the parts of it that have one"
        : "fill in the cell",
      related: related("its cell holds no number", cell?.location) + row(category)
    )
  }

  private static func row(_ category: OffenceTable.Category) -> [Finding.Related] {
    related("the row of '\(category.id)'", category.cell.location)
  }

  private static func related(_ message: String, _ location: Location?) -> [Finding.Related] {
    location.map { [Finding.Related(message: message, location: $0)] } ?? []
  }
}

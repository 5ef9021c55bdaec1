import Diagnostics

extension OffenceTable {
  /// Works out every subtotal again from the rows below it.
  ///
  /// Rows that overlap others are not part of a sum. A parent one of whose parts is missing cannot
  /// be checked and is not. In the St Albans sheet ALL CRIME is 6,198 and its rows add up to 4,438:
  /// declared partial, that is a note that 1,760 are in rows not shown.
  ///
  /// - Parameter partial: The ids of rows that hold more than the rows shown below them.
  /// - Returns: A warning for every subtotal that differs, a note for every partial one.
  func subtotalFindings(partial: [LocatedName]) -> FindingList {
    var findings = FindingList()
    var hints = NameHints()
    var isPartial = [Bool](repeating: false, count: categories.count)
    for name in partial {
      if let index = index(of: name.text) {
        isPartial[index] = true
      } else {
        findings.append(unknownCategory(name, hints: &hints))
      }
    }
    for index in categories.indices where !categories[index].children.isEmpty {
      for column in countColumns.indices {
        if let finding = subtotalFinding(index, column: column, isPartial: isPartial[index]) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  private func subtotalFinding(_ index: Int, column: Int, isPartial: Bool) -> Finding? {
    let parts = categories[index].children.filter { !categories[$0].overlapsOthers }
    guard let published = categories[index].counts[column].value, !parts.isEmpty else { return nil }
    var sum = 0
    for part in parts {
      guard let count = categories[part].counts[column].value else { return nil }
      let (next, overflows) = sum.addingReportingOverflow(count)
      guard !overflows else { return nil }
      sum = next
    }
    guard sum != published else { return nil }
    return isPartial && sum < published
      ? Message.rowsNotShown(categories[index], column: column, published: published, sum: sum)
      : Message.differs(
        categories[index],
        parts: parts.map { categories[$0] },
        column: column,
        published: published,
        sum: sum
      )
  }
}

// MARK: - Messages

private enum Message {
  static func differs(
    _ parent: OffenceTable.Category,
    parts: [OffenceTable.Category],
    column: Int,
    published: Int,
    sum: Int
  ) -> Finding {
    let cell = parent.counts[column].cell
    let rows = parts.count == 1 ? "its only row has" : "its \(parts.count) rows add up to"
    return Finding(
      .subtotalDiffers,
      .warning,
      "'\(parent.id)' has \(published.grouped) in '\(cell.reference.column)', "
        + "but \(rows) \(sum.grouped)",
      at: cell.location,
      hint: sum < published
        ? "correct the numbers, or declare '\(parent.id)' partial if some of its rows are not shown"
        : "correct the numbers, or say which of the rows overlap others",
      related: parts.prefix(10).map {
        Finding.Related(
          message: "'\($0.id)' has \($0.counts[column].value?.grouped ?? "none")",
          location: $0.counts[column].cell.location
        )
      }
    )
  }

  static func rowsNotShown(
    _ parent: OffenceTable.Category,
    column: Int,
    published: Int,
    sum: Int
  ) -> Finding {
    let cell = parent.counts[column].cell
    return Finding(
      .rowsNotShown,
      .note,
      "\((published - sum).grouped) of the \(published.grouped) of '\(parent.id)' in "
        + "'\(cell.reference.column)' are in rows not shown",
      at: cell.location
    )
  }
}

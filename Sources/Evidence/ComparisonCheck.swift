import Diagnostics

extension OffenceTable {
  /// Works out every published change and percentage again from the two counts.
  ///
  /// The percentage is compared at the decimals its cell prints, rounded half away from zero. On a
  /// base of zero there is no percentage: the cell must be missing or say `new`.
  ///
  /// - Parameter comparison: The columns; all of them exist.
  /// - Returns: A warning for every cell that differs.
  func comparisonFindings(_ comparison: OffenceTableColumns.Comparison) -> FindingList {
    var findings = FindingList()
    let thisPeriod = countColumns.firstIndex(of: comparison.thisPeriod.text.trimmed)
    let lastPeriod = countColumns.firstIndex(of: comparison.lastPeriod.text.trimmed)
    guard let thisPeriod, let lastPeriod else { return findings }
    let change = comparison.change.flatMap { table.column(named: $0.text) }
    let percentage = comparison.percentage.flatMap { table.column(named: $0.text) }
    for index in categories.indices {
      let counts = categories[index].counts
      guard let now = counts[thisPeriod].value, let before = counts[lastPeriod].value else {
        continue
      }
      let compared = Compared(id: categories[index].id, now: now, before: before)
      if let change {
        compared.check(change: table.cell(row: index, column: change), findings: &findings)
      }
      if let percentage {
        compared.check(percentage: table.cell(row: index, column: percentage), findings: &findings)
      }
    }
    return findings
  }
}

/// The two counts of one row.
private struct Compared {
  let id: String
  let now: Int
  let before: Int

  /// Both counts lie between 0 and 2^53, so the difference cannot overflow.
  var change: Int { now - before }

  func check(change cell: Cell, findings: inout FindingList) {
    guard let published = cell.number(as: .plain, findings: &findings) else { return }
    if published.whole != change { findings.append(Message.change(self, published, cell)) }
  }

  func check(percentage cell: Cell, findings: inout FindingList) {
    let isNew = cell.text.lowercased() == "new"
    if before == 0 {
      guard !isNew, !cell.number(as: .percent).isMissing else { return }
      findings.append(Message.percentageOfZero(self, cell))
    } else if isNew {
      findings.append(Message.percentage(self, "'new'", decimals: 1, cell))
    } else if let published = cell.number(as: .percent, findings: &findings),
      !PercentageChange.agrees(published, of: change, base: before)
    {
      findings.append(
        Message.percentage(self, "\(published)%", decimals: published.decimals, cell)
      )
    }
  }
}

// MARK: - Messages

private enum Message {
  static func change(_ row: Compared, _ published: DecimalNumber, _ cell: Cell) -> Finding {
    Finding(
      .changeDiffers,
      .warning,
      "the change of '\(row.id)' is \(row.change.grouped) "
        + "(\(row.now.grouped) against \(row.before.grouped)), not \(published)",
      at: cell.location
    )
  }

  static func percentage(
    _ row: Compared,
    _ published: String,
    decimals: Int,
    _ cell: Cell
  ) -> Finding {
    let exact = PercentageChange.rounded(
      of: row.change,
      base: row.before,
      decimals: min(decimals, 9)
    )
    return Finding(
      .percentageDiffers,
      .warning,
      "the percentage of '\(row.id)' is \(exact.map { "\($0)%" } ?? "another one") "
        + "(\(row.change.grouped) on \(row.before.grouped)), not \(published)",
      at: cell.location
    )
  }

  static func percentageOfZero(_ row: Compared, _ cell: Cell) -> Finding {
    Finding(
      .percentageOfZero,
      .warning,
      "there is no percentage on a base of 0, but '\(row.id)' has '\(cell.text)'",
      at: cell.location,
      hint: "leave the cell empty, or write 'new'"
    )
  }
}

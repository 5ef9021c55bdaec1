package import Diagnostics
import Evidence

/// Reads ballots from CSV.
///
/// | form | the file has |
/// | --- | --- |
/// | ranks | a column for each option: 1 for first, empty for unranked; 1, 3 is an order like 1, 2 |
/// | order | one column: `asb; speeding = burglary`, best first, `=` between options that are level |
/// | ticks | a column for each option: `x`, `yes`, `y`, `1`, `true`, `ticked`, or not |
/// | scores | a column for each option: numbers from 1, or the words of the scale, more being worse |
/// | places | a row for each option with the place that somebody published: one ballot |
///
/// A ballot that cannot be read counts as spoiled, with its line and the reason, and one finding says
/// how many did. A row of a ballot whose cells are all empty is spoiled; blank rows at the end of a
/// file, which spreadsheets leave behind, are no ballots. Whoever says no to everything has said
/// something: of ticks, such a ballot counts, and ticks nothing.
///
/// Options without a column are left out of the profile, since nobody was asked about them. In
/// orders, where only a name shows that somebody was, all declared options stay and those that
/// nobody names are unranked.
package enum BallotTable {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - layout: Where ballots stand in it. Without a form, the form is told by the content, among
  ///     ranks, orders, ticks and, with a scale, scores; a finding says which, or asks.
  ///   - options: What respondents could choose. If the list is open, columns that hold ranks, ticks
  ///     or answers are options, too, from left to right, and names in orders as they turn up.
  ///   - findings: Receives what is wrong with the file or worth knowing about it.
  /// - Returns: `nil` if the file cannot be used at all.
  /// - Complexity: Linear in the size of the file, which is gone through once; twice or three times
  ///   if it must be found out first what its columns are.
  package static func read(
    _ source: SourceText,
    _ layout: BallotLayout,
    options: OptionNames,
    findings: inout FindingList
  ) -> Ballots? {
    guard let file = BallotFile.open(source, findings: &findings) else { return nil }
    guard let columns = BallotColumns(file, layout, findings: &findings) else { return nil }
    if layout.form == .places {
      return readPublishedOrder(file, layout, columns, options, findings: &findings)
    }
    guard let plan = plan(file, layout, columns, options, findings: &findings) else { return nil }
    return readBallots(file, layout, plan, findings: &findings)
  }

  private static func plan(
    _ file: BallotFile,
    _ layout: BallotLayout,
    _ columns: BallotColumns,
    _ options: OptionNames,
    findings: inout FindingList
  ) -> BallotPlan? {
    var planner = BallotPlanner(file, layout, columns, options)
    let plan = planner.plan()
    findings.append(contentsOf: planner.findings)
    // A file that is no CSV may be the reason why its columns make no sense.
    if plan == nil { findings.append(contentsOf: file.rows { _ in }) }
    return plan
  }

  private static func readPublishedOrder(
    _ file: BallotFile,
    _ layout: BallotLayout,
    _ columns: BallotColumns,
    _ options: OptionNames,
    findings: inout FindingList
  ) -> Ballots? {
    let order = PublishedOrder(file, layout, columns, options, findings: &findings)
    guard var order else { return nil }
    let ballots = order.read()
    findings.append(contentsOf: order.findings)
    if ballots?.profile.ballotCount == 0, !findings.hasErrors {
      findings.append(noBallots(file, columns))
    }
    return ballots
  }

  private static func readBallots(
    _ file: BallotFile,
    _ layout: BallotLayout,
    _ plan: BallotPlan,
    findings: inout FindingList
  ) -> Ballots? {
    var reading = BallotReading(plan, file: file.source.name, allowsTies: layout.allowsTies)
    findings.append(contentsOf: file.rows { reading.add($0) })
    let spoiled = spoiledSummary(reading, plan)
      .finding { file.source.location(of: reading.firstSpoiled[$0] ?? 0..<0) }
    if let spoiled { findings.append(spoiled) }
    if reading.castCount == 0 { findings.append(noBallots(file, plan.columns)) }
    if reading.blankRowCount > 0 {
      findings.append(BallotMessage.blankRows(reading.blankRowCount, file.source.name))
    }
    if let column = plan.columns.weight, reading.zeroWeightCount > 0 {
      findings.append(BallotMessage.zeroWeights(reading.zeroWeightCount, column))
    }
    return reading.ballots
  }

  private static func spoiledSummary(_ reading: BallotReading, _ plan: BallotPlan) -> SpoiledSummary
  {
    SpoiledSummary(
      code: .spoiledBallots,
      spoiled: reading.spoiled,
      validCount: reading.castCount - reading.spoiled.count,
      mark: plan.form == .scores ? "an answer" : "a rank",
      beginsAtZero: reading.castCount > 0 && reading.zeroRankCount == reading.castCount,
      names: plan.names
    )
  }

  /// Says that there are no ballots, or none among the rows chosen.
  private static func noBallots(_ file: BallotFile, _ columns: BallotColumns) -> Finding {
    guard let selection = columns.selection else {
      return BallotMessage.noBallots(file.source.name)
    }
    var entries = ByteNames()
    file.rows { row in
      row.withBytes(selection.column.number - 1) {
        if !$0.isEmpty, entries.count < 1000 { _ = entries.number(of: $0) }
      }
    }
    guard entries.count > 0 else { return BallotMessage.noBallots(file.source.name) }
    return BallotMessage.emptySelection(selection, (0..<entries.count).map { entries[$0] })
  }
}

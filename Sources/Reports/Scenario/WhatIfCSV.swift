public import Precedence

/// Scenarios as a table for a spreadsheet: a row for each candidate of each scenario.
public struct WhatIfCSV: Sendable {
  private static let header = [
    "scenario", "candidate", "name", "place", "rating", "shortlisted", "place_as_it_is",
    "rating_as_it_is", "shortlisted_as_it_is", "move",
  ]

  /// Makes a writer of tables.
  public init() {}

  /// Scenarios as CSV (RFC 4180), lines ending in CRLF.
  ///
  /// Every scenario has all candidates, in their order under it, those without a place last. `move`
  /// is how many places a candidate goes up: from 4 to 2 is 2, from 2 to 4 is -2; it is empty where
  /// one of the places is, because the candidate is not ranked.
  ///
  /// - Parameter result: The ranking as it is, and under each scenario.
  /// - Returns: The table.
  /// - Complexity: Linear in scenarios times candidates times candidates.
  public func text(_ result: WhatIfResult) -> String {
    var table = CSVWriter(header: Self.header)
    for column in ScenarioColumn.all(result) {
      for candidate in Self.candidates(of: column) {
        table.append(Self.cells(candidate, column))
      }
    }
    return table.text
  }

  /// The candidates in their order under the scenario; last those that it takes out.
  private static func candidates(of column: ScenarioColumn) -> [CandidateResult] {
    let result = column.outcome.result
    let there = result.ranking + result.unranked
    let ids = Set(there.map(\.id))
    let base = column.base.ranking + column.base.unranked
    return there + base.filter { !ids.contains($0.id) }
  }

  private static func cells(
    _ candidate: CandidateResult,
    _ column: ScenarioColumn
  ) -> [CSVWriter.Cell] {
    let after = column.outcome.result.candidate(candidate.id)
    let before = column.base.candidate(candidate.id)
    let move = before?.place.flatMap { from in after?.place.map { from - $0 } }
    return [.text(column.title), .text(candidate.id), .text(candidate.name)] + standing(after)
      + standing(before) + [.optional(move)]
  }

  private static func standing(_ candidate: CandidateResult?) -> [CSVWriter.Cell] {
    [
      .optional(candidate?.place), .text(candidate?.rating ?? ""),
      .text(candidate?.isShortlisted ?? false ? "yes" : "no"),
    ]
  }
}

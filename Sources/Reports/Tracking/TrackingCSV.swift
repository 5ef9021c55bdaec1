public import Precedence

/// Followed targets as a table for a spreadsheet: a row for each target of each set.
public struct TrackingCSV: Sendable {
  /// Makes a writer of tables.
  public init() {}

  private static let header = [
    "set", "id", "label", "group", "direction", "baseline", "target", "actual", "reported", "of",
    "expected", "change_percent", "published_percent", "verdict", "light",
    "distinguishable_from_chance", "p", "rate_ratio", "rate_ratio_low", "rate_ratio_high", "notes",
  ]

  /// The targets of a result as CSV.
  ///
  /// - Parameter result: The targets.
  /// - Returns: The table; cells that hold nothing say that nothing is known, never 0.
  public func text(_ result: TrackingResult) -> String {
    var writer = CSVWriter(header: Self.header)
    for set in result.sets {
      for row in set.rows { writer.append(Self.cells(row, in: set)) }
    }
    return writer.text
  }

  private static func cells(_ row: TargetResult, in set: TargetSet) -> [CSVWriter.Cell] {
    let words = [set.name, row.id, row.label, row.group ?? "", row.direction.rawValue]
    let figures = [row.baseline.value, row.target.value, row.actual.value]
    let changes = [row.expected, row.changePercent, row.publishedPercent]
    let notes = row.notes.map(\.code).joined(separator: "; ")
    return words.map(CSVWriter.Cell.text) + figures.map(CSVWriter.Cell.optional)
      + [.count(row.actual.reported), .count(row.actual.whole)]
      + changes.map(CSVWriter.Cell.optional)
      + [.text(row.verdict.rawValue), .text(row.light.rawValue)]
      + chance(row.chance) + [.text(notes)]
  }

  private static func chance(_ chance: TargetChance) -> [CSVWriter.Cell] {
    guard case .tested(let test) = chance else {
      return [.text("not tested")] + [CSVWriter.Cell](repeating: .empty, count: 4)
    }
    return [
      .text(test.isDistinguishable ? "yes" : "no"), .number(test.probability),
      .optional(test.rateRatio), .optional(test.interval?.lowerBound),
      .optional(test.interval?.upperBound),
    ]
  }
}

import Diagnostics
import Evidence
import PlainYAML

/// The findings about targets and their figures.
enum TargetMessage {
  static func noDirection(_ id: String, _ cell: Cell) -> Finding {
    Finding(
      .targetDirectionMissing,
      .error,
      "'\(id.clipped)' does not say whether it should fall or rise",
      at: cell.location,
      hint: "write 'down' or 'up' in '\(cell.reference.column)'"
    )
  }

  static func unknownWord(_ cell: Cell, _ words: [String]) -> Finding {
    Finding(
      .unknownTargetWord,
      .error,
      "'\(cell.text.clipped)' in '\(cell.reference.column)' means nothing there",
      at: cell.location,
      hint: NearestWord.question(for: cell.text, in: words)
        ?? "write \(words.map { "'\($0)'" }.joined(separator: " or "))"
    )
  }

  static func noCount(_ number: DecimalNumber, _ cell: Cell) -> Finding {
    Finding(
      .impossibleTargetCount,
      .error,
      number.digits < 0
        ? "a count cannot be negative, but '\(cell.reference.column)' holds \(number)"
        : "a count is a whole number, but '\(cell.reference.column)' holds \(number)",
      at: cell.location,
      hint: "if the figures of the row are no counts of events, say 'no' under 'counts' or in the "
        + "column that 'counts column' names"
    )
  }

  static func unknownTotal(_ id: String, _ known: [String], _ file: String, at place: Location)
    -> Finding
  {
    Finding(
      .unknownTotalRow,
      .error,
      "'\(file)' has no row '\(id.clipped)' that could be the total",
      at: place,
      hint: NearestWord.question(for: id, in: Array(known.prefix(1000)))
        ?? "name the id of a row of the table"
    )
  }

  static func totalDiffers(
    _ id: String,
    stated: Double,
    sum: Double,
    parts: [TargetRow.Figure],
    _ cell: Cell
  ) -> Finding {
    Finding(
      .targetTotalDiffers,
      .warning,
      "'\(id)' has \(DisplayNumber.text(stated)) in '\(cell.reference.column)', but the "
        + "\(parts.count == 1 ? "other row has" : "\(parts.count) other rows add up to") "
        + DisplayNumber.text(sum),
      at: cell.location,
      hint: "correct the numbers, or take 'total' away if rows are left out",
      related: parts.prefix(10).map {
        Finding.Related(
          message: DisplayNumber.text($0.value ?? 0),
          location: $0.cell.location
        )
      }
    )
  }

  static func publishedDiffers(
    _ row: TargetRow,
    _ sign: TargetSection.PublishedSign,
    published: DecimalNumber,
    exact: DecimalNumber?,
    isOtherSign: Bool
  ) -> Finding {
    let figures = [row.figures.first?.value, row.baseline.value].map {
      DisplayNumber.text($0 ?? 0, decimals: 9)
    }
    return Finding(
      .publishedChangeDiffers,
      .warning,
      "the \(sign.rawValue) of '\(row.id)' against its baseline is "
        + "\(exact.map { "\($0)%" } ?? "another one") (\(figures[0]) after \(figures[1])), "
        + "not \(published)%",
      at: row.published?.cell.location,
      hint: isOtherSign
        ? "if a \(sign == .change ? "fall" : "rise") is published as a positive number, "
          + "write 'published as: \(sign == .change ? "reduction" : "change")'" : nil
    )
  }

  static func publishedOfZero(_ row: TargetRow, _ published: DecimalNumber) -> Finding {
    Finding(
      .publishedChangeOfZero,
      .warning,
      "there is no percentage on a baseline of 0, but '\(row.id)' has \(published)%",
      at: row.published?.cell.location,
      hint: "leave the cell empty, or write 'new'"
    )
  }

  static func gap(_ row: TargetRow, _ headers: [String], at place: Location) -> Finding {
    let names = headers.map { "'\($0)'" }.joined(separator: " and ")
    return Finding(
      .gapBetweenQuarters,
      .warning,
      "'\(row.id)' is empty in \(names) but not in a later quarter",
      at: place,
      hint: "an empty quarter is not reported, not 0; write 0 if there was none"
    )
  }

  static func behindBaseline(_ row: TargetRow) -> Finding {
    let figures = [row.target.value, row.baseline.value].map { DisplayNumber.text($0 ?? 0) }
    let isDown = row.direction == .down
    return Finding(
      .targetBehindBaseline,
      .note,
      "the target of '\(row.id)', \(figures[0]), lies \(isDown ? "above" : "below") its baseline of "
        + "\(figures[1]), although \(isDown ? "a fall" : "a rise") is wanted",
      at: row.target.cell.location,
      hint: "so it can be where counting changed; else see the direction and the two numbers"
    )
  }

  static func unknownPeriod(_ name: String, _ known: [String], at place: Location) -> Finding {
    Finding(
      .unknownTargetPeriod,
      .error,
      "there is no period '\(name.clipped)'",
      at: place,
      hint: NearestWord.question(for: name, in: known)
        ?? (known.isEmpty
          ? "declare it under 'periods'" : "the periods are \(known.joined(separator: ", "))")
    )
  }

  static func noYear(_ period: String, _ days: Int, at place: Location) -> Finding {
    Finding(
      .quartersOfNoYear,
      .error,
      "'\(period.clipped)' should be the year of the quarters, but has \(days) "
        + (days == 1 ? "day" : "days"),
      at: place,
      hint: "declare the whole year, also while it is not over: quarters to come are left empty"
    )
  }

  static func noTargets(at place: Location) -> Finding {
    Finding(
      .noTargets,
      .error,
      "the assessment has no targets to follow",
      at: place,
      hint: "describe a table of them under 'targets'; see Examples/README.md"
    )
  }
}

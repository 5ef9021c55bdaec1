import Diagnostics
import Evidence

/// The findings about how an assessment uses its tables.
enum TableMessage {
  static func unknown(_ name: String, _ known: [String], at place: Location) -> Finding {
    Finding(
      .unknownTable,
      .error,
      "there is no table '\(name)'",
      at: place,
      hint: NearestWord.question(for: name, in: known)
        ?? (known.isEmpty
          ? "declare it under 'tables'" : "the tables are \(known.joined(separator: ", "))")
    )
  }

  static func wrongKind(
    _ name: String,
    _ use: String,
    _ kind: TableSection.Kind,
    at place: Location
  ) -> Finding {
    Finding(
      .wrongTableKind,
      .error,
      "'\(use)' needs a table of kind '\(kind.rawValue)', which '\(name)' is not",
      at: place
    )
  }

  static func unknownCounts(
    _ reference: AggregationSection.Reference,
    _ known: [String],
    at place: Location
  ) -> Finding {
    Finding(
      .unknownTable,
      .error,
      "table '\(reference.table)' has no counts '\(reference.column)'",
      at: place,
      hint: NearestWord.question(for: reference.column, in: known)
        ?? "its counts are \(known.joined(separator: ", "))"
    )
  }

  static func notTheWeight(
    _ reference: AggregationSection.Reference,
    at place: Location
  ) -> Finding {
    Finding(
      .unreadableReference,
      .error,
      "table '\(reference.table)' offers its weight, not '\(reference.column)'",
      at: place,
      hint: "write '\(reference.table).weight', and choose the column under 'tables'"
    )
  }

  static func notMapped(_ category: LocatedName, _ map: KeyedTexts) -> Finding {
    Finding(
      .missingWeight,
      .error,
      "'\(category.text)' has no row in '\(map.file)'",
      at: category.location,
      hint: "add a row for it; an empty cell there says that it has no weight"
    )
  }

  static func mappedToNothing(_ cell: Cell, _ weights: KeyedValues) -> Finding {
    Finding(
      .missingWeight,
      .error,
      "'\(cell.text)' is not in '\(weights.file)'",
      at: cell.location,
      hint: NearestWord.question(for: cell.text, in: weights.keys)
    )
  }

  static func unassigned(
    _ open: [OffenceTable.Category],
    _ table: String,
    at place: Location
  ) -> Finding {
    let ids = open.map { "'\($0.id)'" }.joined(separator: ", ")
    return Finding(
      .unassignedCategory,
      .warning,
      "\(open.count == 1 ? "a row" : "\(open.count) rows") of '\(table)' "
        + "\(open.count == 1 ? "belongs" : "belong") to no candidate: \(ids)",
      at: place,
      hint: "list each under a candidate, or under 'unassigned' with a reason",
      related: open.prefix(5).map {
        Finding.Related(message: "'\($0.id)'", location: $0.cell.location)
      }
    )
  }

  static func unknownCategory(_ name: String, _ known: [String], at place: Location) -> Finding {
    Finding(
      .unknownCategory,
      .error,
      "no table has a category '\(name)'",
      at: place,
      hint: NearestWord.question(for: name, in: known)
    )
  }
}

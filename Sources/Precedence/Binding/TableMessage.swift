import Diagnostics
import Evidence
import PlainYAML
import RulesFile

/// The findings about how an assessment uses its tables.
enum TableMessage {
  static func unknown(_ name: String, _ known: [String], at place: Location) -> Finding {
    Finding(
      .unknownTable,
      .error,
      "there is no table '\(name.clipped)'",
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
      "'\(use)' needs a table of kind '\(kind.rawValue)', which '\(name.clipped)' is not",
      at: place,
      hint: "name another table, or see its 'kind' under 'tables'"
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
      "table '\(reference.table.clipped)' has no counts '\(reference.column.clipped)'",
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
      "table '\(reference.table.clipped)' offers its weight, not '\(reference.column.clipped)'",
      at: place,
      hint: "write '\(reference.table).weight', and choose the column under 'tables'"
    )
  }

  static func notMapped(_ category: LocatedName, _ map: KeyedTexts) -> Finding {
    Finding(
      .missingWeight,
      .error,
      "'\(category.text.clipped)' has no row in '\(map.file)'",
      at: category.location,
      hint: "add a row for it; an empty cell there says that it has no weight"
    )
  }

  static func mappedToNothing(_ cell: Cell, _ weights: KeyedValues) -> Finding {
    Finding(
      .missingWeight,
      .error,
      "'\(cell.text.clipped)' is not in '\(weights.file)'",
      at: cell.location,
      hint: NearestWord.question(for: cell.text, in: weights.keys)
    )
  }

  static func unassigned(
    _ open: [OffenceTable.Category],
    _ table: String,
    at place: Location
  ) -> Finding {
    let shown = open.prefix(10).map { "'\($0.id.clipped)'" }.joined(separator: ", ")
    let rest = open.count > 10 ? " and \(open.count - 10) more" : ""
    return Finding(
      .unassignedCategory,
      .warning,
      "\(open.count == 1 ? "a row" : "\(open.count) rows") of '\(table)' "
        + "\(open.count == 1 ? "belongs" : "belong") to no candidate: \(shown)\(rest)",
      at: place,
      hint: "list each under a candidate, or under 'unassigned' with a reason",
      related: open.prefix(5).map {
        Finding.Related(message: "'\($0.id.clipped)'", location: $0.cell.location)
      }
    )
  }

  static func unknownCategory(_ name: String, _ hint: String?, at place: Location) -> Finding {
    Finding(
      .unknownCategory,
      .error,
      "no table has a category '\(name.clipped)'",
      at: place,
      hint: hint ?? "take it off the list; only rows of an offence table belong there"
    )
  }

  static func noRow(_ id: String, _ file: String, _ hint: String, at place: Location) -> Finding {
    Finding(
      .unknownCandidateRow,
      .warning,
      "'\(file)' has no row for the candidate '\(id.clipped)'",
      at: place,
      hint: "\(hint)\nwithout a row its values are missing"
    )
  }

  static func rowsOfNobody(_ ids: [String], _ rows: KeyedRows) -> Finding {
    let shown = ids.prefix(10).map { "'\($0.clipped)'" }.joined(separator: ", ")
    let rest = ids.count > 10 ? " and \(ids.count - 10) more" : ""
    let places = ids.prefix(10).compactMap { id in
      rows.location(of: id).map { Finding.Related(message: "'\(id.clipped)'", location: $0) }
    }
    return Finding(
      .rowOfNobody,
      .warning,
      "\(ids.count == 1 ? "a row" : "\(ids.count) rows") of '\(rows.table.source.name)' "
        + "\(ids.count == 1 ? "belongs" : "belong") to no candidate: \(shown)\(rest)",
      at: places.first?.location,
      hint: ids.count == 1
        ? "list it under 'candidates' if it is to be ranked, else accept this with the reason"
        : "list each under 'candidates' if it is to be ranked, else accept this with the reason",
      related: Array(places.dropFirst())
    )
  }

  static func otherUnit(
    _ unit: String,
    _ measure: MeasureName,
    table: String,
    at place: Location
  ) -> Finding {
    Finding(
      .otherWeightUnit,
      .warning,
      "the weights of '\(table)' are in \(unit.clipped), but '\(measure.id)' is in \(measure.unitText)",
      at: place,
      hint: "write the unit of the weights as '\(measure.unitText)', or choose other weights",
      related: [.init(message: "the measure is declared here", location: measure.location)]
    )
  }
}

import Diagnostics

extension AssessmentComparison {
  /// The name and version of the JSON form of two assessments beside each other.
  public static let schema = "precedence.comparison/1"

  /// The comparison as JSON (RFC 8259), for programs: the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, titles, before, after, steps[], moves[], otherDifferences[]`. `titles` holds what
  /// the two are called, `before` and `after` are their results as ``AssessmentResult/jsonText`` has them.
  ///
  /// - A difference has its `part` (`candidate gone`, `rules`, `figures`, `days`, `candidate new`, `order`
  ///   or `words`), `key` (where it stands), `subject` in words, `before` and `after` (`null` where there
  ///   is nothing) and `figures[]` with `candidate`, `name`, `before` and `after`.
  /// - A step has `differences[]`, `moves` (how many candidates stand elsewhere after it) and `movesAlone`
  ///   (the same if it were the only one; `null` if it cannot be put in without others).
  /// - A move has `candidate`, `name`, `before`, `after` and `steps[]`, each with `place` (`null` if not
  ///   ranked), `rating` and `shortlisted`, or `null` where the candidate is not listed; `rise`, the
  ///   places that it goes up over all, and `rises[]`, those of each step, `null` where there is no
  ///   place before or after. Where none is `null`, `rises` add up to `rise`.
  public var jsonText: String {
    JSONValue.object([
      ("schema", .text(Self.schema)),
      ("titles", .object([("before", .text(titles.before)), ("after", .text(titles.after))])),
      ("before", before.json),
      ("after", after.json),
      ("steps", .array(steps.map(\.json))),
      ("moves", .array(moves.map(\.json))),
      ("otherDifferences", .array(otherDifferences.map(\.json))),
    ]).formatted
  }
}

extension ComparisonStep {
  fileprivate var json: JSONValue {
    .object([
      ("differences", .array(differences.map(\.json))),
      ("moves", .integer(moves)),
      ("movesAlone", .optional(movesAlone)),
    ])
  }
}

extension AssessmentDifference {
  fileprivate var json: JSONValue {
    .object([
      ("part", .text(part.rawValue)),
      ("key", .text(key)),
      ("subject", .text(subject)),
      ("before", .optional(before)),
      ("after", .optional(after)),
      ("figures", .array(figures.map(\.json))),
    ])
  }
}

extension AssessmentDifference.Figure {
  fileprivate var json: JSONValue {
    .object([
      ("candidate", .text(candidate)),
      ("name", .text(name)),
      ("before", .text(before)),
      ("after", .text(after)),
    ])
  }
}

extension ComparisonMove {
  fileprivate var json: JSONValue {
    .object([
      ("candidate", .text(candidate)),
      ("name", .text(name)),
      ("before", .optional(before)),
      ("after", .optional(after)),
      ("steps", .array(steps.map(JSONValue.optional))),
      ("rise", .optional(rise)),
      ("rises", .array(rises.map(JSONValue.optional))),
    ])
  }
}

extension JSONValue {
  fileprivate static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }

  fileprivate static func optional(_ standing: ScenarioMove.Standing?) -> JSONValue {
    standing?.json ?? .null
  }
}

import Diagnostics
import Precedence

extension SensitivityResult {
  /// The name and version of the JSON form of how firm a ranking is.
  public static let schema = "precedence.robustness/1"

  /// How firm the ranking is, as JSON (RFC 8259): the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, name, area, asOf, rules{name,version,file}, shortlist, ranking[{id,name,place,
  /// shortlisted}], weightStability[], leastChange[], thresholds[], removals[], candidates[],
  /// acceptability[][], pairwise[][], shortlisted[], drawnWeights[{group,term}], centralWeights[][],
  /// confidence[], draws, counted, seed, drawn{}, doubt, figures[], untriedFigures`; `asOf` only where
  /// rules have dates and a day was given.
  ///
  /// Weights are as the rules file has them; `share` and the ends of their intervals are shares of
  /// the group, 0 to 1. Each interval `order`, `shortlist`, `first` has `low` and `high`, and under
  /// `below` and `above` what happens beyond: `null` where the number can go no further, so that
  /// `low` and `high` are then the ends of what it could be. An end without a bound is `null`, and so
  /// is `shortlist` without one.
  ///
  /// `candidates` are in the order of the input; the rows of `acceptability` (columns are places) and
  /// of `pairwise`, `shortlisted`, `centralWeights` (columns are `drawnWeights`) and `confidence`
  /// follow it. Without draws all of those are empty, and `draws`, `counted`, `seed` and `drawn` are
  /// `null`. A seed above 2^53, which few readers of JSON hold exactly, is a text.
  public var jsonText: String {
    let members: [JSONValue.Member] =
      headJSON + [
        ("weightStability", .array(weights.map(\.json))),
        ("leastChange", .array(leastChanges.map(\.json))),
        ("thresholds", .array(thresholds.map(\.json))),
        ("removals", .array(removals.map(\.json))),
      ] + RankAcceptability.members(of: draws) + figures.jsonMembers
    return JSONValue.object(members).formatted
  }

  private var headJSON: [JSONValue.Member] {
    let day: [JSONValue.Member] = ranking.asOf.map { [("asOf", .text($0.text))] } ?? []
    let head: [JSONValue.Member] = [
      ("schema", .text(Self.schema)),
      ("name", .text(ranking.name)),
      ("area", .optional(ranking.area)),
    ]
    return head + day + [
      ("rules", ranking.rules.robustnessJSON),
      ("shortlist", .optional(ranking.shortlist)),
      ("ranking", .array(ranking.ranking.map(\.robustnessJSON))),
    ]
  }
}

extension RulesReference {
  fileprivate var robustnessJSON: JSONValue {
    .object([("name", .text(name)), ("version", .optional(version)), ("file", .text(file))])
  }
}

extension CandidateResult {
  fileprivate var robustnessJSON: JSONValue {
    .object([
      ("id", .text(id)),
      ("name", .text(name)),
      ("place", .optional(place)),
      ("shortlisted", .bool(isShortlisted)),
    ])
  }
}

extension JSONValue {
  /// A whole number, or `null` where there is none.
  static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }

  /// A list of texts.
  static func texts(_ items: [String]) -> JSONValue { .array(items.map(JSONValue.text)) }

  /// A list of numbers.
  static func numbers(_ items: [Double]) -> JSONValue { .array(items.map(JSONValue.number)) }
}

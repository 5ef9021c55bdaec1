import Diagnostics

extension AssessmentResult {
  /// The name and version of the JSON form of a result.
  public static let schema = "precedence.assessment/1"

  /// The result as JSON (RFC 8259), for programs: the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, name, area, valid{from,to}, asOf, rules{name,version,file}, shortlist, keys[],
  /// matrix{}, ranking[], unranked[], missing[], rulesOff[], accepted[], findings[]`; `valid` only where
  /// the assessment gives it, `asOf` only where rules have dates and a day was given, `rulesOff` only
  /// where a scenario switched rules off, `accepted` only where a file accepts findings. Places, scores
  /// and values are numbers or `null`; levels, groups and measures are objects by id.
  public var jsonText: String { json.formatted }

  /// The result as a value, for JSON that holds several.
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      ("schema", .text(Self.schema)),
      ("name", .text(name)),
      ("area", .optional(area)),
    ]
    members += validity.map { [("valid", $0.json)] } ?? []
    members += asOfMembers
    members += [
      ("rules", rules.json),
      ("shortlist", shortlist.map(JSONValue.integer) ?? .null),
      ("keys", .array(keys.map(\.json))),
      ("matrix", matrix?.json ?? .null),
      ("ranking", .array(ranking.map(\.json))),
      ("unranked", .array(unranked.map(\.json))),
      ("missing", .array(missing.map(\.json))),
    ]
    if !rulesOff.isEmpty { members.append(("rulesOff", .array(rulesOff.map(JSONValue.text)))) }
    if !accepted.isEmpty { members.append(("accepted", .array(accepted.map(\.json)))) }
    members.append(("findings", findings.json))
    return .object(members)
  }
}

extension AssessmentResult {
  /// The day whose values were in force; nothing where rules have no dates, or no day was given.
  var asOfMembers: [JSONValue.Member] { asOf.map { [("asOf", .text($0.text))] } ?? [] }
}

extension Validity {
  var json: JSONValue {
    .object([("from", .text(from.text)), ("to", .text(to.text))])
  }
}

extension RulesReference {
  var json: JSONValue {
    .object([("name", .text(name)), ("version", .optional(version)), ("file", .text(file))])
  }
}

extension RankingKey {
  var json: JSONValue {
    .object([
      ("name", .text(name)),
      ("tieBreak", .bool(isTieBreak)),
      ("lowestFirst", .bool(isLowestFirst)),
    ])
  }
}

extension MatrixResult {
  fileprivate var json: JSONValue {
    .object([
      ("down", .text(down)),
      ("across", .text(across)),
      ("downLevels", .array(downLevels.map(JSONValue.text))),
      ("acrossLevels", .array(acrossLevels.map(JSONValue.text))),
      ("ratings", .array(ratings.map(JSONValue.text))),
      ("cells", .array(cells.map { .array($0.map { .text(ratings[$0]) }) })),
    ])
  }
}

extension MissingValue {
  fileprivate var json: JSONValue {
    .object([
      ("candidate", .text(candidate)),
      ("measure", .text(measure)),
      ("policy", .text(policy)),
      ("assumed", .array(assumed.map(JSONValue.text))),
    ])
  }
}

import Diagnostics

extension AssessmentResult {
  /// The name and version of the JSON form of an explanation.
  public static let explanationSchema = "precedence.explanation/1"

  /// Everything behind one candidate's place, as JSON.
  ///
  /// The candidate's entry of the ranking, and beside it every level with its band, every group with
  /// its terms, the cell of the matrix and the condition and effects of every rule; `asOf` only where
  /// rules have dates and a day was given.
  ///
  /// - Parameter id: The candidate's id, exactly.
  /// - Returns: `nil` if there is no such candidate.
  public func explanationJSON(of id: String) -> String? {
    guard let candidate = candidate(id) else { return nil }
    var members: [JSONValue.Member] = [
      ("schema", .text(Self.explanationSchema)),
      ("name", .text(name)),
      ("area", .optional(area)),
    ]
    members += asOfMembers
    members += [
      ("rules", rules.json),
      ("keys", .array(keys.map(\.json))),
      ("candidate", candidate.json),
      ("levels", .array(candidate.levels.map(\.json))),
      ("groups", .array(candidate.groups.map(\.json))),
      ("cell", candidate.cell?.json ?? .null),
      ("conditions", .array(candidate.rules.map(\.detailJSON))),
    ]
    return JSONValue.object(members).formatted
  }
}

extension LevelResult {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("measure", .text(measure)),
      ("level", .optional(level)),
      ("number", number.map(JSONValue.integer) ?? .null),
      ("of", .integer(count)),
      ("score", .optional(score)),
      ("share", .optional(share)),
      ("band", .optional(band)),
      ("assumed", .optional(assumed)),
      ("nearestCut", nearestCut?.json ?? .null),
    ])
  }
}

extension LevelResult.NearCut {
  fileprivate var json: JSONValue {
    .object([("cut", .number(cut)), ("distance", .number(distance)), ("level", .text(level))])
  }
}

extension GroupResult {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("combination", .text(combination)),
      ("number", .optional(number)),
      ("lowest", .number(lowest)),
      ("highest", .number(highest)),
      ("level", .optional(level)),
      ("terms", .array(terms.map(\.json))),
    ])
  }
}

extension GroupResult.Term {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("share", .number(share)),
      ("number", .optional(number)),
      ("contribution", .optional(contribution)),
    ])
  }
}

extension CellResult {
  /// The cell as an object.
  var json: JSONValue {
    .object([
      ("down", .text(down)),
      ("across", .text(across)),
      ("movedDown", .text(movedDown)),
      ("movedAcross", .text(movedAcross)),
      ("cellRating", .text(cellRating)),
      ("rating", .text(rating)),
    ])
  }
}

extension RuleResult {
  fileprivate var detailJSON: JSONValue {
    .object([
      ("id", .text(id)),
      ("state", .text(state.rawValue)),
      ("condition", .text(condition)),
      ("effects", .array(effects.map(JSONValue.text))),
    ])
  }
}

import Diagnostics

extension AssessmentResult {
  /// The fingerprint of everything that came out, to the last measure; findings are not part of it.
  ///
  /// For example, two results with one fingerprint agree in every place, level and reason.
  public var fingerprint: Fingerprint {
    guard case .object(let members) = json else { return Fingerprint(of: []) }
    let value = JSONValue.object(members.filter { $0.key != "findings" })
    return Fingerprint(of: Array(value.canonical.utf8))
  }

  /// The result in a record: its fingerprint, and what readers of it look for first.
  var recordJSON: JSONValue {
    .object([
      ("sha256", .text(fingerprint.text)),
      ("ranking", .array(ranking.map(\.standingJSON))),
      ("unranked", .array(unranked.map(\.standingJSON))),
    ])
  }
}

extension CandidateResult {
  /// Where the candidate stands.
  fileprivate var standingJSON: JSONValue {
    .object([
      ("place", place.map(JSONValue.integer) ?? .null),
      ("id", .text(id)),
      ("name", .text(name)),
      ("rating", .optional(rating)),
      ("score", .optional(score)),
      ("shortlisted", .bool(isShortlisted)),
      ("status", .text(status.rawValue)),
    ])
  }

  /// Why it stands there: the key that put it behind the one before it, and the rules that fired.
  var reasonsJSON: JSONValue {
    .object([
      ("id", .text(id)),
      ("decidedBy", .optional(decidedBy?.name)),
      ("rules", .array(rules.filter { $0.state == .fired }.map(\.reasonJSON))),
    ])
  }
}

extension RuleResult {
  fileprivate var reasonJSON: JSONValue {
    .object([("id", .text(id)), ("because", .optional(because))])
  }
}

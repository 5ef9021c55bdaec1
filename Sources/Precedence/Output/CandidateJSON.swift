import Diagnostics

extension CandidateResult {
  /// The candidate as an entry of `ranking`.
  var json: JSONValue {
    .object([
      ("place", place.map(JSONValue.integer) ?? .null),
      ("shared", .bool(isShared)),
      ("id", .text(id)),
      ("name", .text(name)),
      ("rating", .optional(rating)),
      ("score", .optional(score)),
      ("shortlisted", .bool(isShortlisted)),
      ("status", .text(status.rawValue)),
      ("levels", .object(levels.map { ($0.id, .optional($0.level)) })),
      ("groups", .object(groups.map { ($0.id, .optional($0.number)) })),
      ("measures", .object(measures.map { ($0.id, $0.json) })),
      ("rules", .array(rules.map(\.json))),
      ("places", places.map(Self.json) ?? .null),
      ("decidedBy", decidedBy.map { .text($0.name) } ?? .null),
    ])
  }

  private static func json(_ places: ClosedRange<Int>) -> JSONValue {
    .object([("best", .integer(places.lowerBound)), ("worst", .integer(places.upperBound))])
  }
}

extension RuleResult {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("state", .text(state.rawValue)),
      ("because", .optional(because)),
      ("margin", margin?.json ?? .null),
    ])
  }
}

extension RuleResult.Margin {
  fileprivate var json: JSONValue {
    .object([
      ("comparison", .text(comparison)),
      ("distance", .number(distance)),
      ("unit", .text(unit)),
    ])
  }
}

extension MeasureResult {
  /// The measure as an entry of `measures`: `value, unit, missing, from[]`, and `interval` for a
  /// value known within one.
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      ("value", .optional(value)),
      ("unit", .text(unit)),
      ("missing", .bool(value == nil)),
    ]
    if let interval {
      members.append(
        ("interval", .array([.number(interval.lowerBound), .number(interval.upperBound)]))
      )
    }
    members.append(("from", .array(origin.json)))
    return .object(members)
  }
}

extension MeasureResult.Origin {
  /// One object for each thing a value comes from; its `kind` says which members to expect.
  fileprivate var json: [JSONValue] {
    switch self {
    case .sum(let terms): terms.map(\.json)
    case .cell(let cell): [.object([("kind", .text("cell"))] + cell.jsonMembers)]
    case .judged(let judgement): [judgement.json]
    case .stated(let file, let line):
      [.object([("kind", .text("stated")), ("file", .text(file)), ("row", .integer(line))])]
    case .consultation(let source): [source.json]
    case .formula(let text, let reads):
      [
        .object([
          ("kind", .text("formula")),
          ("formula", .text(text)),
          ("reads", .array(reads.map(JSONValue.text))),
        ])
      ]
    case .change(let change): [change.json]
    case .scenario(let source): [source.json]
    case .missing(let reason):
      [.object([("kind", .text("missing")), ("reason", .text(reason))])]
    }
  }
}

extension MeasureResult.CellSource {
  fileprivate var jsonMembers: [JSONValue.Member] {
    [("file", .text(file)), ("row", .integer(row)), ("column", .text(column))]
  }
}

extension MeasureResult.ScenarioSource {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .text("scenario")),
      ("before", .text(before)),
      ("change", .text(change)),
      ("file", .text(file)),
      ("row", .integer(line)),
    ])
  }
}

extension MeasureResult.Term {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      ("kind", .text("cell")),
      ("category", .text(category)),
      ("value", .number(value)),
    ]
    members += cell.jsonMembers
    if let weight, let weightCell {
      members.append(("weight", .number(weight)))
      members.append(("weightFrom", .object(weightCell.jsonMembers)))
    }
    return .object(members)
  }
}

extension MeasureResult.Judgement {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .text("judged")),
      ("because", .text(because)),
      ("by", .optional(by)),
      ("confidence", .optional(confidence)),
      ("file", .text(file)),
      ("row", .integer(line)),
    ])
  }
}

extension MeasureResult.Change {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .text("change")),
      ("current", .text(current)),
      ("base", .text(base)),
      ("percent", .optional(percent)),
      ("standing", .text(standing.rawValue)),
      ("unless", .optional(unless)),
      ("rateRatio", .optional(rateRatio)),
      (
        "rateRatioInterval",
        rateRatioInterval.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
      ),
      ("conditionalP", .number(conditionalProbability)),
      ("eTestP", .number(eTestProbability)),
    ])
  }
}

import Diagnostics

extension TrackingResult {
  /// The name and version of the JSON form of followed targets.
  public static let schema = "precedence.tracking/1"

  /// The targets as JSON (RFC 8259), for programs: the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, name, area, sets[{name, quarters[], total{}, rows[]}], findings[]`. Figures,
  /// changes and probabilities are numbers or `null`; `from` leads to the cells.
  public var jsonText: String {
    let members: [JSONValue.Member] = [
      ("schema", .text(Self.schema)),
      ("name", .text(name)),
      ("area", .optional(area)),
      ("sets", .array(sets.map(\.json))),
      ("findings", findings.json),
    ]
    return JSONValue.object(members).formatted
  }
}

extension TargetSet {
  fileprivate var json: JSONValue {
    .object([
      ("name", .text(name)),
      ("quarters", .array(quarters.map(JSONValue.text))),
      ("total", totalJSON),
      ("rows", .array(rows.map(\.json))),
    ])
  }

  /// What became of the total, and which of its parts missed their targets.
  private var totalJSON: JSONValue {
    guard let total else { return .null }
    return .object([
      ("id", .text(total.id)),
      ("verdict", .text(total.verdict.rawValue)),
      ("components", .integer(components.count)),
      ("missed", ids(.missed)),
      ("offCourse", ids(.offCourse)),
    ])
  }

  private func ids(_ verdict: TargetVerdict) -> JSONValue {
    .array(components.filter { $0.verdict == verdict }.map { .text($0.id) })
  }
}

extension TargetResult {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("label", .text(label)),
      ("group", .optional(group)),
      ("direction", .text(direction.rawValue)),
      ("baseline", baseline.json),
      ("target", target.json),
      ("actual", actual.json),
      ("expected", .optional(expected)),
      ("changePercent", .optional(changePercent)),
      ("publishedPercent", .optional(publishedPercent)),
      ("publishedAgrees", publishedAgrees.map(JSONValue.bool) ?? .null),
      ("verdict", .text(verdict.rawValue)),
      ("light", .text(light.rawValue)),
      ("chance", chance.json),
      ("notes", .array(notes.map(\.json))),
    ])
  }
}

extension TrackedFigure {
  fileprivate var json: JSONValue {
    .object([("value", .optional(value)), ("from", cell.json)])
  }
}

extension ActualFigure {
  fileprivate var json: JSONValue {
    .object([
      ("value", .optional(value)),
      ("complete", .bool(isComplete)),
      ("reported", .integer(reported)),
      ("of", .integer(whole)),
      ("figures", .array(figures.map(\.json))),
    ])
  }
}

extension MeasureResult.CellSource {
  fileprivate var json: JSONValue {
    .object([("file", .text(file)), ("row", .integer(row)), ("column", .text(column))])
  }
}

extension TargetChance {
  fileprivate var json: JSONValue {
    switch self {
    case .notTested(let reason):
      .object([("tested", .bool(false)), ("because", .text(reason.rawValue))])
    case .tested(let test):
      .object([
        ("tested", .bool(true)),
        ("distinguishable", .bool(test.isDistinguishable)),
        ("conditionalP", .number(test.probability)),
        ("rateRatio", .optional(test.rateRatio)),
        (
          "rateRatioInterval",
          test.interval.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
        ),
      ])
    }
  }
}

extension TargetNote {
  /// What the note is, in a few words that never change.
  public var code: String {
    switch self {
    case .movedTheWrongWay: "moved the wrong way"
    case .targetBehindBaseline: "target behind baseline"
    case .gap: "gap"
    case .alreadyMissed: "already missed"
    case .alreadyMet: "already met"
    }
  }

  fileprivate var json: JSONValue {
    guard case .gap(let headers) = self else { return .object([("note", .text(code))]) }
    return .object([
      ("note", .text(code)), ("quarters", .array(headers.map(JSONValue.text))),
    ])
  }
}

import Diagnostics

extension FitResult {
  /// The name and version of the JSON form of what gives a stated order, weights or value functions.
  public static let schema = "precedence.fit/1"

  /// What gives the order, as JSON (RFC 8259): the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, kind` (always `weights`), `order[][], holdsNow, fits, weights[{group,term,
  /// now,best,low,high,nearest,closest}], judgements[{candidate,measure,levels[],now,best,possible[],
  /// nearest}], margin, share{value,standardError}, combinations{fitting,all}, conflict{leastError,
  /// together[],drop[],statements}`. All shares are 0 to 1; levels are counted from 1. Where the order
  /// comes out, `conflict` and `closest` are `null`; where it does not, all that describes the region
  /// is `null` or empty, and `conflict.drop` is `null` if no smallest set was found in time.
  public var jsonText: String {
    let members: [JSONValue.Member] = [
      ("schema", .text(Self.schema)),
      ("kind", .text("weights")),
      ("order", order.json),
      ("holdsNow", .bool(holdsNow)),
      ("fits", .bool(region != nil)),
      ("weights", .array(weights.indices.map(weightJSON))),
      ("judgements", .array(judgements.indices.map(judgementJSON))),
      ("margin", .optional(region?.margin)),
      ("share", region?.share.json ?? .null),
      ("combinations", region?.combinations?.json ?? .null),
      ("conflict", conflict?.json ?? .null),
    ]
    return JSONValue.object(members).formatted
  }

  /// All weights for which the order comes out; `nil` if there are none.
  public var region: FitRegion? { if case .fits(let region) = answer { region } else { nil } }

  /// Why no weights give the order; `nil` if some do.
  public var conflict: FitConflict? {
    if case .conflicts(let conflict) = answer { conflict } else { nil }
  }

  private func weightJSON(_ index: Int) -> JSONValue {
    let weight = weights[index]
    let range = region?.ranges.entry(index)
    return .object([
      ("group", .text(weight.group)),
      ("term", .text(weight.term)),
      ("now", .number(weight.now)),
      ("best", .optional(region?.best.entry(index))),
      ("low", .optional(range?.lowerBound)),
      ("high", .optional(range?.upperBound)),
      ("nearest", .optional(region?.nearest.entry(index))),
      ("closest", .optional(conflict?.closest.entry(index))),
    ])
  }

  private func judgementJSON(_ index: Int) -> JSONValue {
    let judgement = judgements[index]
    return .object([
      ("candidate", .text(judgement.candidate)),
      ("measure", .text(judgement.measure)),
      ("levels", .texts(judgement.levels)),
      ("now", .optional(judgement.now)),
      ("best", .optional(region?.bestLevels.entry(index))),
      ("possible", .array((region?.levels.entry(index) ?? []).map(JSONValue.integer))),
      ("nearest", .optional(region?.nearestLevels.entry(index))),
    ])
  }
}

extension StatedOrder {
  var json: JSONValue { .array(tiers.map(JSONValue.texts)) }
}

extension FitRegion.Share {
  fileprivate var json: JSONValue {
    .object([("value", .number(value)), ("standardError", .optional(standardError))])
  }
}

extension FitRegion.Combinations {
  fileprivate var json: JSONValue {
    .object([("fitting", .integer(fitting)), ("all", .integer(all))])
  }
}

extension FitConflict {
  fileprivate var json: JSONValue {
    .object([
      ("leastError", .optional(leastError)),
      ("together", .array(together.map(\.json))),
      ("drop", drop.map { .array($0.map(\.json)) } ?? .null),
      ("statements", .integer(statements)),
    ])
  }
}

extension OrderStatement {
  fileprivate var json: JSONValue {
    .object([("ahead", .text(ahead)), ("behind", .text(behind)), ("level", .bool(isLevel))])
  }
}

extension Array {
  /// The element at a position; `nil` where there is none.
  fileprivate func entry(_ position: Int) -> Element? {
    indices.contains(position) ? self[position] : nil
  }
}

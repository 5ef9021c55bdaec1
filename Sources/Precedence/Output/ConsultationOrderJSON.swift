import Consultation
import Diagnostics

extension ConsultationOrder {
  /// The order as ids: those that share a place stand together.
  var tiersJSON: JSONValue {
    .array(tiers.map { .array($0.map { .text(options[$0]) }) })
  }

  /// The number by which the method orders, by option; `null` for methods without one.
  var talliesJSON: JSONValue {
    tallies.map { .object(zip(options, $0).map { ($0, .number($1.withoutRoundingNoise)) }) }
      ?? .null
  }

  /// What has to be said about the order besides the order; empty members are left out.
  var notesJSON: JSONValue {
    var members: [JSONValue.Member] = []
    if case .borda(let rule) = method { members.append(("unranked", .text(rule.rawValue))) }
    if !tieBreaks.isEmpty { members.append(("ties", .array(tieBreaks.map { $0.json(options) }))) }
    if let kemeny { members.append(("kemeny", kemeny.json(options))) }
    if !rounds.isEmpty { members.append(("rounds", .array(rounds.map { $0.json(options) }))) }
    return .object(members)
  }
}

extension ConsultationOrder.TieBreak {
  fileprivate func json(_ options: [String]) -> JSONValue {
    .object([
      ("tied", .array(tied.map { .text(options[$0]) })),
      ("by", .array(steps.map { .text($0.ground.rawValue) })),
      ("order", .array(tiers.map { .array($0.map { .text(options[$0]) }) })),
    ])
  }
}

extension ConsultationOrder.KemenyAnswer {
  fileprivate func json(_ options: [String]) -> JSONValue {
    .object([
      ("exact", .bool(isExact)),
      ("distance", .number(distance.withoutRoundingNoise)),
      ("lowerBound", .number(lowerBound.withoutRoundingNoise)),
      ("orderCount", .optional(orderCount)),
      ("orders", .array(orders.map { .array($0.map { .text(options[$0]) }) })),
    ])
  }
}

extension ConsultationOrder.RunoffRound {
  fileprivate func json(_ options: [String]) -> JSONValue {
    .object([
      (
        "votes",
        .object(zip(standing, votes).map { (options[$0], .number($1.withoutRoundingNoise)) })
      ),
      ("out", .array(out.map { .text(options[$0]) })),
    ])
  }
}

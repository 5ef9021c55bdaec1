import Diagnostics

extension StableInterval {
  /// The interval: `low, high, below{}, above{}`; an infinite end is `null`.
  var json: JSONValue {
    .object([
      ("low", .number(low)),
      ("high", .number(high)),
      ("below", below?.json ?? .null),
      ("above", above?.json ?? .null),
    ])
  }
}

extension Turn {
  /// What changes: `moves[{candidate,from,to}], entering[], leaving[]`.
  var json: JSONValue {
    .object([
      ("moves", .array(moves.map(\.json))),
      ("entering", .texts(entering)),
      ("leaving", .texts(leaving)),
    ])
  }
}

extension Turn.Move {
  fileprivate var json: JSONValue {
    .object([
      ("candidate", .text(candidate)), ("from", .optional(from)), ("to", .optional(to)),
    ])
  }
}

extension WeightStability {
  /// The weight as an entry of `weightStability`: the intervals are shares.
  var json: JSONValue {
    .object([
      ("group", .text(group)),
      ("term", .text(term)),
      ("weight", .number(weight)),
      ("others", .number(others)),
      ("share", .number(share)),
      ("exact", .bool(isExact)),
      ("order", order.json),
      ("shortlist", shortlist?.json ?? .null),
      ("first", first.json),
    ])
  }
}

extension ThresholdStability {
  /// The cut as an entry of `thresholds`; `level` is the one on its upper side.
  var json: JSONValue {
    .object([
      ("factor", .text(factor)),
      ("level", .text(level)),
      ("cut", .number(cut)),
      ("unit", .text(unit)),
      ("floor", .optional(floor)),
      ("ceiling", .optional(ceiling)),
      ("order", order.json),
      ("shortlist", shortlist?.json ?? .null),
      ("first", first.json),
    ])
  }
}

extension RemovalEffect {
  /// The candidate as an entry of `removals`: `candidate, because[], reversals[]`.
  var json: JSONValue {
    .object([
      ("candidate", .text(candidate)),
      ("because", .texts(because)),
      ("reversals", .array(reversals.map(\.json))),
    ])
  }
}

extension RemovalEffect.Reversal {
  fileprivate var json: JSONValue {
    .object([
      ("ahead", .text(ahead)),
      ("behind", .text(behind)),
      ("wasLevel", .bool(wasLevel)),
      ("becomesLevel", .bool(becomesLevel)),
    ])
  }
}

extension LeastChange {
  /// The change as an entry of `leastChange`: `group, target, distance, answer` (`change`,
  /// `impossible` or `not worked out`), `size`, `shares[{term,now,then}]`, `turn`, `because`; what the
  /// answer does not have is `null`, or empty.
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      ("group", .text(group)),
      ("target", .text(target.rawValue)),
      ("distance", .text(distance.rawValue)),
    ]
    switch answer {
    case .change(let size, let shares, let turn):
      members += Self.members("change", size, shares, turn, nil)
    case .impossible: members += Self.members("impossible", nil, [], nil, nil)
    case .notWorkedOut(let because):
      members += Self.members("not worked out", nil, [], nil, because)
    }
    return .object(members)
  }

  private static func members(
    _ answer: String,
    _ size: Double?,
    _ shares: [Share],
    _ turn: Turn?,
    _ because: String?
  ) -> [JSONValue.Member] {
    [
      ("answer", .text(answer)),
      ("size", .optional(size)),
      ("shares", .array(shares.map(\.json))),
      ("turn", turn?.json ?? .null),
      ("because", .optional(because)),
    ]
  }
}

extension LeastChange.Share {
  fileprivate var json: JSONValue {
    .object([("term", .text(term)), ("now", .number(now)), ("then", .number(then))])
  }
}

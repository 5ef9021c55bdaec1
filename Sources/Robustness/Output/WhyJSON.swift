import Diagnostics
import Precedence

extension WhyResult {
  /// The name and version of the JSON form of a comparison.
  public static let schema = "precedence.why/1"

  /// The comparison as JSON (RFC 8259), for programs: the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, asOf, comparison{ahead,behind,shared,decidedBy,keys[],cells,groups[],rules[]},
  /// changes[]`, `asOf` only where rules have dates and a day was given. Each change says what is changed (`of` is `weight`, `cut`, `measure` or `judgement`),
  /// the number `now`, and `answer`: `swap` at a number `at`, `level` at one, `impossible` or
  /// `missing`.
  public var jsonText: String {
    let day: [JSONValue.Member] = asOf.map { [("asOf", .text($0.text))] } ?? []
    return JSONValue.object(
      [("schema", .text(Self.schema))] + day + [
        ("comparison", comparison.json),
        ("changes", .array(swaps.changes.map(\.json))),
      ]
    ).formatted
  }
}

extension SingleChange {
  fileprivate var json: JSONValue {
    var members = subject.jsonMembers
    members += [
      ("now", .optional(now)),
      ("unit", .text(unit)),
      ("levels", .array(levels.map(JSONValue.text))),
      ("whole", .bool(isWhole)),
      ("exact", .bool(isExact)),
    ]
    members += answer.jsonMembers
    if case .swap = answer { members.append(("upward", .bool(isUpward))) }
    return .object(members)
  }
}

extension SingleChange.Subject {
  fileprivate var jsonMembers: [JSONValue.Member] {
    switch self {
    case .weight(let group, let term):
      [("of", .text("weight")), ("group", .text(group)), ("term", .text(term))]
    case .cut(let factor, let level):
      [("of", .text("cut")), ("factor", .text(factor)), ("level", .text(level))]
    case .measure(let measure, let candidate):
      [("of", .text("measure")), ("measure", .text(measure)), ("candidate", .text(candidate))]
    case .judgement(let measure, let candidate):
      [("of", .text("judgement")), ("measure", .text(measure)), ("candidate", .text(candidate))]
    }
  }
}

extension SingleChange.Answer {
  fileprivate var jsonMembers: [JSONValue.Member] {
    switch self {
    case .swap(let number, let reaches):
      [("answer", .text("swap")), ("at", .number(number)), ("reaches", .bool(reaches))]
    case .level(let number): [("answer", .text("level")), ("at", .number(number))]
    case .impossible: [("answer", .text("impossible"))]
    case .missing: [("answer", .text("missing"))]
    }
  }
}

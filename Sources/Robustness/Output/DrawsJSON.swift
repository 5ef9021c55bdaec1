import Diagnostics

extension RankAcceptability {
  /// What the draws came to, as members of the whole.
  static func members(of draws: RankAcceptability?) -> [JSONValue.Member] {
    [
      ("candidates", .texts(draws?.candidates ?? [])),
      ("acceptability", .array(draws?.acceptability.map(JSONValue.numbers) ?? [])),
      ("pairwise", .array(draws?.pairwise.map(JSONValue.numbers) ?? [])),
      ("shortlisted", .numbers(draws?.shortlisted ?? [])),
      ("drawnWeights", .array(draws?.weights.map(\.json) ?? [])),
      (
        "centralWeights",
        .array(draws?.centralWeights.map { $0.map(JSONValue.numbers) ?? .null } ?? [])
      ),
      ("confidence", .array(draws?.confidence.map { .optional($0) } ?? [])),
      ("draws", .optional(draws?.settings.draws)),
      ("counted", .optional(draws?.counted)),
      ("seed", draws.map { json(seed: $0.settings.seed) } ?? .null),
      ("drawn", draws?.settings.json ?? .null),
    ]
  }

  /// The greatest whole number that every reader of JSON holds exactly, 2^53.
  private static let mostExact: UInt64 = 1 << 53

  private static func json(seed: UInt64) -> JSONValue {
    seed <= mostExact ? .integer(Int(seed)) : .text(String(seed))
  }
}

extension RankAcceptability.WeightName {
  fileprivate var json: JSONValue { .object([("group", .text(group)), ("term", .text(term))]) }
}

extension DrawSettings {
  /// What was drawn: `weights`, `groups` by id, `measures`, `judgements`.
  fileprivate var json: JSONValue {
    .object([
      ("weights", weights.json),
      ("groups", .object(groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })),
      ("measures", .bool(drawsMeasures)),
      ("judgements", .bool(drawsJudgements)),
    ])
  }
}

extension DrawSettings.Weights {
  fileprivate var json: JSONValue {
    switch self {
    case .asWritten: .text("as written")
    case .uniform: .text("all")
    case .within(let ranges):
      .object([("within", .array(ranges.map { .numbers([$0.lowerBound, $0.upperBound]) }))])
    case .ordered(let tiers): .object([("order", .array(tiers.map(JSONValue.texts)))])
    }
  }
}

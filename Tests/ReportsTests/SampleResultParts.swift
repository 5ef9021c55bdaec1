import Diagnostics

@testable import Precedence

/// Candidates, levels, groups and rules of a result made by hand, without what
/// a test does not name.
extension SampleResult {
  static func candidate(
    _ id: String,
    _ name: String,
    place: Int? = nil,
    isShared: Bool = false,
    places: ClosedRange<Int>? = nil,
    rating: String? = nil,
    score: Double? = nil,
    isShortlisted: Bool = false,
    status: CandidateResult.Status = .ranked,
    decidedBy: RankingKey? = nil,
    measures: [MeasureResult] = [],
    levels: [LevelResult] = [],
    groups: [GroupResult] = [],
    cell: CellResult? = nil,
    rules: [RuleResult] = []
  ) -> CandidateResult {
    CandidateResult(
      id: id,
      name: name,
      place: place,
      isShared: isShared,
      places: places,
      rating: rating,
      score: score,
      isShortlisted: isShortlisted,
      status: status,
      decidedBy: decidedBy,
      measures: measures,
      levels: levels,
      groups: groups,
      cell: cell,
      rules: rules
    )
  }

  static func level(
    _ id: String,
    _ level: String,
    _ number: Int,
    measure: String? = nil,
    band: String? = nil,
    near: (Double, Double, String)? = nil
  ) -> LevelResult {
    LevelResult(
      id: id,
      measure: measure ?? id,
      level: level,
      number: number,
      count: 3,
      score: Double(number),
      share: Double(number - 1) / 2,
      assumed: nil,
      band: band,
      nearestCut: near.map { .init(cut: $0.0, distance: $0.1, level: $0.2) }
    )
  }

  static func group(
    _ id: String,
    _ terms: [(String, Double, Double?, Double?)],
    _ number: Double,
    level: String? = nil
  ) -> GroupResult {
    GroupResult(
      id: id,
      combination: "weighted mean",
      number: number,
      lowest: 0,
      highest: 1,
      level: level,
      terms: terms.map { .init(id: $0.0, share: $0.1, number: $0.2, contribution: $0.3) }
    )
  }

  static func groups(
    volume: Double,
    trend: Double,
    likelihood: Double,
    impact: Double,
    risk: Double
  ) -> [GroupResult] {
    [
      group(
        "likelihood",
        [("volume", 2.0 / 3, volume, volume * 2 / 3), ("trend", 1.0 / 3, trend, trend / 3)],
        likelihood,
        level: "High"
      ),
      group("impact", [("harm", 1, impact, impact)], impact, level: "Medium"),
      group(
        "risk",
        [("likelihood", 0.5, likelihood, likelihood / 2), ("impact", 0.5, impact, impact / 2)],
        risk
      ),
    ]
  }

  static func rule(
    _ id: String,
    _ state: RuleResult.State,
    effects: [String] = ["raise likelihood by 1"],
    because: String? = nil,
    margin: RuleResult.Margin? = nil
  ) -> RuleResult {
    RuleResult(
      id: id,
      state: state,
      condition: "trend >= 25% and volume >= 100",
      effects: effects,
      because: because,
      margin: margin
    )
  }
}

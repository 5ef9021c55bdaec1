import Diagnostics
import RulesFile
import ScoringKernel

/// Writes down what a run came to, in names and words, for every candidate.
struct ResultWriter {
  let assessment: Assessment
  let prepared: PreparedPlan
  let table: MeasureTable
  let card: Scorecard
  let placing: Placing
  let bounds: PlaceBounds?

  private var rules: CheckedRules { assessment.rules.checked }
  private var plan: Plan { prepared.plan }

  /// The whole result.
  func result(_ findings: FindingList) -> AssessmentResult {
    let ranked = placing.order.enumerated().map { candidate($1, position: $0) }
    let unranked = assessment.records.indices.map { CandidateIndex($0) }
      .filter { placing.places[$0.position] == 0 }
      .map { candidate($0, position: nil) }
    return AssessmentResult(
      name: assessment.name,
      area: assessment.area,
      validity: assessment.validity,
      rules: RulesReference(
        name: assessment.rules.name,
        version: assessment.rules.version,
        file: assessment.rules.file
      ),
      values: ValuesInForce(assessment.rules),
      matrix: matrix,
      shortlist: plan.ranking.shortlist,
      keys: keys,
      ranking: ranked,
      unranked: unranked,
      missing: missing,
      rulesOff: plan.rules.indices.filter { !plan.rules[$0].isOn }.map { rules.names.rules[$0].id },
      accepted: assessment.acceptances.map { AcceptedFinding($0) },
      findings: findings
    )
  }

  private func candidate(_ index: CandidateIndex, position: Int?) -> CandidateResult {
    let record = assessment.records[index.position]
    let place = placing.places[index.position]
    let status = status(index)
    let measures = MeasureWriter(assessment: assessment, table: table, plan: plan)
    let factors = FactorWriter(rules: rules, prepared: prepared, table: table, card: card)
    return CandidateResult(
      id: record.id,
      name: record.name,
      place: place > 0 ? place : nil,
      isShared: placing.isShared(index),
      places: place > 0 ? places(index, place) : nil,
      rating: factors.rating(index),
      score: score(index),
      isShortlisted: isOnList(index, status),
      status: status,
      decidedBy: position.flatMap { placing.decidingKey(at: $0) }.map { keys[$0] },
      measures: measures.results(index),
      levels: factors.levels(index),
      groups: factors.groups(index),
      cell: factors.cell(index),
      rules: RuleWriter(rules: rules, prepared: prepared, table: table, card: card).results(index)
    )
  }

  /// Where every candidate stands, without the reasons: far less to write down.
  func standings() -> [(id: String, ScenarioMove.Standing)] {
    let factors = FactorWriter(rules: rules, prepared: prepared, table: table, card: card)
    return assessment.records.indices.map { position in
      let index = CandidateIndex(position)
      let place = placing.places[position]
      let standing = ScenarioMove.Standing(
        place: place > 0 ? place : nil,
        rating: factors.rating(index),
        isShortlisted: isOnList(index, status(index))
      )
      return (assessment.records[position].id, standing)
    }
  }

  private func isOnList(_ index: CandidateIndex, _ status: CandidateResult.Status) -> Bool {
    let place = placing.places[index.position]
    return place > 0 && status != .monitored
      && (status == .kept || place <= plan.ranking.shortlist ?? Int.max)
  }

  private func status(_ index: CandidateIndex) -> CandidateResult.Status {
    switch card.standings[card.entry(0, index)] {
    case .leftOut: .leftOut
    case _ where placing.places[index.position] == 0: .notScored
    case .ranked: .ranked
    case .kept: .kept
    case .monitored: .monitored
    }
  }

  private func places(_ index: CandidateIndex, _ place: Int) -> ClosedRange<Int> {
    bounds?.places(of: index, likely: place) ?? place...place
  }

  /// The number of the first key that is one.
  private func score(_ index: CandidateIndex) -> Double? {
    for key in plan.ranking.keys {
      switch key.source {
      case .rating: continue
      case .factor(let factor): return card.number(factor, index).present
      case .measure(let measure): return table[measure, index].present
      }
    }
    return nil
  }

  private var keys: [RankingKey] {
    let ranking = plan.ranking
    return (ranking.keys + ranking.tieBreaks).enumerated().map { position, key in
      RankingKey(
        name: name(key.source),
        isTieBreak: position >= ranking.keys.count,
        isLowestFirst: key.isLowestFirst
      )
    }
  }

  private func name(_ source: RankingPlan.Key.Source) -> String {
    switch source {
    case .rating: "rating"
    case .factor(let factor): rules.name(of: factor)
    case .measure(let measure): rules.names.measures[measure.position].id
    }
  }

  private var matrix: MatrixResult? {
    guard let matrix = plan.matrix, let names = rules.names.matrix else { return nil }
    return MatrixResult(
      down: rules.name(of: matrix.down),
      across: rules.name(of: matrix.across),
      downLevels: names.down.map(\.name),
      acrossLevels: names.across.map(\.name),
      ratings: names.ratings.map(\.name),
      cells: (0..<matrix.downCount).map { row in
        (0..<matrix.acrossCount).map { matrix.rating(down: row, across: $0) }
      }
    )
  }

  private var missing: [MissingValue] {
    let factors = FactorWriter(rules: rules, prepared: prepared, table: table, card: card)
    return assessment.records.indices.flatMap { position in
      let candidate = CandidateIndex(position)
      return rules.names.measures.indices.compactMap { measure -> MissingValue? in
        guard table[MeasureIndex(measure), candidate].isNaN else { return nil }
        return MissingValue(
          candidate: assessment.records[position].id,
          measure: rules.names.measures[measure].id,
          policy: plan.measures[measure].missing.word,
          assumed: factors.assumptions(MeasureIndex(measure), candidate)
        )
      }
    }
  }
}

extension Double {
  /// The number, or `nil` where it is missing.
  var present: Double? { isNaN ? nil : self }
}

extension MissingPolicy {
  /// The word of the rules file.
  var word: String {
    switch self {
    case .refuse: "refuse"
    case .neutral: "neutral"
    case .worst: "worst"
    case .best: "best"
    case .leaveOut: "leave out"
    case .interval: "interval"
    }
  }
}

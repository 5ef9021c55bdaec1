import RulesFile
import ScoringKernel

/// Writes down the levels, groups and matrix cell of a candidate.
struct FactorWriter {
  let rules: CheckedRules
  let prepared: PreparedPlan
  let table: MeasureTable
  let card: Scorecard

  private var plan: Plan { prepared.plan }

  /// The level of each criterion.
  func levels(_ candidate: CandidateIndex) -> [LevelResult] {
    plan.criteria.indices.map { level($0, candidate) }
  }

  private func level(_ position: Int, _ candidate: CandidateIndex) -> LevelResult {
    let criterion = plan.criteria[position]
    let name = rules.names.criteria[position]
    let factor = Factor.criterion(CriterionIndex(position))
    let value = table[criterion.measure, candidate]
    let level = card.level(factor, candidate)
    let score = card.number(factor, candidate)
    let bands = BandWording(criterion, name, unit: rules.names.measures[criterion.measure.position])
    return LevelResult(
      id: name.id,
      measure: rules.names.measures[criterion.measure.position].id,
      level: level < 0 ? nil : name.levels[level].name,
      number: level < 0 ? nil : level + 1,
      count: criterion.levelCount,
      score: score.present,
      share: prepared.scale(of: factor).mapped(score).present,
      assumed: value.isNaN ? plan.measures[criterion.measure.position].missing.word : nil,
      band: value.isNaN ? nil : bands.text(level: level),
      nearestCut: value.isNaN ? nil : bands.nearestCut(value, level: level)
    )
  }

  /// What a missing measure came to, criterion by criterion.
  func assumptions(_ measure: MeasureIndex, _ candidate: CandidateIndex) -> [String] {
    plan.criteria.indices.filter { plan.criteria[$0].measure == measure }.map { position in
      let result = level(position, candidate)
      if let level = result.level { return "\(result.id) counted as \(level)" }
      guard let score = result.score else { return "\(result.id) left out" }
      return "\(result.id) counted as \(DisplayNumber.text(score))"
    }
  }

  /// The number of each group, with what went into it.
  func groups(_ candidate: CandidateIndex) -> [GroupResult] {
    var terms: [Int: [GroupResult.Term]] = [:]
    for step in card.steps(of: candidate, prepared, table) {
      guard case .entered(let group, let term, let share, let number, let part) = step else {
        continue
      }
      let factor = plan.groups[group.position].terms[term].factor
      terms[group.position, default: []].append(
        GroupResult.Term(
          id: rules.name(of: factor),
          share: share,
          number: number.present,
          contribution: part
        )
      )
    }
    return plan.groups.indices.map { group($0, candidate, terms[$0] ?? []) }
  }

  private func group(
    _ position: Int,
    _ candidate: CandidateIndex,
    _ terms: [GroupResult.Term]
  ) -> GroupResult {
    let factor = Factor.group(GroupIndex(position))
    let name = rules.names.groups[position]
    let level = card.level(factor, candidate)
    let scale = prepared.scale(of: factor)
    return GroupResult(
      id: name.id,
      combination: plan.groups[position].combination.word,
      number: card.number(factor, candidate).present,
      lowest: scale.low,
      highest: scale.high,
      level: name.levels.indices.contains(level) ? name.levels[level].name : nil,
      terms: terms
    )
  }

  /// The rating after the rules.
  func rating(_ candidate: CandidateIndex) -> String? {
    let rating = card.cells[card.entry(0, candidate)].rating
    return rating < 0 ? nil : rules.names.matrix?.ratings[rating].name
  }

  /// Where the candidate stands in the matrix.
  func cell(_ candidate: CandidateIndex) -> CellResult? {
    let cell = card.cells[card.entry(0, candidate)]
    guard cell != .none, let names = rules.names.matrix else { return nil }
    return CellResult(
      down: names.down[cell.down].name,
      across: names.across[cell.across].name,
      movedDown: names.down[cell.movedDown].name,
      movedAcross: names.across[cell.movedAcross].name,
      row: cell.movedDown,
      column: cell.movedAcross,
      cellRating: names.ratings[cell.cellRating].name,
      rating: names.ratings[cell.rating].name
    )
  }
}

extension Group.Combination {
  /// The words of the rules file.
  var word: String {
    switch self {
    case .weightedMean: "weighted mean"
    case .sum: "sum"
    case .product: "product"
    case .largest: "largest"
    case .weightedProduct: "weighted product"
    }
  }
}

import Diagnostics
import Robustness
import RulesFile
import ScoringKernel

extension Check {
  /// A shortlist that hangs on how far levels without numbers of their own stand apart.
  static let assumedSteps = Check(
    .assumedSteps,
    .candidates { AssumedSteps($0).findings }
  )
}

/// Ranks an assessment again with other steps between the levels that are only named.
struct AssumedSteps {
  /// How the steps between levels go on, lowest first.
  enum Steps: CaseIterable {
    case growing
    case shrinking

    /// How many times as large as its neighbour a step is.
    private static let ratio = 1.5

    /// The scores with other steps, both ends as they were: 1, 2, 3, 4, 5 become 1, 1.49, 2.23, 3.34, 5.
    func scores(low: Double, high: Double, count: Int) -> [Double] {
      var steps = [0.0]
      for _ in 1..<max(2, count) { steps.append(steps[steps.count - 1] * Self.ratio + 1) }
      let whole = steps[steps.count - 1]
      return steps.indices.map { index in
        switch self {
        case .growing: low + (high - low) * steps[index] / whole
        case .shrinking: high - (high - low) * steps[steps.count - 1 - index] / whole
        }
      }
    }

    var words: String {
      self == .growing
        ? "half as large again as the one below it" : "a third smaller than the one below it"
    }
  }

  /// What other steps of one criterion do.
  struct Turn {
    let criterion: CriterionIndex
    let steps: Steps
    let enter: [String]
    let leave: [String]
  }

  private let assessment: LintedAssessment
  private let leaders: [Bool]

  init(_ assessment: LintedAssessment) {
    self.assessment = assessment
    leaders = Self.leaders(assessment.card, assessment.plan)
  }

  /// One finding about all criteria whose steps decide who leads.
  var findings: [Finding] {
    let turns = assumed.compactMap { index in
      Steps.allCases.lazy.compactMap { turn(index, $0) }.first
    }
    return turns.first.map { [finding($0, turns)] } ?? []
  }

  /// The criteria with levels and no numbers that are combined with others by arithmetic.
  private var assumed: [CriterionIndex] {
    let factors = LintedGroup.all(in: assessment.rules)
      .filter { $0.parts.count > 1 && $0.combination != .largest }
      .flatMap { $0.parts.map(\.factor) }
    let combined = Set(assessment.plan.criteria(below: factors))
    return assessment.plan.criteria.indices.map { CriterionIndex($0) }.filter { index in
      switch assessment.plan.criteria[index.position].kind {
      case .cuts, .table, .judged: break
      case .points, .yesNo, .place: return false
      }
      return assessment.plan.criteria[index.position].levelCount > 2 && combined.contains(index)
        && !assessment.rules.hasStatedNumbers(.criterion(index))
    }
  }

  private func turn(_ index: CriterionIndex, _ steps: Steps) -> Turn? {
    var plan = assessment.plan
    let criterion = plan.criteria[index.position]
    plan.criteria[index.position].levelScores = steps.scores(
      low: criterion.lowest,
      high: criterion.highest,
      count: criterion.levelCount
    )
    guard var evaluator = try? Evaluator(plan) else { return nil }
    let card = evaluator.scorecard(assessment.table)
    guard card.contradictions.isEmpty else { return nil }
    let other = Self.leaders(card, plan)
    let enter = ids { other[$0] && !leaders[$0] }
    let leave = ids { leaders[$0] && !other[$0] }
    guard !enter.isEmpty || !leave.isEmpty else { return nil }
    return Turn(criterion: index, steps: steps, enter: enter, leave: leave)
  }

  private func finding(_ turn: Turn, _ turns: [Turn]) -> Finding {
    let names = turns.map { name($0.criterion) }
    let criterion = assessment.rules.names.criteria[turn.criterion.position]
    let hasList = assessment.plan.ranking.shortlist != nil
    let moves = [
      turn.enter.isEmpty ? nil : "\(QuotedNames.text(turn.enter)) would gain it",
      turn.leave.isEmpty ? nil : "\(QuotedNames.text(turn.leave)) would lose it",
    ]
    return Finding(
      .assumedSteps,
      .warning,
      "\(hasList ? "a place on the shortlist" : "the first place") hangs on the levels of "
        + "\(QuotedNames.text(names)) being equal steps: if each step of '\(criterion.id)' were "
        + "\(turn.steps.words), " + moves.compactMap(\.self).joined(separator: " and "),
      at: criterion.location,
      hint:
        "give levels 'scores' and say where they come from; if equal steps are meant, accept this",
      related: turns.dropFirst().map { other in
        .init(
          message: "so with '\(name(other.criterion))'",
          location: assessment.rules.names.criteria[other.criterion.position].location
        )
      },
      subjects: names + turn.enter + turn.leave
    )
  }

  private func name(_ criterion: CriterionIndex) -> String {
    assessment.rules.names.criteria[criterion.position].id
  }

  private func ids(_ isMeant: (Int) -> Bool) -> [String] {
    leaders.indices.filter(isMeant).map { assessment.id(CandidateIndex($0)) }
  }

  /// Whether each candidate is on the shortlist, or in the first place where there is none.
  private static func leaders(_ card: Scorecard, _ plan: Plan) -> [Bool] {
    let outcome = RankingOutcome(card, plan)
    return plan.ranking.shortlist == nil
      ? outcome.places.map { $0 == 1 } : outcome.isShortlisted
  }
}

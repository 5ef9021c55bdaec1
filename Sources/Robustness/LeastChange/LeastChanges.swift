public import Precedence
import RulesFile
import ScoringKernel

extension Assessment {
  /// The least change of each group's weights, all of them at once, that changes the first place or
  /// the shortlist.
  ///
  /// Weights are taken as shares of 1, none negative; everything else stays. Both distances are worked
  /// out exactly: each candidate's number is a sum of shares, so that the shares for which one
  /// candidate gets level with another at given levels are a polytope, and the nearest point of each
  /// polytope that matters is found. What is found is put to the engine.
  ///
  /// For example, candidates scoring (1, 0) and (0.4, 0.8) on two criteria of shares 0.7 and 0.3 are
  /// 0.7 and 0.52; they are level at 4/7 and 3/7, a total change of 9/35, or 0.257.
  ///
  /// - Returns: For each group of the rules, in their order: the first place, then, if the shortlist
  ///   is shorter than the list of candidates, the shortlist; each by the total and by the Euclidean
  ///   distance. Empty if the assessment has no result.
  /// - Complexity: For each group a scoring for each candidate and level that it may have, and a few
  ///   programs for each pair of candidates that may change places nearby. It is given up where more
  ///   than 20,000 polytopes would have to be looked at.
  public func leastChanges() -> [LeastChange] {
    let run = AssessmentRun(self)
    guard let trial = PlanTrial(run), var evaluator = try? Evaluator(run.plan) else { return [] }
    let card = evaluator.scorecard(run.table)
    return run.plan.groups.indices.flatMap {
      leastChanges(of: GroupIndex($0), trial, card)
    }
  }

  private func leastChanges(
    of group: GroupIndex,
    _ trial: PlanTrial,
    _ card: Scorecard
  ) -> [LeastChange] {
    let targets = LeastChange.Target.allCases.filter { target in
      target == .first || (trial.plan.ranking.shortlist ?? .max) < card.rowCount
    }
    if let obstacle = trial.plan.groups[group.position].combination.obstacle {
      return answers(group, targets) { _, _ in .notWorkedOut(because: obstacle) }
    }
    let forms = ShareForms(trial.plan, group, card)
    let division = ShareCells(forms, trial.table)
    var cells: [[ShareCell]] = []
    for row in 0..<card.rowCount {
      guard let mine = division.cells(row) else {
        return answers(group, targets) { _, _ in .notWorkedOut(because: ShareEvents.bent) }
      }
      cells.append(mine)
    }
    return targets.flatMap { target in
      let list = ShareEvents(target, trial.outcome, forms, cells, trial.table)
      return answers(group, [target]) { target, distance in
        var search = LeastChangeSearch(list, trial, target, distance)
        return answer(search.answer(), forms, trial, target, distance)
      }
    }
  }

  private func answers(
    _ group: GroupIndex,
    _ targets: [LeastChange.Target],
    _ answer: (LeastChange.Target, LeastChange.Distance) -> LeastChange.Answer
  ) -> [LeastChange] {
    targets.flatMap { target in
      LeastChange.Distance.allCases.map { distance in
        LeastChange(
          group: rules.checked.names.groups[group.position].id,
          target: target,
          distance: distance,
          answer: answer(target, distance)
        )
      }
    }
  }

  private func answer(
    _ found: LeastChangeSearch.Answer,
    _ forms: ShareForms,
    _ trial: PlanTrial,
    _ target: LeastChange.Target,
    _ distance: LeastChange.Distance
  ) -> LeastChange.Answer {
    switch found {
    case .impossible: return .impossible
    case .notWorkedOut(let reason): return .notWorkedOut(because: reason)
    case .change(let shares, let outcome):
      let terms = forms.plan.groups[forms.group.position].terms
      return .change(
        size: distance.between(forms.now, shares),
        shares: terms.indices.map { term in
          LeastChange.Share(
            term: id(of: terms[term].factor),
            now: forms.now[term],
            then: shares[term]
          )
        },
        turn: Turn(from: trial.outcome, to: outcome, on: target.part, ids: candidates)
      )
    }
  }

  private func id(of factor: Factor) -> String {
    switch factor {
    case .criterion(let index): rules.checked.names.criteria[index.position].id
    case .group(let index): rules.checked.names.groups[index.position].id
    }
  }
}

extension Group.Combination {
  /// Why there is no least change of weights of groups that combine so; `nil` if there is.
  fileprivate var obstacle: String? {
    switch self {
    case .weightedMean: nil
    case .sum: "its parts are added up, not weighed"
    case .product: "its parts are multiplied, not weighed"
    case .largest: "the largest of its parts counts whatever the weights"
    case .weightedProduct: "its weights are exponents, so that numbers do not change in proportion"
    }
  }
}

extension Turn {
  /// What is different in another outcome.
  ///
  /// - Parameters:
  ///   - now: The outcome as things stand.
  ///   - then: The other.
  ///   - part: What entering and leaving are about.
  ///   - ids: The ids of the candidates.
  fileprivate init(
    from now: RankingOutcome,
    to then: RankingOutcome,
    on part: RankingOutcome.Part,
    ids: [String]
  ) {
    let rows = now.places.indices.sorted {
      (now.places[$0] == 0 ? Int.max : now.places[$0], $0)
        < (now.places[$1] == 0 ? Int.max : now.places[$1], $1)
    }
    let before = now.members(part)
    let after = then.members(part)
    self.init(
      moves: rows.filter { now.places[$0] != then.places[$0] }.map { row in
        Move(
          candidate: ids[row],
          from: now.places[row] == 0 ? nil : now.places[row],
          to: then.places[row] == 0 ? nil : then.places[row]
        )
      },
      entering: rows.filter { after[$0] && !before[$0] }.map { ids[$0] },
      leaving: rows.filter { before[$0] && !after[$0] }.map { ids[$0] }
    )
  }
}

extension RankingOutcome {
  /// Whether each candidate is in a part.
  fileprivate func members(_ part: Part) -> [Bool] {
    switch part {
    case .order: places.map { $0 > 0 }
    case .shortlist: isShortlisted
    case .first: places.map { $0 == 1 }
    }
  }
}

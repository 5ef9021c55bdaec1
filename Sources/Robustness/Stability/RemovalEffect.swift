public import Precedence
import RulesFile
import ScoringKernel

/// What taking one candidate away does to the order of the others: rank reversal.
///
/// Belton, V. and Gear, T. (1983) On a short-coming of Saaty's method of analytic hierarchies, Omega
/// 11(3) 228-230. It can only happen where a score depends on who else is a candidate.
public struct RemovalEffect: Sendable, Hashable {
  /// Two of the others whose order turns.
  public struct Reversal: Sendable, Hashable {
    /// The id of the one that is ahead with all candidates; of two that are level, the one that is
    /// ahead once the candidate is gone.
    public let ahead: String
    /// The id of the one that is behind, or level, with all candidates.
    public let behind: String
    /// Whether they share a place with all candidates.
    public let wasLevel: Bool
    /// Whether they share a place once the candidate is gone.
    public let becomesLevel: Bool

    package init(ahead: String, behind: String, wasLevel: Bool, becomesLevel: Bool) {
      self.ahead = ahead
      self.behind = behind
      self.wasLevel = wasLevel
      self.becomesLevel = becomesLevel
    }
  }

  /// The id of the candidate that is taken away.
  public let candidate: String
  /// The pairs whose order turns; never empty.
  public let reversals: [Reversal]
  /// The ids of the criteria that score the place among the candidates, which is why.
  public let because: [String]

  package init(candidate: String, reversals: [Reversal], because: [String]) {
    self.candidate = candidate
    self.reversals = reversals
    self.because = because
  }
}

extension RemovalEffect {
  /// The most reversals that are listed for one candidate.
  public static let mostReversals = 100
}

extension Assessment {
  /// Takes each candidate away in turn and looks whether the order of any two others turns.
  ///
  /// It can only do so under rules that score the place among the candidates; under others there is
  /// nothing to look for.
  ///
  /// - Returns: The candidates whose removal turns the order of others, in the order of the input,
  ///   each with the first ``RemovalEffect/mostReversals`` pairs in the order of the ranking.
  /// - Complexity: Quadratic in candidates: a scoring of all and a look at every pair that has moved,
  ///   for each of them.
  public func removalEffects() -> [RemovalEffect] {
    guard var trial = PlanTrial(AssessmentRun(self)), trial.plan.dependsOnTheSet else { return [] }
    let because = trial.plan.criteria.indices.filter { index in
      if case .place = trial.plan.criteria[index].kind { true } else { false }
    }
    return candidates.indices.compactMap { absent in
      let outcome = trial.outcome(.without(CandidateIndex(absent)))
      guard let outcome else { return nil }
      let reversals = reversals(trial.outcome, outcome, without: absent)
      guard !reversals.isEmpty else { return nil }
      return RemovalEffect(
        candidate: candidates[absent],
        reversals: reversals,
        because: because.map { rules.checked.names.criteria[$0].id }
      )
    }
  }

  /// The pairs of others whose order is another without a candidate.
  private func reversals(
    _ now: RankingOutcome,
    _ then: RankingOutcome,
    without absent: Int
  ) -> [RemovalEffect.Reversal] {
    let others = candidates.indices.filter {
      $0 != absent && now.places[$0] > 0 && then.places[$0] > 0
    }
    let order = others.sorted { (now.places[$0], $0) < (now.places[$1], $1) }
    var reversals: [RemovalEffect.Reversal] = []
    for (position, ahead) in order.enumerated() {
      for behind in order[(position + 1)...] {
        let was = (now.places[behind] - now.places[ahead]).signum()
        let becomes = (then.places[behind] - then.places[ahead]).signum()
        guard was != becomes else { continue }
        // Of two that were level, the one that comes out behind is the one that was not ahead.
        let isTurned = was == 0 && becomes < 0
        reversals.append(
          RemovalEffect.Reversal(
            ahead: candidates[isTurned ? behind : ahead],
            behind: candidates[isTurned ? ahead : behind],
            wasLevel: was == 0,
            becomesLevel: becomes == 0
          )
        )
        if reversals.count == RemovalEffect.mostReversals { return reversals }
      }
    }
    return reversals
  }
}

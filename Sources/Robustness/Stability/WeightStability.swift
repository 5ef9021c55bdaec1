public import Precedence
import RulesFile
package import ScoringKernel

/// How far one weight of a group may move, the others keeping their ratios.
///
/// For example, weights of 60 and 40 of which the first is said to hold from a share of 0.5 to 1:
/// the order stays for every weight above 40 beside the other's 40.
public struct WeightStability: Sendable, Hashable {
  /// The group's id.
  public let group: String
  /// The id of the criterion or group that is weighed.
  public let term: String
  /// The weight as written.
  public let weight: Double
  /// The sum of the group's other weights as written.
  public let others: Double
  /// The shares of the group's weights, 0...1, for which every place stays.
  public let order: StableInterval
  /// The shares for which the shortlist stays; `nil` without one.
  public let shortlist: StableInterval?
  /// The shares for which the first place stays with whoever has it.
  public let first: StableInterval
  /// Whether the ends are worked out exactly; where a weighted product stands between the weight and
  /// the order they are found by trying a fine grid, so that two turns close together can be missed.
  public let isExact: Bool

  /// The weight's share of its group, 0...1.
  public var share: Double { weight / (weight + others) }

  /// The weight to write for a share, the others as they are; infinite for the whole.
  ///
  /// For example, a share of 0.6 beside other weights of 40 is a weight of 60.
  public func weight(atShare share: Double) -> Double {
    share < 1 ? share / (1 - share) * others : .infinity
  }

  package init(
    group: String,
    term: String,
    weight: Double,
    others: Double,
    order: StableInterval,
    shortlist: StableInterval?,
    first: StableInterval,
    isExact: Bool = true
  ) {
    self.group = group
    self.term = term
    self.weight = weight
    self.others = others
    self.order = order
    self.shortlist = shortlist
    self.first = first
    self.isExact = isExact
  }
}

extension Assessment {
  /// Works out for every weight of every group how far it may move before the order, the shortlist or
  /// the first place changes, the others keeping their ratios.
  ///
  /// For example, scores of 0, 1, 0 and of 2/3, 0, 1/2 under weights of 3, 4, 3: the first weight has a
  /// share of 0.3, and both candidates come to the same at 15/43.
  ///
  /// Method: where scores stay, the number of a group is a ratio of polynomials in the share, a
  /// straight line as a rule. Every share at which such a number lies on a cut, or two candidates come
  /// to the same, is worked out; between two of them nothing changes, so that the engine itself is
  /// asked at them and once between them, outwards from the share as it is. Triantaphyllou, E. and
  /// Sanchez, A. (1997) A sensitivity analysis approach for some deterministic multi-criteria
  /// decision-making methods, Decision Sciences 28(1) 151-194; O'Shea, R. et al. (2026) Expert Systems
  /// with Applications 296, doi:10.1016/j.eswa.2025.128460.
  ///
  /// - Returns: In the order of the rules; none for groups that do not weigh, for weights beside which
  ///   there is no other, and if the assessment has no result.
  /// - Complexity: For each weight, linear in candidates times places on the shortlist, and a scoring
  ///   of all for each level that changes on the way.
  public func weightStability() -> [WeightStability] {
    guard let trial = PlanTrial(AssessmentRun(self)) else { return [] }
    return trial.plan.groups.indices.flatMap { group in
      trial.plan.groups[group].terms.indices.compactMap { term in
        weightStability(of: term, in: GroupIndex(group), trial)
      }
    }
  }

  /// Works out for one weight how far it may move.
  ///
  /// - Parameters:
  ///   - term: The position of the term in the group.
  ///   - group: The group.
  ///   - trial: The assessment, with as long a shortlist as is asked about.
  /// - Returns: `nil` where the weight means nothing: the group does not weigh, or has no other weight.
  /// - Complexity: As ``weightStability()`` for one weight.
  package func weightStability(
    of term: Int,
    in group: GroupIndex,
    _ trial: PlanTrial
  ) -> WeightStability? {
    WeightLine(trial, group: group, term: term).map { stability($0, trial) }
  }

  private func stability(_ line: WeightLine, _ trial: PlanTrial) -> WeightStability {
    let names = rules.checked.names
    let group = trial.plan.groups[line.group.position]
    let weights = group.terms.map(\.weight)
    var walk = LineWalk(line.walk(trial), trial)
    let intervals = walk.intervals(candidates, hasShortlist: trial.plan.ranking.shortlist != nil)
    return WeightStability(
      group: names.groups[line.group.position].id,
      term: names.id(of: group.terms[line.term].factor),
      weight: weights[line.term],
      others: weights.indices.reduce(0) { $0 + ($1 == line.term ? 0 : weights[$1]) },
      order: intervals.order,
      shortlist: intervals.shortlist,
      first: intervals.first,
      isExact: line.isExact
    )
  }
}

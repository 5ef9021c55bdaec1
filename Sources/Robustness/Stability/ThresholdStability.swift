public import Precedence
import RulesFile
import ScoringKernel

/// How far one cut of a criterion or group may move between its neighbours.
public struct ThresholdStability: Sendable, Hashable {
  /// The id of the criterion or group.
  public let factor: String
  /// The name of the level that lies on the upper side of the cut.
  public let level: String
  /// The cut as written.
  public let cut: Double
  /// What the cut is counted in, as shown behind a number: `crimes`, `%`; empty for a group.
  public let unit: String
  /// The cut beneath, or the least number that the scale can have; `nil` if there is none.
  public let floor: Double?
  /// The cut above, or the greatest number that the scale can have; `nil` if there is none.
  public let ceiling: Double?
  /// The cuts for which every place stays, from `floor` to `ceiling` at most; an end without a bound
  /// is infinite.
  public let order: StableInterval
  /// The cuts for which the shortlist stays; `nil` without one.
  public let shortlist: StableInterval?
  /// The cuts for which the first place stays.
  public let first: StableInterval

  package init(
    factor: String,
    level: String,
    cut: Double,
    unit: String,
    floor: Double?,
    ceiling: Double?,
    order: StableInterval,
    shortlist: StableInterval?,
    first: StableInterval
  ) {
    self.factor = factor
    self.level = level
    self.cut = cut
    self.unit = unit
    self.floor = floor
    self.ceiling = ceiling
    self.order = order
    self.shortlist = shortlist
    self.first = first
  }
}

extension Assessment {
  /// Works out for every cut how far it may move between its neighbours before the order, the
  /// shortlist or the first place changes.
  ///
  /// For example, volumes of 40, 55 and 90 under a cut at 50: it may move down to 40, where the first
  /// candidate comes into the upper band, and up to 55, beyond which the second falls out of it.
  ///
  /// Method: nothing can change but where the cut passes the number of a candidate, so the engine is
  /// asked at each of them and once between them, outwards from the cut as it is.
  ///
  /// - Returns: Criteria, then groups, in the order of the rules; cuts from the lowest up. None for
  ///   criteria without cuts and groups whose levels are spread evenly, and if the assessment has no
  ///   result.
  /// - Complexity: For each cut, a scoring of all for each candidate that it passes on the way.
  public func thresholdStability() -> [ThresholdStability] {
    guard let trial = PlanTrial(AssessmentRun(self)) else { return [] }
    let criteria = trial.plan.criteria.indices.map { Factor.criterion(CriterionIndex($0)) }
    let groups = trial.plan.groups.indices.map { Factor.group(GroupIndex($0)) }
    return (criteria + groups).flatMap { factor in
      (trial.plan.cuts(of: factor) ?? []).indices.compactMap { cut in
        CutLine(trial, factor: factor, cut: cut).map { stability($0, trial) }
      }
    }
  }

  private func stability(_ line: CutLine, _ trial: PlanTrial) -> ThresholdStability {
    let names = rules.checked.names
    var walk = LineWalk(line.walk(trial), trial)
    let intervals = walk.intervals(candidates, hasShortlist: trial.plan.ranking.shortlist != nil)
    return ThresholdStability(
      factor: names.id(of: line.factor),
      level: names.level(above: line, trial.plan),
      cut: line.cut,
      unit: names.unit(of: line.factor, trial.plan),
      floor: line.floor,
      ceiling: line.ceiling,
      order: intervals.order,
      shortlist: intervals.shortlist,
      first: intervals.first
    )
  }
}

extension CutLine {
  /// What a walk along the line needs.
  func walk(_ trial: PlanTrial) -> LineWalk.Line {
    let keys = trial.plan.ranking.keys + trial.plan.ranking.tieBreaks
    return LineWalk.Line(
      now: cut,
      bounds: (floor ?? -.infinity)...(ceiling ?? .infinity),
      points: turns().flatMap { value in
        candidates(at: value).map { LinePoint(value, .candidate($0)) }
      },
      isPiecewiseConstant: keys.map { _ in true },
      reach: 1e-7,
      change: { change(to: $0) }
    )
  }
}

extension RulesNames {
  /// The name of the level on the upper side of a cut; of a criterion where less is worse, that is a
  /// lower level.
  fileprivate func level(above line: CutLine, _ plan: Plan) -> String {
    switch line.factor {
    case .criterion(let index):
      let levels = criteria[index.position].levels
      guard case .cuts(_, let isLowerWorse) = plan.criteria[index.position].kind else { return "" }
      let level = isLowerWorse ? levels.count - 2 - line.position : line.position + 1
      return levels.indices.contains(level) ? levels[level].name : ""
    case .group(let index):
      let levels = groups[index.position].levels
      return levels.indices.contains(line.position + 1) ? levels[line.position + 1].name : ""
    }
  }

  /// What a factor's cuts are counted in, as shown behind a number; empty for a group.
  fileprivate func unit(of factor: Factor, _ plan: Plan) -> String {
    guard case .criterion(let index) = factor else { return "" }
    return measures[plan.criteria[index.position].measure.position].unitText
  }
}

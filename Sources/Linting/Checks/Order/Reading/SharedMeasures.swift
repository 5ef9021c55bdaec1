import RulesFile
import ScoringKernel

/// Which criteria count one measure in the same direction.
struct SharedMeasures {
  private let plan: Plan
  private let growths: [[Growth]]

  /// The most criteria that are looked at in pairs, and the most measures they may share.
  private static let most = (criteria: 200, measures: 500)

  /// Whether there are few enough criteria and measures to look at.
  var isLookedAt: Bool { !growths.isEmpty }

  init(_ rules: LintedRules) {
    let plan = rules.plan
    self.plan = plan
    let mayBeNegative = rules.names.measures.map { $0.kind.isNumber && $0.kind.mayBeNegative }
    growths =
      plan.criteria.count <= Self.most.criteria && plan.measures.count <= Self.most.measures
      ? plan.measures.indices.map { measure in
        plan.growths(with: MeasureIndex(measure)) { mayBeNegative[$0.position] }
      } : []
  }

  /// How one measure grows with another.
  func growth(of measure: MeasureIndex, with other: MeasureIndex) -> Growth {
    growths.indices.contains(other.position) ? growths[other.position][measure.position] : .none
  }

  /// The measure that both criteria count, more of it being more serious for both or for neither: one
  /// of their own if there is one.
  func measure(of first: CriterionIndex, _ second: CriterionIndex) -> MeasureIndex? {
    let (one, other) = (plan.criteria[first.position], plan.criteria[second.position])
    if one.measure == other.measure { return isOpposed(one, other) ? nil : one.measure }
    let others = plan.measures.indices.map { MeasureIndex($0) }
    return ([one.measure, other.measure] + others).first { measure in
      let directions = [one, other].map { criterion -> Growth.Direction in
        let growth = growth(of: criterion.measure, with: measure)
        guard growth.isGrowing else { return .none }
        return switch criterion.direction {
        case .up: growth.direction
        case .down: growth.direction.turned
        case .none, .either: .either
        }
      }
      return directions[0] == directions[1] && [.up, .down].contains(directions[0])
    }
  }

  /// The measure of both criteria, if more of it is more serious for one and less so for the other.
  func opposedMeasure(of first: CriterionIndex, _ second: CriterionIndex) -> MeasureIndex? {
    let (one, other) = (plan.criteria[first.position], plan.criteria[second.position])
    return one.measure == other.measure && isOpposed(one, other) ? one.measure : nil
  }

  private func isOpposed(_ one: Criterion, _ other: Criterion) -> Bool {
    one.direction != other.direction && one.direction == other.direction.turned
  }
}

extension Criterion {
  /// Whether more of its measure is more or less serious; `.either` where that cannot be said.
  fileprivate var direction: Growth.Direction {
    switch kind {
    case .cuts(_, let isLowerWorse), .place(let isLowerWorse): isLowerWorse ? .down : .up
    case .yesNo(let isYesWorse): isYesWorse ? .up : .down
    case .judged: .up
    case .table: .either
    case .points(let line):
      switch (line.outputs.isRising, line.outputs.reversed().isRising) {
      case (true, _): .up
      case (_, true): .down
      default: .either
      }
    }
  }
}

extension Sequence<Double> {
  /// Whether no number is less than the one before.
  fileprivate var isRising: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}

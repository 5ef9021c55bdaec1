import Precedence
import RulesFile
import ScoringKernel

/// A criterion as far as value functions are concerned: which number, and which end is worse.
struct ValueFunctionCriterion: Sendable, Hashable {
  let criterion: CriterionIndex
  let measure: MeasureIndex
  /// Whether the lowest number is the most serious.
  let isLowerWorse: Bool
  /// Whether numbers are levels, so that there is nothing between one and the next.
  let isLevel: Bool
}

extension Plan {
  /// The criteria in the first key of the ranking that is not a bare measure, in the order of the
  /// rules; those of the matrix where the rating comes first.
  var firstCriteria: [CriterionIndex] {
    for key in ranking.keys {
      switch key.source {
      case .rating:
        guard let matrix else { continue }
        return distinct(leaves(of: matrix.down) + leaves(of: matrix.across))
      case .factor(let factor): return distinct(leaves(of: factor))
      case .measure: continue
      }
    }
    return []
  }

  /// The criteria that a factor is made of.
  ///
  /// Groups hold earlier groups only, so this ends.
  private func leaves(of factor: Factor) -> [CriterionIndex] {
    switch factor {
    case .criterion(let index): [index]
    case .group(let index): groups[index.position].terms.flatMap { leaves(of: $0.factor) }
    }
  }

  private func distinct(_ indices: [CriterionIndex]) -> [CriterionIndex] {
    let present = Set(indices)
    return criteria.indices.map { CriterionIndex($0) }.filter(present.contains)
  }

  /// How a criterion's measure is read; `nil` if its points rise and fall, which no value function
  /// here does.
  func valueFunctionCriterion(_ index: CriterionIndex) -> ValueFunctionCriterion? {
    let criterion = criteria[index.position]
    func reading(isLowerWorse: Bool, isLevel: Bool) -> ValueFunctionCriterion {
      ValueFunctionCriterion(
        criterion: index,
        measure: criterion.measure,
        isLowerWorse: isLowerWorse,
        isLevel: isLevel
      )
    }
    switch criterion.kind {
    case .cuts(_, let isLowerWorse), .place(let isLowerWorse):
      return reading(isLowerWorse: isLowerWorse, isLevel: false)
    case .points(let line):
      if line.isRising { return reading(isLowerWorse: false, isLevel: false) }
      let isFalling = zip(line.outputs, line.outputs.dropFirst()).allSatisfy { $0 >= $1 }
      return isFalling ? reading(isLowerWorse: true, isLevel: false) : nil
    case .judged, .table, .yesNo: return reading(isLowerWorse: false, isLevel: true)
    }
  }

  /// The number that a criterion reads of a measure: the measure itself, or the level from 1 of a
  /// category or of yes and no; NaN where it is missing.
  func valueFunctionInput(_ index: CriterionIndex, _ value: Double) -> Double {
    switch criteria[index.position].kind {
    case .table(let levels):
      guard value >= 0, value < Double(levels.count) else { return .nan }
      return Double(levels[Int(value)] + 1)
    case .yesNo(let isYesWorse):
      return value.isNaN ? .nan : (value >= 0.5) == isYesWorse ? 2 : 1
    case .cuts, .points, .judged, .place: return value
    }
  }
}

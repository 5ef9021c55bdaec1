import RulesFile
import ScoringKernel

/// The words of a measure that holds no number: its levels, its categories, or no and yes.
struct MeasureWords: Sendable {
  /// In the order of the numbers that stand for them.
  let texts: [String]
  /// Whether they are levels, which count from 1; the others count from 0.
  let areLevels: Bool
  /// The level that stands in for a missing one; `nil` if none does.
  let assumed: Double?

  /// - Parameters:
  ///   - measure: The measure.
  ///   - rules: The rules that declare it.
  init(_ measure: MeasureIndex, _ rules: CheckedRules) {
    switch rules.names.measures[measure.position].kind {
    case .number:
      texts = []
      areLevels = false
    case .yesNo:
      texts = ["no", "yes"]
      areLevels = false
    case .category(let words):
      texts = words
      areLevels = false
    case .level(let count):
      texts = Self.levels(of: measure, count: count, rules)
      areLevels = true
    }
    assumed = areLevels ? Self.assumed(measure, count: texts.count, rules.plan) : nil
  }

  /// The numbers that stand for the words.
  var values: [Double] { texts.indices.map { Double($0 + (areLevels ? 1 : 0)) } }

  /// The names of the levels: those of the criterion that judges by them.
  private static func levels(
    of measure: MeasureIndex,
    count: Int,
    _ rules: CheckedRules
  ) -> [String] {
    for (index, criterion) in rules.plan.criteria.enumerated() where criterion.measure == measure {
      let levels = rules.names.criteria[index].levels
      if levels.count == count { return levels.map(\.name) }
    }
    return count < 1 ? [] : (1...count).map { "Level \($0)" }
  }

  private static func assumed(_ measure: MeasureIndex, count: Int, _ plan: Plan) -> Double? {
    guard plan.criteria.contains(where: { $0.measure == measure && $0.levelCount > 0 }) else {
      return nil
    }
    switch plan.measures[measure.position].missing {
    case .neutral, .interval: return Double(count / 2 + 1)
    case .worst: return Double(count)
    case .best: return 1
    case .leaveOut, .refuse: return nil
    }
  }
}

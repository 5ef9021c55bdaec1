import Precedence
import ScoringKernel

/// The numbers with which the parts of groups enter them.
struct EnteringScores {
  /// The numbers of one part, lowest first.
  struct Scores {
    let numbers: [Double]
    /// Whether these are all that it can come to, not only steps between the ends.
    let areAll: Bool

    var count: Int { numbers.count }
  }

  /// How many steps stand for a part with very many numbers.
  private static let steps = 5
  /// More numbers than this are very many.
  private static let mostNumbers = 25

  private let rules: LintedRules
  private let reach: [ReachableNumbers]
  private let scales: [Scale]

  init(_ rules: LintedRules) {
    self.rules = rules
    reach = RulesReach(rules).groups
    scales = rules.plan.scales.groups
  }

  /// The numbers with which a part enters a group.
  func scores(_ part: LintedGroup.Part, in group: LintedGroup) -> Scores {
    switch part.factor {
    case .criterion(let index):
      let criterion = rules.plan.criteria[index.position]
      guard criterion.levelCount > 0 else { break }
      let own = Scale(low: criterion.lowest, high: criterion.highest)
      return Scores(
        numbers: criterion.levelScores.map { group.usesRawLevels ? $0 : own.mapped($0) },
        areAll: true
      )
    case .group(let index):
      let reach = reach[index.position]
      guard reach.isExact, !reach.mayBeMissing, reach.stretches.count <= Self.mostNumbers,
        reach.stretches.allSatisfy({ $0.low == $0.high })
      else { break }
      let own = scales[index.position]
      return Scores(
        numbers: reach.stretches.map { group.usesRawLevels ? $0.low : own.mapped($0.low) },
        areAll: true
      )
    }
    let width = part.scale.high - part.scale.low
    return Scores(
      numbers: (0..<Self.steps).map {
        part.scale.low + width * Double($0) / Double(Self.steps - 1)
      },
      areAll: false
    )
  }
}

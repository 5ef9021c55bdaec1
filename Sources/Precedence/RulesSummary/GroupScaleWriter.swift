import RulesFile
import ScoringKernel

/// Writes down what rules say of one group: what it combines, and where its levels begin.
struct GroupScaleWriter {
  private let plan: Group
  private let name: GroupName
  private let terms: [String]
  private let scale: Scale

  init(_ rules: CheckedRules, at position: Int, scale: Scale) {
    plan = rules.plan.groups[position]
    name = rules.names.groups[position]
    terms = plan.terms.map { rules.name(of: $0.factor) }
    self.scale = scale
  }

  /// The group with its levels.
  var group: RulesSummary.Group {
    let low = min(scale.low, scale.high)
    let cuts = cuts
    return RulesSummary.Group(
      id: name.id,
      combination: plan.combination.word,
      about: name.about,
      terms: zip(terms, shares).map { RulesSummary.Group.Term(id: $0, share: $1) },
      // A range of what is no number cannot be made; rules that lead to one are refused before.
      range: low.isNaN ? 0...0 : low...max(scale.low, scale.high),
      levels: name.levels.enumerated().map { level, name in
        RulesSummary.Level(
          name: name.name,
          definition: name.definition,
          range: Self.range(level, between: cuts)
        )
      },
      cuts: cuts
    )
  }

  /// The share of each term; `nil` where parts are not weighted.
  private var shares: [Double?] {
    switch plan.combination {
    case .weightedMean, .weightedProduct:
      let total = plan.terms.reduce(0) { $0 + $1.weight }
      return plan.terms.map { $0.weight / total }
    case .sum, .product, .largest: return plan.terms.map { _ in nil }
    }
  }

  /// Where each level above the first begins.
  ///
  /// Without cuts of its own a group takes the nearest of its levels spread evenly over its range, halves
  /// upwards, so that borders lie half-way: five levels on 0...1 stand at 0, 0.25, 0.5, 0.75 and 1,
  /// and the borders are 0.125, 0.375, 0.625 and 0.875.
  private var cuts: [Double] {
    switch plan.bands {
    case nil: []
    case .cuts(let cuts): cuts
    case .nearest(let count):
      (0..<max(0, count - 1)).map { cut in
        let share = (Double(cut) + 0.5) / Double(count - 1)
        return scale.low + (scale.high - scale.low) * share
      }
    }
  }

  /// The numbers of a level: `0.375 up to 0.625`.
  private static func range(_ level: Int, between cuts: [Double]) -> String? {
    guard !cuts.isEmpty, level <= cuts.count else { return nil }
    if level == 0 { return "below \(text(cuts[0]))" }
    if level == cuts.count { return "\(text(cuts[level - 1])) or more" }
    return "\(text(cuts[level - 1])) up to \(text(cuts[level]))"
  }

  /// A number of a group, on which reports agree to show four decimals at most.
  private static func text(_ number: Double) -> String { DisplayNumber.text(number, decimals: 4) }
}

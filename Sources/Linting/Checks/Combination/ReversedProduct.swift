import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// A product whose order depends on which end of the scale is called 1.
  static let reversedProduct = Check(
    .reversedProduct,
    .rules { rules in
      LintedGroup.all(in: rules).compactMap { ReversedProduct($0, rules)?.finding }
    }
  )
}

/// Turns the two longest scales of a product round and counts what changes.
struct ReversedProduct {
  /// How many steps stand for a part without levels.
  private static let steps = 5

  private let group: LintedGroup
  private let first: LintedGroup.Part
  private let second: LintedGroup.Part
  private let scores: (first: [Double], second: [Double])

  /// Fails for a group that does not multiply, and where the file says itself what the numbers are.
  init?(_ group: LintedGroup, _ rules: LintedRules) {
    guard group.combination == .product, group.parts.count > 1 else { return nil }
    let scored = group.parts.map { (part: $0, scores: Self.scores($0, group, rules)) }
    // Sorting by length alone could change places among equals.
    let longest = scored.enumerated()
      .sorted { (-$0.element.scores.count, $0.offset) < (-$1.element.scores.count, $1.offset) }
      .prefix(2).sorted { $0.offset < $1.offset }.map(\.element)
    if longest.allSatisfy({ rules.hasStatedNumbers($0.part.factor) }) { return nil }
    self.group = group
    first = longest[0].part
    second = longest[1].part
    scores = (longest[0].scores, longest[1].scores)
  }

  /// The numbers that a part enters with, lowest first.
  private static func scores(
    _ part: LintedGroup.Part,
    _ group: LintedGroup,
    _ rules: LintedRules
  ) -> [Double] {
    guard case .criterion(let index) = part.factor,
      rules.plan.criteria[index.position].levelCount > 0
    else {
      let width = part.scale.high - part.scale.low
      return (0..<steps).map { part.scale.low + width * Double($0) / Double(steps - 1) }
    }
    let criterion = rules.plan.criteria[index.position]
    let own = Scale(low: criterion.lowest, high: criterion.highest)
    return criterion.levelScores.map { group.usesRawLevels ? $0 : own.mapped($0) }
  }

  var finding: Finding? {
    let reversal = ScaleReversal(scores.first, scores.second)
    guard reversal.reversed > 0, let example = reversal.example else { return nil }
    let ties = reversal.changedTies
    return Finding(
      .reversedProduct,
      .warning,
      "the product '\(group.name)' depends on which end of a scale is called 1: counted from the "
        + "other end, \(reversal.reversed) of \(reversal.pairs) pairs of '\(first.name)' and "
        + "'\(second.name)' change their order"
        + (ties > 0 ? " and \(ties) \(ties == 1 ? "tie changes" : "ties change")" : "")
        + ", such as \(words(example.ahead)) above \(words(example.behind))",
      at: group.location,
      hint:
        "'by: weighted mean' gives one order from both ends; or write the numbers that are meant "
        + "as 'scores'",
      subjects: [group.name, first.name, second.name]
    )
  }

  private func words(_ combination: ScaleReversal.Combination) -> String {
    let one = DisplayNumber.text(scores.first[combination.first])
    let other = DisplayNumber.text(scores.second[combination.second])
    return "\(one) x \(other)"
  }
}

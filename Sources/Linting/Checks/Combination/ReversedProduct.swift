import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// A product whose order depends on which end of the scale is called 1.
  static let reversedProduct = Check(
    .reversedProduct,
    .rules { rules in
      let products = LintedGroup.all(in: rules)
        .filter { $0.combination == .product && $0.parts.count > 1 }
      guard !products.isEmpty else { return [] }
      let scores = EnteringScores(rules)
      return products.compactMap { ReversedProduct($0, rules, scores)?.finding }
    }
  )
}

/// Turns the two longest scales of a product round and counts what changes.
struct ReversedProduct {
  private typealias Scored = (part: LintedGroup.Part, scores: EnteringScores.Scores)

  private let group: LintedGroup
  private let rules: LintedRules
  private let first: Scored
  private let second: Scored

  /// Fails where the file says itself what the numbers are.
  init?(_ group: LintedGroup, _ rules: LintedRules, _ scores: EnteringScores) {
    let scored = group.parts.map { (part: $0, scores: scores.scores($0, in: group)) }
    // Sorting by length alone could change places among equals.
    let longest = scored.enumerated()
      .sorted {
        (-$0.element.scores.count, $0.offset) < (-$1.element.scores.count, $1.offset)
      }
      .prefix(2).sorted { $0.offset < $1.offset }.map(\.element)
    guard longest.count == 2 else { return nil }
    if longest.allSatisfy({ rules.hasStatedNumbers($0.part.factor) }) { return nil }
    self.group = group
    self.rules = rules
    first = longest[0]
    second = longest[1]
  }

  var finding: Finding? {
    let reversal = ScaleReversal(first.scores.numbers, second.scores.numbers)
    guard reversal.reversed > 0, let example = reversal.example else { return nil }
    let names = (first.part.name, second.part.name)
    let areAll = first.scores.areAll && second.scores.areAll
    return Finding(
      .reversedProduct,
      .warning,
      "the product '\(group.name)' depends on which end of a scale is called 1: counted from the "
        + "other end, "
        + (areAll ? "\(reversal.reversed) of \(reversal.pairs) pairs" : "pairs")
        + " of '\(names.0)' and '\(names.1)' change their order"
        + (areAll
          ? ties(reversal.changedTies)
            + ", such as \(words(example.ahead)) above \(words(example.behind))" : ""),
      at: group.location,
      hint: "'by: weighted mean' gives one order from both ends"
        + (mayBeStated ? "; or write the numbers that are meant as 'scores'" : ""),
      subjects: [group.name, names.0, names.1]
    )
  }

  private func ties(_ count: Int) -> String {
    count > 0 ? " and \(count) \(count == 1 ? "tie changes" : "ties change")" : ""
  }

  /// Whether both parts are criteria, whose numbers the file may state.
  private var mayBeStated: Bool {
    [first.part.factor, second.part.factor].allSatisfy { factor in
      if case .criterion = factor { true } else { false }
    }
  }

  /// Two levels with their product: `'Low' with 'High' (1 x 3)`; of groups the product alone.
  private func words(_ combination: ScaleReversal.Combination) -> String {
    let one = DisplayNumber.text(first.scores.numbers[combination.first])
    let other = DisplayNumber.text(second.scores.numbers[combination.second])
    guard let down = level(first, combination.first),
      let across = level(second, combination.second)
    else { return "\(one) x \(other)" }
    return "'\(down)' with '\(across)' (\(one) x \(other))"
  }

  private func level(_ scored: Scored, _ position: Int) -> String? {
    guard case .criterion(let index) = scored.part.factor else { return nil }
    let levels = rules.names.criteria[index.position].levels
    return levels.indices.contains(position) ? levels[position].name : nil
  }
}

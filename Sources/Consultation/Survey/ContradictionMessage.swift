import Diagnostics
import Evidence

/// Why no weights make the respondents match all margins, in words.
struct ContradictionMessage {
  let margins: [PopulationMargin]
  let cells: RakingCells
  let targets: [[Double]]

  /// The finding about margins that cannot be met together.
  ///
  /// It looks for the first two that contradict each other by themselves, and for a category of the one
  /// whose respondents leave too few people of the other.
  func contradiction(_ miss: RakingRun.Miss, afterRounds rounds: Int) -> Finding {
    for first in margins.indices {
      for second in margins.indices where second > first && !agree(first, second) {
        return finding(first, second)
      }
    }
    let margin = margins[miss.margin]
    return Finding(
      .contradictoryMargins,
      .error,
      "the margin of '\(margin.variable.text)' contradicts the others together: after "
        + "\(rounds) rounds \(named(miss.category, of: miss.margin)) comes to "
        + "\(percent(miss.sum)) instead of \(percent(targets[miss.margin][miss.category]))",
      at: margin.variable.location,
      hint: Self.cure
    )
  }

  private static let cure =
    "correct the totals, put categories together that few respondents share, or leave a margin out"

  private func agree(_ first: Int, _ second: Int) -> Bool {
    var run = RakingRun(cells: cells, targets: targets, margins: [first, second])
    return run.rake()
  }

  private func finding(_ first: Int, _ second: Int) -> Finding {
    let names = "'\(margins[first].variable.text)' and '\(margins[second].variable.text)'"
    let reason = reason(first, second) ?? reason(second, first)
    return Finding(
      .contradictoryMargins,
      .error,
      "no weights make these respondents match \(names) at once"
        + (reason.map { ": " + $0 } ?? ""),
      at: margins[second].variable.location ?? margins[first].variable.location,
      hint: Self.cure,
      related: RakingMessage.related(
        "the margin of '\(margins[first].variable.text)'",
        margins[first].variable.location
      )
    )
  }

  /// A category of one margin that is larger than all categories of the other in which its respondents
  /// are; `nil` if the contradiction is no such plain one.
  private func reason(_ one: Int, _ other: Int) -> String? {
    for (category, part) in margins[one].categories.enumerated() {
      let met = categories(of: other, where: one, is: category)
      let room = met.reduce(0) { $0 + targets[other][$1] }
      guard targets[one][category] > room * (1 + RakingRun.tolerance) else { continue }
      let places = met.map { named($0, of: other) }.joined(separator: " or ")
      return "all who are '\(part.name.text)' in '\(margins[one].variable.text)' "
        + "(\(percent(targets[one][category])) of the population) are \(places) "
        + "in '\(margins[other].variable.text)' (\(percent(room)))"
    }
    return nil
  }

  /// The categories of one margin in which the respondents of a category of another are.
  private func categories(of margin: Int, where other: Int, is category: Int) -> [Int] {
    targets[margin].indices.filter { candidate in
      cells.sizes.indices.contains { cell in
        cells.firstWeights[cell] > 0 && cells.categories[other][cell] == category
          && cells.categories[margin][cell] == candidate
      }
    }
  }

  private func named(_ category: Int, of margin: Int) -> String {
    let categories = margins[margin].categories
    return categories.indices.contains(category)
      ? "'\(categories[category].name.text)'" : "not stated"
  }

  /// The finding about margins that cannot be met with a cap on the weights.
  func missed(_ miss: RakingRun.Miss, cap: Double) -> Finding {
    let margin = margins[miss.margin]
    return Finding(
      .capTooLow,
      .warning,
      "with no weight above \(RakingMessage.number(cap)) times the mean, \(named(miss.category, of: miss.margin)) in "
        + "'\(margin.variable.text)' comes to \(percent(miss.sum)) instead of "
        + percent(targets[miss.margin][miss.category]),
      at: margin.variable.location,
      hint: "raise the cap, or put categories together that have few respondents"
    )
  }

  /// A part of the respondents in per cent, with one decimal unless it is 0.
  private func percent(_ part: Double) -> String {
    let share = part / cells.sizes.reduce(0, +)
    // Weights that shrink round after round may end where doubles do.
    let tenths = (0...1).contains(share) ? Int((share * 1000).rounded()) : share > 1 ? 1000 : 0
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}

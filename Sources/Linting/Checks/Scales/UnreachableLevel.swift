import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Levels and ratings that nothing can reach.
  static let unreachableLevel = Check(
    CheckPage(
      .unreachableLevel,
      .error,
      "a level or rating that nothing can reach",
      what: """
        Whatever the evidence says, no candidate can get this level or rating: the cuts leave no room \
        for it, no category of the table has it, or no combination of the levels below it comes to a \
        number in its range. The product of two scales of 1 to 4, for example, is never 5, 7, 10, 11, \
        13, 14 or 15. Raises and lowerings by rules are counted in.
        """,
      effect: """
        The scale looks finer than it is. Who reads that nothing is Very high takes it for good news, \
        while it could not have been otherwise.
        """,
      mend: """
        Move the cut so that the level covers a number that can come up, or take the level out. There \
        is no good reason to accept this, except a level kept for another year's evidence.
        """,
      example: CheckPage.Example(
        wrong: "volume: {cuts: [0, 250, 500]}     # a count is never below 0",
        right: "volume: {cuts: [50, 250, 500]}"
      )
    ),
    .rules { UnreachableLevels($0).findings }
  )
}

/// Looks for levels and ratings that nothing reaches.
private struct UnreachableLevels {
  let rules: LintedRules
  let reach: RulesReach

  init(_ rules: LintedRules) {
    self.rules = rules
    reach = RulesReach(rules)
  }

  var findings: [Finding] { criteria + groups + ratings }

  private var criteria: [Finding] {
    rules.names.criteria.enumerated().flatMap { position, name in
      reach.criteria[position].enumerated().compactMap { level, isReached in
        isReached ? nil : finding(level, of: name, at: CriterionIndex(position))
      }
    }
  }

  private func finding(_ level: Int, of name: CriterionName, at index: CriterionIndex) -> Finding {
    let criterion = rules.plan.criteria[index.position]
    let measure = rules.names.measures[criterion.measure.position]
    let lowest = CriterionReach(criterion, in: rules).lowest
    return Finding(
      .unreachableLevel,
      .error,
      Message.criterion(name.levels[level].name, name.id, criterion, measure, lowest),
      at: place(level, of: name, criterion.kind),
      hint: Message.criterionHint(criterion),
      subjects: [name.id, name.levels[level].name]
    )
  }

  /// The cut that leaves the level no room.
  private func place(_ level: Int, of name: CriterionName, _ kind: Criterion.Kind) -> Location {
    guard case .cuts(let cuts, let isLowerWorse) = kind else { return name.location }
    let band = isLowerWorse ? cuts.count - level : level
    return name.cutLocations.indices.contains(band)
      ? name.cutLocations[band]
      : name.cutLocations.last ?? name.location
  }

  private var groups: [Finding] {
    rules.names.groups.enumerated().flatMap { position, name -> [Finding] in
      guard let cuts = reach.cuts[position] else { return [] }
      let scale = rules.plan.scales.groups[position]
      return reach.groupLevels[position].enumerated().compactMap { level, isReached in
        guard !isReached, !isReported(level, cuts, scale) else { return nil }
        return Finding(
          .unreachableLevel,
          .error,
          Message.group(name.levels[level].name, name.id),
          at: name.location,
          hint: Message.groupHint(reach.groups[position], cuts, level),
          subjects: [name.id, name.levels[level].name]
        )
      }
    }
  }

  /// Whether the reader says already that the cut beside the level is beyond the group's range.
  private func isReported(_ level: Int, _ cuts: [Double], _ scale: Scale) -> Bool {
    let isTooHigh = level > 0 && isAbove(cuts[level - 1], scale.high)
    let isTooLow =
      level < cuts.count && (cuts[level] < scale.low || Tolerance.areEqual(cuts[level], scale.low))
    return isTooHigh || isTooLow
  }

  private func isAbove(_ cut: Double, _ high: Double) -> Bool {
    cut > high && !Tolerance.areEqual(cut, high)
  }

  private var ratings: [Finding] {
    guard let matrix = rules.plan.matrix, let names = rules.names.matrix else { return [] }
    return reach.ratings.indices.filter { !reach.ratings[$0] && matrix.cells.contains($0) }
      .map { rating in
        Finding(
          .unreachableLevel,
          .error,
          Message.rating(names.ratings[rating].name),
          at: names.location,
          hint: Message.ratingHint,
          subjects: [names.ratings[rating].name]
        )
      }
  }
}

private enum Message {
  static func criterion(
    _ level: String,
    _ criterion: String,
    _ kind: Criterion,
    _ measure: MeasureName,
    _ lowest: Double?
  ) -> String {
    "no candidate can be on the level '\(level)' of '\(criterion)': "
      + reason(kind, measure, lowest)
  }

  private static func reason(
    _ criterion: Criterion,
    _ measure: MeasureName,
    _ lowest: Double?
  ) -> String {
    if case .table = criterion.kind { return "no category of '\(measure.id)' has it" }
    if case .level(let count) = measure.kind {
      return "'\(measure.id)' is a level from 1 to \(count)"
    }
    if measure.derivation == nil { return "'\(measure.id)' is never below 0" }
    return "'\(measure.id)' is a change and never below -100%"
  }

  static func criterionHint(_ criterion: Criterion) -> String {
    if case .table = criterion.kind {
      return "give a category this level, or take the level out"
    }
    return "a value on a cut is in the upper band: move the cut, or take it out with its level"
  }

  static func group(_ level: String, _ group: String) -> String {
    "no combination of levels puts a candidate on the level '\(level)' of '\(group)'"
  }

  static func groupHint(_ reach: ReachableNumbers, _ cuts: [Double], _ level: Int) -> String {
    let below = level == 0 ? nil : reach.stretches.last { $0.high < cuts[level - 1] }?.high
    let above = level == cuts.count ? nil : reach.stretches.first { $0.low >= cuts[level] }?.low
    let text =
      switch (below, above) {
      case (let below?, let above?): "goes from \(number(below)) straight to \(number(above))"
      case (let below?, nil): "comes to \(number(below)) at most"
      case (nil, let above?): "comes to \(number(above)) at least"
      case (nil, nil): "comes to no number there"
      }
    return "its number \(text), past the range of this level: move a cut, or take the level out"
  }

  private static func number(_ value: Double) -> String { LevelBand.number(value) }

  static func rating(_ rating: String) -> String {
    "no combination of levels gives the rating '\(rating)'"
  }
  static let ratingHint =
    "its cells stand in rows or columns that nothing reaches: give it another cell, or take it out"
}

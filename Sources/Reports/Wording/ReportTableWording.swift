import Precedence

/// The captions and cells of the tables of a report, and how to read its matrix.
extension Wording {
  /// The heading of the ratings in a ranking.
  static let ratingColumn = "Rating"

  // MARK: The score

  static func contributionsLead(_ score: String, _ shares: ContributionShares) -> String {
    let (more, most) = shares.isLowestFirst ? ("less", "least") : ("more", "most")
    let use =
      shares.isAfterRating
      ? "Among candidates with the same rating, the one with \(more) \(score) stands higher."
      : "The candidate with the \(most) \(score) stands highest."
    return
      "\(use) Below is what each part adds to it: a part adds more the higher its level and the "
      + "more weight the rules give it."
  }

  static func contributionsCaption(_ score: String) -> String { "What makes up the \(score)" }

  // MARK: Trends

  static let trendsLead =
    "Counts go up and down by chance, small ones more than large ones. The 95% interval shows how "
    + "far: of a hundred intervals made like this, about 95 hold the true change. Where 0% (or "
    + "times 1) lies in it, chance alone can explain the difference. \"Chance alone\" is the "
    + "probability of a difference as unusual as this one, or more so, if nothing had changed. Both "
    + "take the cases to happen independently: where one leads to others, chance does more."

  static func trendsCaption(_ measure: String) -> String {
    capitalised("\(name(measure)): counts before and now")
  }

  static func noTrend(_ measure: String, _ names: String) -> String {
    sentence("No \(name(measure)) can be given, because a count is missing, for: \(names)")
  }

  static func discounts(_ measure: String, unless: String) -> String {
    let condition = Paragraph.oneLine(unless)
    return capitalised(
      "\(name(measure)) counts as no change in the score where '\(condition)'."
        + terms(of: condition)
    )
  }

  /// What the words mean that only the condition of a change has.
  private static func terms(of condition: String) -> String {
    let base = "'base' is the count before"
    let significant = "a change is 'significant' where chance alone would seldom do as much"
    let terms = [("base", base), ("significant", significant)].filter { condition.contains($0.0) }
    guard !terms.isEmpty else { return "" }
    return " In these words of the rules, " + terms.map(\.1).joined(separator: ", and ") + "."
  }

  /// A change as a reader sees it: `+9.7%`, `no change`, `new`.
  static func changed(_ change: MeasureResult.Change) -> String {
    if change.currentCount == change.baseCount { return "no change" }
    return change.percent.map { Numeral.change($0) } ?? "new"
  }

  /// `858`, `941`, `+9.7%`, `0.0% to +20.3%`, `p = 0.053`, `no`.
  static func trendCells(_ change: MeasureResult.Change) -> [String] {
    [
      Numeral.fixed(Double(change.baseCount), decimals: 0),
      Numeral.fixed(Double(change.currentCount), decimals: 0),
      changed(change),
      changeInterval(change),
      Numeral.probability(change.conditionalProbability),
      counts(change),
    ]
  }

  /// The interval in per cent where the percentage is that of the ratio; else, where the two periods
  /// are not equally long, as the ratio.
  private static func changeInterval(_ change: MeasureResult.Change) -> String {
    guard change.standing != .new, let ratio = change.rateRatio,
      let interval = change.rateRatioInterval
    else { return "-" }
    let isOfCounts = change.percent.map { ((ratio - 1) * 100 - $0).magnitude < 0.05 } ?? false
    let ends = [interval.lowerBound, interval.upperBound]
    let texts = ends.map {
      isOfCounts ? Numeral.change(($0 - 1) * 100) : Numeral.fixed($0, decimals: 2)
    }
    return (isOfCounts ? "" : "times ") + texts.joined(separator: " to ")
  }

  private static func counts(_ change: MeasureResult.Change) -> String {
    switch change.standing {
    case .counted: "yes"
    case .discounted: "no"
    case .new: "new"
    }
  }

  // MARK: Reasons

  /// `Place 2=: Burglary, Medium`, or `Not ranked: Arson`.
  static func foldTitle(_ candidate: CandidateResult) -> String {
    let name = Paragraph.oneLine(candidate.name)
    guard candidate.place != nil else { return "Not ranked: \(name)" }
    return "Place \(place(candidate)): \(name)" + (candidate.rating.map { ", \($0)" } ?? "")
  }

  /// What a table refers to where nothing can be folded away: `Note 3`.
  static func note(_ number: Int) -> String { "Note \(number)" }

  static let placeLead = "Beside the others:"
  static let cellLead = "In the matrix:"
  static let rulesLead = "What each rule did:"
  static let measuresCaption = "The figures, and where they come from"
  static let levelsCaption = "The level of each figure"
  static let groupsCaption = "How the levels were put together"

  static func levelWord(_ level: LevelResult) -> String {
    Paragraph.oneLine(level.level ?? level.score.map { Numeral.short($0) } ?? "left out")
  }

  /// What a rule did in one sentence: `rising fast: nearly fired; when …; then …; 1.9 points away`.
  static func ruleDid(_ headline: String, _ sentences: [String]) -> String {
    sentence(
      ([headline] + sentences.map(withoutFullStop)).map(Paragraph.oneLine).joined(separator: "; ")
    )
  }

  /// The rules that did not fire, with how far they were from it.
  ///
  /// For example, `Did not fire: too few to tell and public insists (2 levels away from …).`
  static func didNotFire(_ rules: [RuleResult]) -> String {
    let names = rules.map { rule in
      Paragraph.oneLine(name(rule.id)) + (rule.margin.map { " (\(margin($0)))" } ?? "")
    }
    return "Did not fire: \(list(names))."
  }

  private static func withoutFullStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  // MARK: Evidence

  static let filesCaption = "Files with their fingerprints"
  static let findingsCaption = "Warnings and notes"
  static let checksCaption = "What the check of the rules finds"
  static let acceptedCaption = "What the authors of the files accept"

  static func role(_ role: InputFile.Role) -> String {
    switch role {
    case .assessment: "assessment"
    case .rules: "rules"
    case .evidence: "evidence"
    case .consultation: "ballots or answers"
    }
  }

  static func document(_ source: RulesSummary.Source) -> String { sentence(source.text) }
}

import Precedence

/// The sentences of two assessments beside each other.
extension Wording {
  static let whatChanged = "What changed"
  static let stepsTitle = "One change at a time"
  static let placesTitle = "Places, step by step"
  static let figuresTitle = "The figures that differ"
  static let alsoDifferent = "Different too, but without effect on any place"
  static let inShort = "In short"
  static let nothingDiffers = "Nothing differs: the two say the same."

  /// `What changed: 2020 and 2021`.
  static func whatChanged(_ titles: AssessmentComparison.Titles) -> String {
    "\(whatChanged): \(Paragraph.oneLine(titles.before)) and \(Paragraph.oneLine(titles.after))"
  }

  /// What one side is: `Before: St Albans 2021, by St Albans District risk matrix 2021/22 (rules.yaml)`.
  static func side(_ result: AssessmentResult) -> String {
    let area = result.area.map { ", \($0)" } ?? ""
    return "\(result.name)\(area). \(rules(result.rules))"
  }

  // MARK: In short

  /// How many move: `3 of 9 candidates stand elsewhere.`
  static func movers(_ count: Int, of all: Int) -> String {
    let verb = count == 1 ? "stands" : "stand"
    return "\(count) of \(Numeral.counted(all, "candidate", "candidates")) \(verb) elsewhere."
  }

  /// Nobody moves though something differs.
  static func nobodyMoves(_ differences: Int) -> String {
    let things =
      differences == 1 ? "one thing is" : "\(differences) things are"
    return "Every candidate stands where it stood, though \(things) different."
  }

  /// Nobody moves in the end, but some do on the way.
  static let movesCancel =
    "Some candidates are moved by one step and moved back by another, as the table shows."

  /// What becomes of a candidate, and the steps that did it.
  ///
  /// For example, `Burglary rises from 4th to 2nd: up 3 with step 1, down 1 with step 3.`
  static func move(_ move: ComparisonMove, in comparison: AssessmentComparison) -> String {
    let causes = zip(1..., zip([move.before] + move.steps, move.steps)).compactMap {
      number, standings in
      standings.0 == standings.1
        ? nil : "\(effect(from: standings.0, to: standings.1)) with step \(number)"
    }
    return sentence("\(clause(of: move, in: comparison)): \(list(causes))")
  }

  /// What becomes of a candidate: `Burglary rises from 4th to 2nd`.
  static func clause(of move: ComparisonMove, in comparison: AssessmentComparison) -> String {
    let name = Paragraph.oneLine(move.name)
    guard let before = move.before else { return "\(name) is new\(place(after: move, comparison))" }
    guard let after = move.after else {
      return "\(name)\(place(before: move, comparison)) is no longer there"
    }
    let old = ordinal(comparison.before.candidate(move.candidate), before)
    let new = ordinal(comparison.after.candidate(move.candidate), after)
    switch (old, new, move.rise) {
    case (let old?, let new?, let rise?) where rise != 0:
      let verb = rise > 0 ? "rises" : "falls"
      return "\(name) \(verb) from \(old) to \(new)\(and(ratingAndList(before, after)))"
    case (_, let new?, _?):
      let changes = ratingAndList(before, after)
      return "\(name) \(changes.isEmpty ? "" : list(changes) + " and ")stays \(new)"
    case (let old?, _, _): return "\(name), \(old) before, is no longer ranked"
    case (nil, let new?, _): return "\(name), not ranked before, comes \(new)"
    case (nil, nil, _): return "\(name) stays without a place"
    }
  }

  private static func place(after move: ComparisonMove, _ comparison: AssessmentComparison)
    -> String
  {
    guard let after = move.after else { return "" }
    let place = ordinal(comparison.after.candidate(move.candidate), after)
    return place.map { " and comes \($0)" } ?? " and is not ranked"
  }

  private static func place(before move: ComparisonMove, _ comparison: AssessmentComparison)
    -> String
  {
    guard let before = move.before else { return "" }
    let place = ordinal(comparison.before.candidate(move.candidate), before)
    return place.map { ", \($0) before," } ?? ", not ranked before,"
  }

  private static func and(_ changes: [String]) -> String {
    changes.isEmpty ? "" : ", \(list(changes))"
  }

  private static func ratingAndList(
    _ before: ScenarioMove.Standing,
    _ after: ScenarioMove.Standing
  ) -> [String] {
    var changes: [String] = []
    if before.rating != after.rating { changes.append("becomes \(after.rating ?? "unrated")") }
    if before.isShortlisted != after.isShortlisted { changes.append(joins(after.isShortlisted)) }
    return changes
  }

  static func otherMovers(_ count: Int) -> String {
    count == 1
      ? "1 other stands elsewhere too; the table has it."
      : "\(count) others stand elsewhere too; the table has them."
  }

  // MARK: Steps

  static let stepsOrder =
    "The differences are put in one after another, and everybody is ranked after each: first those "
    + "that are no longer there are taken out, then come the rules in the order of their file, the "
    + "figures measure by measure, and last what is new. The steps of a candidate add up to its whole "
    + "move. What a step does depends on those before it; \"alone\" is how many it would move as the "
    + "only difference."

  static let differencesTogether = "What makes no sense alone is one step with what it needs."

  /// A difference as a step: `weight of 'concern' in 'impact'`, `'Arson' is no longer there`.
  static func subject(_ difference: AssessmentDifference) -> String {
    switch difference.part {
    case .candidateGone: "\(difference.subject) is no longer there"
    case .candidateNew: "\(difference.subject) is new"
    case .rules, .figures, .days, .order, .words: difference.subject
    }
  }

  /// What a difference was: `1 (33.3%)`; `nothing` where there was none.
  static func before(_ difference: AssessmentDifference) -> String {
    value(difference.before, difference.figures.map { ($0.name, $0.before) }, difference)
  }

  static func after(_ difference: AssessmentDifference) -> String {
    value(difference.after, difference.figures.map { ($0.name, $0.after) }, difference)
  }

  private static func value(
    _ text: String?,
    _ figures: [(String, String)],
    _ difference: AssessmentDifference
  ) -> String {
    if let only = figures.first {
      return figures.count == 1
        ? "\(only.0): \(only.1)" : Numeral.counted(figures.count, "candidate", "candidates")
    }
    if let text { return Paragraph.oneLine(text) }
    return difference.before == nil && difference.after == nil ? "" : "nothing"
  }

  /// A difference in a sentence: `name of the rules: "A", now "B"`.
  static func difference(_ difference: AssessmentDifference) -> String {
    let subject = capitalised(definite(difference.subject))
    switch (difference.before, difference.after) {
    case (nil, nil): return sentence(subject)
    case (nil, let after?): return sentence("\(subject): new, \(after)")
    case (let before?, nil): return sentence("\(subject): no longer there, was \(before)")
    case (let before?, let after?): return sentence("\(subject): \(after), was \(before)")
    }
  }

  static func alone(_ step: ComparisonStep) -> String {
    step.movesAlone.map(String.init) ?? "-"
  }

  static func idleSteps(_ count: Int) -> String {
    count == 1 ? "The step that moves nobody is left out." : "The \(count) steps that move nobody are left out."
  }

  static func othersInTable(_ count: Int) -> String {
    "and \(count) more, which the JSON form lists"
  }

  // MARK: Table of places

  static let stepColumn = "Step"
  static let changeColumn = "What differs"
  static let fromColumn = "Was"
  static let toColumn = "Is"
  static let movesColumn = "Moves"
  static let aloneColumn = "Alone"
  static let inAll = "In all"

  static func stepHeading(_ number: Int) -> String { "Step \(number)" }

  /// Where a candidate stands: `2= High`, `left out`, `not there`.
  static func standing(_ candidate: CandidateResult?) -> String {
    candidate.map(asItIs) ?? "not there"
  }

  /// What a step does to a candidate: `up 2`, `down 1, Medium`, `High, joins the shortlist`; nothing
  /// where it leaves it.
  static func effect(from before: ScenarioMove.Standing?, to after: ScenarioMove.Standing?)
    -> String
  {
    guard before != after else { return "" }
    guard let before else { return "comes \(after?.place.map(ordinal) ?? "in without a place")" }
    guard let after else { return "goes" }
    guard let old = before.place, let new = after.place else {
      return after.place.map { "ranked \(ordinal($0))" } ?? "no longer ranked"
    }
    let rise = old == new ? [] : ["\(new < old ? "up" : "down") \(abs(old - new))"]
    let rating = before.rating == after.rating ? [] : [after.rating ?? "unrated"]
    let list = before.isShortlisted == after.isShortlisted ? [] : [joins(after.isShortlisted)]
    return (rise + rating + list).joined(separator: ", ")
  }

  /// The whole move: `up 2`, `new`, `gone`, `same`.
  static func whole(_ move: ComparisonMove) -> String {
    if move.before == nil { return "new" }
    if move.after == nil { return "gone" }
    guard let rise = move.rise else { return move.after?.place == nil ? "unranked" : "ranked" }
    return rise == 0 ? "same" : "\(rise > 0 ? "up" : "down") \(abs(rise))"
  }
}

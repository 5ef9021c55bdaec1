import Precedence

/// The sentences of two assessments beside each other.
extension Wording {
  static let whatChanged = "What changed"
  static let stepsTitle = "One change at a time"
  static let placesTitle = "Places, step by step"
  static let figuresTitle = "The figures that differ"
  static let alsoDifferent = "Different too, but without effect on any place"
  static let rulesLabel = "Rules"
  static let inShort = "In short"
  static let nothingDiffers = "Nothing differs: the two say the same."

  /// `What changed: 2020 and 2021`.
  static func whatChanged(_ titles: AssessmentComparison.Titles) -> String {
    "\(whatChanged): \(Paragraph.oneLine(titles.before)) and \(Paragraph.oneLine(titles.after))"
  }

  /// One side: `Harpenden, Priority Setting Forum of July`.
  static func side(_ title: String, _ result: AssessmentResult) -> String {
    var names = [Paragraph.oneLine(title)]
    for name in [result.name, result.area].compactMap(\.self) where !names.contains(name) {
      names.append(name)
    }
    return names.joined(separator: ", ")
  }

  // MARK: In short

  /// How many of the candidates that both have stand elsewhere.
  static func movers(_ count: Int, of all: Int) -> String {
    if all == 1 { return "The one candidate that both have stands elsewhere." }
    if count == all { return "All \(all) candidates that both have stand elsewhere." }
    let verb = count == 1 ? "stands" : "stand"
    return "\(count) of the \(Numeral.counted(all, "candidate", "candidates")) that both have "
      + "\(verb) elsewhere."
  }

  static let nothingShared = "The two have no candidate in common."

  /// Candidates of one side only, with their places in brackets.
  static func onlyThere(_ label: String, _ candidates: [CandidateResult], most: Int) -> String {
    let shown = candidates.count <= most + 1 ? candidates[...] : candidates.prefix(most)
    let names = shown.map { candidate in
      "\(Paragraph.oneLine(candidate.name)) (\(ordinal(of: candidate) ?? "not ranked"))"
    }
    let rest = candidates.count - shown.count
    return sentence("\(label): " + list(names + (rest > 0 ? ["\(rest) more"] : [])))
  }

  static let newHere = "Only after"
  static let goneHere = "Only before"

  private static func ordinal(of candidate: CandidateResult) -> String? {
    candidate.place.map { (candidate.isShared ? "joint " : "") + ordinal($0) }
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

  /// What becomes of a candidate, and what did it.
  ///
  /// For example, `Burglary rises from 4th to 2nd: up 3 by the weight of 'concern' in 'impact' (step 1),
  /// down 1 by the figures of 'volume' (step 3).`
  static func move(_ move: ComparisonMove, in comparison: AssessmentComparison) -> String {
    let standings = zip([move.before] + move.steps, move.steps)
    let causes = zip(comparison.steps, standings).enumerated().compactMap { position, pair in
      let (step, standing) = pair
      return standing.0 == standing.1
        ? nil
        : "\(effect(from: standing.0, to: standing.1)) \(cause(step)) (step \(position + 1))"
    }
    return sentence("\(clause(of: move, in: comparison)): \(causes.joined(separator: "; "))")
  }

  /// What a step is, as the cause of something: `by the figures of 'volume'`, `because 'Arson' is new`.
  private static func cause(_ step: ComparisonStep) -> String {
    guard let first = step.differences.first else { return "" }
    let rest = step.differences.count - 1
    switch first.part {
    case .candidateGone, .candidateNew:
      let what = first.part == .candidateNew ? "new" : "no longer there"
      let name = rest == 0 ? first.name : "\(rest + 1) candidates"
      return "because \(name) \(rest == 0 ? "is" : "are") \(what)"
    case .rules, .figures, .days, .order, .words:
      let others = rest == 0 ? "" : rest == 1 ? " and 1 other change" : " and \(rest) other changes"
      return "by \(definite(first.subject))\(others)"
    }
  }

  /// What becomes of a candidate that both have: `Burglary rises from 4th to 2nd`.
  static func clause(of move: ComparisonMove, in comparison: AssessmentComparison) -> String {
    let name = Paragraph.oneLine(move.name)
    guard let before = move.before, let after = move.after else { return name }
    let old = ordinal(comparison.before.candidate(move.candidate), before)
    let new = ordinal(comparison.after.candidate(move.candidate), after)
    let changes = ratingAndList(before, after)
    switch (old, new) {
    case (let old?, let new?):
      let rise = move.rise ?? 0
      if rise == 0 { return "\(name) \(list(changes + ["stays \(new)"]))" }
      return "\(name) \(list(["\(rise > 0 ? "rises" : "falls") from \(old) to \(new)"] + changes))"
    case (let old?, nil): return "\(name), \(old) before, is no longer ranked"
    case (nil, let new?): return "\(name), not ranked before, comes \(new)"
    case (nil, nil): return "\(name) \(list(changes + ["stays without a place"]))"
    }
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
    "The differences are put in one after another, and everybody is ranked after each, so that the "
    + "steps of a candidate add up to its whole move: first go those that are no longer there, then "
    + "come the rules, the figures, and last who is new. What a step does depends on those before it."

  static let differencesTogether =
    "What makes no sense alone is one step with what it needs. More than ten candidates that only one "
    + "side has are one step too."

  /// A difference as a step: `weight of 'concern' in 'impact'`, `Arson is no longer there`.
  static func subject(_ difference: AssessmentDifference) -> String {
    switch difference.part {
    case .candidateGone: "\(difference.name) is no longer there"
    case .candidateNew: "\(difference.name) is new"
    case .rules, .figures, .days, .order, .words: difference.subject
    }
  }

  /// A step as an item of a list, with how many it moves.
  ///
  /// For example, `The weight of 'concern' in 'impact': 3 (60%), was 2 (50%). It moves 2 candidates;
  /// alone it would move 3.`
  static func step(_ step: ComparisonStep, most: Int) -> String {
    let shown =
      step.differences.count <= most + 1 ? step.differences[...] : step.differences.prefix(most)
    let rest = step.differences.count - shown.count
    let texts = shown.map(inStep) + (rest > 0 ? ["\(rest) more"] : [])
    return "\(sentence(capitalised(texts.joined(separator: "; ")))) \(effect(of: step))"
  }

  private static func inStep(_ difference: AssessmentDifference) -> String {
    guard difference.part == .figures, difference.figures.count > 1 else {
      return plain(difference)
    }
    let count = Numeral.counted(difference.figures.count, "candidate", "candidates")
    return "\(definite(difference.subject)), of \(count)"
  }

  /// How many a step moves, and how many it would alone if that is another number.
  private static func effect(of step: ComparisonStep) -> String {
    let what = step.differences.count > 1 ? "Together they move" : "It moves"
    let text = "\(what) \(step.moves == 0 ? "nobody" : candidates(step.moves))"
    guard let alone = step.movesAlone else { return text + "." }
    if alone == step.moves { return text + "." }
    return "\(text); alone \(step.differences.count > 1 ? "they" : "it") would move "
      + "\(alone == 0 ? "nobody" : String(alone))."
  }

  private static func candidates(_ count: Int) -> String {
    Numeral.counted(count, "candidate", "candidates")
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

  /// A difference as a sentence, what it is now first.
  static func difference(_ difference: AssessmentDifference) -> String {
    sentence(capitalised(plain(difference)))
  }

  /// Up to how many characters two texts that move nothing are shown.
  private static let longestWords = 240

  private static func plain(_ difference: AssessmentDifference) -> String {
    if let only = difference.figures.first {
      return "\(definite(difference.subject)): \(only.name) \(only.after), was \(only.before)"
    }
    let subject = definite(self.subject(difference))
    let (old, new) = (difference.before, difference.after)
    let length = [old, new].compactMap(\.self).reduce(0) { $0 + $1.count }
    // Of two long descriptions a reader wants to know that they differ, not every word.
    if difference.part == .words, length > longestWords { return subject }
    switch (old, new) {
    case (nil, nil): return difference.part == .words ? subject : self.subject(difference)
    case (nil, let new?): return "\(subject): new, \(Paragraph.oneLine(new))"
    case (let old?, nil): return "\(subject): no longer there, was \(Paragraph.oneLine(old))"
    case (let old?, let new?):
      return "\(subject): \(Paragraph.oneLine(new)), was \(Paragraph.oneLine(old))"
    }
  }

  static func alone(_ step: ComparisonStep) -> String {
    step.movesAlone.map(String.init) ?? "-"
  }

  static func othersInTable(_ count: Int) -> String {
    "and \(count) more, which the JSON form lists"
  }
}

extension AssessmentDifference {
  /// The candidate's name, which the library puts in quotes behind the word.
  fileprivate var name: String {
    let text = Paragraph.oneLine(subject)
    let word = "candidate '"
    guard text.hasPrefix(word), text.hasSuffix("'") else { return text }
    return String(text.dropFirst(word.count).dropLast())
  }
}

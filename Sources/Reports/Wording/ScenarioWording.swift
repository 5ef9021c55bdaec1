import Precedence

/// The sentences of scenarios.
extension Wording {
  static let candidate = "Candidate"
  static let asItIs = "As it is"
  static let nothingMoves = "nothing moves"

  /// `What if: concern counts double`, or `What if: 3 scenarios`.
  static func whatIf(_ titles: [String]) -> String {
    let only = titles.count == 1 ? titles.first : nil
    return "What if: " + (only ?? Numeral.counted(titles.count, "scenario", "scenarios"))
  }

  // MARK: Moves

  /// What becomes of a candidate: `Burglary rises from 4th to 2nd`.
  static func clause(of move: ScenarioMove, _ column: ScenarioColumn) -> String {
    let before = ordinal(column.base.candidate(move.candidate), move.before)
    let after = ordinal(column.outcome.result.candidate(move.candidate), move.after)
    let name = Paragraph.oneLine(move.name)
    switch (before, after) {
    case (let before?, let after?):
      let from = move.before.place ?? 0
      let to = move.after.place ?? 0
      if from == to { return "\(name) \(stays(move, at: after))" }
      return "\(name) \(to < from ? "rises" : "falls") from \(before) to \(after)"
    case (let before?, nil): return "\(name), \(before) as it is, is no longer ranked"
    case (nil, let after?): return "\(name), not ranked as it is, comes \(after)"
    case (nil, nil): return "\(name) stays without a place"
    }
  }

  private static func stays(_ move: ScenarioMove, at place: String) -> String {
    var changes: [String] = []
    if move.before.rating != move.after.rating {
      changes.append("becomes \(move.after.rating ?? "unrated")")
    }
    if move.before.isShortlisted != move.after.isShortlisted {
      changes.append(joins(move.after.isShortlisted))
    }
    return changes.isEmpty ? "stays \(place)" : "\(list(changes)) and stays \(place)"
  }

  static func othersMove(_ count: Int) -> String {
    count == 1 ? "1 other changes too" : "\(count) others change too"
  }

  static func shortlist(joining: [String], leaving: [String]) -> String {
    var parts: [String] = []
    if !joining.isEmpty { parts.append("\(list(joining)) \(verb("join", joining)) the shortlist") }
    if !leaving.isEmpty {
      let what = joining.isEmpty ? "the shortlist" : "it"
      parts.append("\(list(leaving)) \(verb("leave", leaving)) \(what)")
    }
    return parts.isEmpty ? "The shortlist stays as it is." : sentence(list(parts))
  }

  private static func verb(_ verb: String, _ subjects: [String]) -> String {
    subjects.count == 1 ? verb + "s" : verb
  }

  static func asked(_ because: String) -> String { sentence("Reason: \(because)") }

  /// A place in a sentence: `2nd`, `joint 3rd`; `nil` for a candidate that is not ranked.
  static func ordinal(
    _ candidate: CandidateResult?,
    _ standing: ScenarioMove.Standing
  ) -> String? {
    standing.place.map { (candidate?.isShared ?? false ? "joint " : "") + ordinal($0) }
  }

  /// `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`.
  static func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }

  // MARK: Table

  /// Where a candidate stands as it is: `3= Medium`.
  static func asItIs(_ candidate: CandidateResult) -> String {
    guard candidate.place != nil else { return status(candidate) }
    return [place(candidate), candidate.rating].compactMap(\.self).joined(separator: " ")
  }

  /// Where a candidate stands under a scenario, with what is other than before in words.
  ///
  /// For example, `2, up from 4, now High, joins the shortlist`, or `3=` where nothing moves.
  static func standing(of candidate: CandidateResult, under column: ScenarioColumn) -> String {
    guard let now = column.outcome.result.candidate(candidate.id) else { return takesNoPart }
    let range = column.rangeChange(of: candidate).map { [canBe($0, $1)] } ?? []
    guard let move = column.move(of: candidate.id) else {
      return ([now.place == nil ? status(now) : place(now)] + range).joined(separator: ", ")
    }
    var parts = [now.place == nil ? status(now) : place(now)]
    if move.before.place == nil { parts.append("newly ranked") }
    if let from = move.before.place, let to = move.after.place, from != to {
      parts.append("\(to < from ? "up" : "down") from \(place(candidate))")
    }
    if move.before.rating != move.after.rating, let rating = move.after.rating {
      parts.append(move.before.rating == nil ? rating : "now \(rating)")
    }
    if move.before.isShortlisted != move.after.isShortlisted {
      parts.append(joins(move.after.isShortlisted))
    }
    return (parts + range).joined(separator: ", ")
  }

  /// The places that a candidate could have, if they change: `can be 1 to 6 instead of 3 to 6`.
  static func canBe(_ before: ClosedRange<Int>, _ after: ClosedRange<Int>) -> String {
    "can be \(places(after)) instead of \(places(before))"
  }

  /// How many could have other places than before although their own stays; the table names them.
  static func otherRanges(_ count: Int) -> String {
    count == 1
      ? "The places that 1 candidate can have change although its place does not: see \"can be\"."
      : "The places that \(count) candidates can have change although their places do not: see "
        + "\"can be\"."
  }

  /// That nothing moves but how sure places are.
  static func nothingMoves(but clauses: [String]) -> String {
    clauses.isEmpty ? nothingMoves : "\(nothingMoves), but \(list(clauses))"
  }

  static func othersRange(_ count: Int) -> String {
    "the places that \(Numeral.counted(count, "other", "others")) can have change too"
  }

  static func joins(_ isShortlisted: Bool) -> String {
    isShortlisted ? "joins the shortlist" : "leaves the shortlist"
  }

  static func shortlistEndsAsItIs(_ places: Int) -> String {
    "as it is, \(shortlistEnds(places))"
  }

  static func unmoved(_ count: Int) -> String {
    count == 1 ? "and 1 more, which nothing moves" : "and \(count) more, which nothing moves"
  }

  static func otherShortlist(_ title: String, _ places: Int?) -> String {
    let has = places.map { "a shortlist of \($0)" } ?? "no shortlist"
    return sentence("\"\(title)\" has \(has)")
  }
}

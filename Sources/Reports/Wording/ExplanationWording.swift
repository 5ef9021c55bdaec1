import Precedence

/// The sentences of the explanation.
extension Wording {
  static let measuresTitle = "Measures, and where they come from"
  static let levelsTitle = "Levels"
  static let groupsTitle = "Groups"
  static let matrixTitle = "Matrix"
  static let rulesTitle = "Rules"
  static let placeTitle = "Place"
  static let noRules = "No rule is switched on."

  /// Where a candidate stands, in one line.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - count: How many are ranked.
  ///   - hasShortlist: Whether the rules have a shortlist; without one nobody is on it.
  /// - Returns: `Place 2 of 6, shared; rating High; on the shortlist.`
  static func standing(
    _ candidate: CandidateResult,
    of count: Int,
    hasShortlist: Bool = true
  ) -> String {
    var parts: [String] = []
    if let place = candidate.place {
      parts.append("Place \(place) of \(count)\(candidate.isShared ? ", shared" : "")")
    } else {
      parts.append(candidate.status == .leftOut ? "Left out of the ranking" : "Not scored")
    }
    if let rating = candidate.rating { parts.append("rating \(rating)") }
    switch candidate.status {
    case .kept: parts.append(hasShortlist ? "kept on the shortlist by a rule" : "kept by a rule")
    case .monitored:
      parts.append("monitored\(hasShortlist ? ", not shortlisted," : "") by a rule")
    default: if hasShortlist, candidate.isShortlisted { parts.append("on the shortlist") }
    }
    return parts.joined(separator: "; ") + "."
  }

  // MARK: Measures

  static func cell(_ cell: MeasureResult.CellSource) -> String {
    "\(place(cell)), column \(cell.column)"
  }

  static func place(_ cell: MeasureResult.CellSource) -> String { "\(cell.file):\(cell.row)" }

  static func line(_ cell: MeasureResult.CellSource) -> String { "line \(cell.row)" }

  /// Where all parts of a sum stand, named once.
  ///
  /// For example, `from evidence/offences.csv, column this_year, times evidence/harm.csv, column
  /// median_days`.
  static func sum(_ cell: MeasureResult.CellSource, weight: MeasureResult.CellSource?) -> String {
    let weight = weight.map { ", times \($0.file), column \($0.column)" } ?? ""
    return "from \(cell.file), column \(cell.column)\(weight)"
  }

  static func judged(_ judgement: MeasureResult.Judgement) -> [String] {
    let by = judgement.by.map { ", \($0)" } ?? ""
    let confidence = judgement.confidence.map { ", confidence \($0)" } ?? ""
    return [
      "judged\(by)\(confidence) (\(judgement.file):\(judgement.line))",
      sentence("because \(judgement.because)"),
    ]
  }

  static func stated(_ file: String, _ line: Int) -> String { "stated in \(file):\(line)" }

  /// What a rule is that a scenario switched off.
  static let switchedOff = "switched off by a scenario"

  /// What a scenario made of a figure: `430 crimes in the evidence, +20% in a scenario (--set)`.
  static func scenario(_ source: MeasureResult.ScenarioSource) -> String {
    let place = source.file.hasPrefix("--") ? source.file : "\(source.file):\(source.line)"
    return "\(source.before) in the evidence, \(source.change) in a scenario (\(place))"
  }

  static func formula(_ text: String, _ operands: [String]) -> String {
    let formula = "worked out as \(Paragraph.oneLine(text))"
    return operands.isEmpty ? formula : "\(formula), with \(list(operands))"
  }

  static func operand(_ id: String, _ measure: MeasureResult?) -> String {
    "\(name(id)) \(measure?.text ?? "missing")"
  }

  static func missing(_ reason: String) -> String { "missing: \(Paragraph.oneLine(reason))" }

  /// What an interval says: the ends of what is known; or, of ballots, how sure so many answers make
  /// the ends that stand behind the value already.
  static func interval(_ interval: ClosedRange<Double>, of measure: MeasureResult) -> String {
    if case .consultation(let source) = measure.origin {
      return
        "in brackets the \(Numeral.share(source.confidence)) interval that so many answers allow"
    }
    let ends = [interval.lowerBound, interval.upperBound].map { Numeral.short($0) }
    return "lies between \(ends[0]) and \(ends[1])"
  }

  static func change(_ change: MeasureResult.Change) -> [String] {
    let current = Numeral.fixed(Double(change.currentCount), decimals: 0)
    let base = Numeral.fixed(Double(change.baseCount), decimals: 0)
    let percent = change.percent.map { Numeral.change($0) } ?? "new, since there were none before"
    var lines = [
      "from \(base) (\(name(change.base))) to \(current) (\(name(change.current))): \(percent)"
    ]
    if let ratio = change.rateRatio {
      let interval = change.rateRatioInterval.map {
        ", 95% interval \(Numeral.fixed($0.lowerBound, decimals: 3)) to "
          + Numeral.fixed($0.upperBound, decimals: 3)
      }
      lines.append("rate ratio \(Numeral.fixed(ratio, decimals: 3))\(interval ?? "")")
    }
    lines.append(
      "chance alone: \(Numeral.probability(change.conditionalProbability)) (exact conditional "
        + "test), \(Numeral.probability(change.eTestProbability)) (E-test)"
    )
    return lines + [verdict(change)]
  }

  private static func verdict(_ change: MeasureResult.Change) -> String {
    let unless = change.unless.map { "'\(Paragraph.oneLine($0))'" }
    switch change.standing {
    case .counted:
      return unless.map { "counts: the rules discount a change where \($0)" } ?? "counts"
    case .discounted:
      return unless.map { "does not count: the rules discount a change where \($0)" }
        ?? "does not count"
    case .new: return "new: there is no earlier count to compare with"
    }
  }

  // MARK: Levels

  /// A criterion's level: `volume: High, level 4 of 5 (500 up to 1,000 crimes), counts as 0.75`.
  static func level(_ level: LevelResult) -> String {
    var parts: [String] = []
    if let number = level.number, let word = level.level {
      let band = level.band.map { " (\($0))" } ?? ""
      parts.append("\(word), level \(number) of \(level.count)\(band)")
    } else if let score = level.score {
      parts.append("score \(Numeral.short(score))")
    } else {
      parts.append("left out")
    }
    if let share = level.share { parts.append("counts as \(Numeral.short(share))") }
    let text = "\(name(level.id)): \(parts.joined(separator: ", "))"
    guard let assumed = level.assumed else { return text }
    let measure = name(level.measure)
    return "\(text); \(measure) is missing and \(policy(assumed, isOne: true))"
  }

  static func near(_ cut: LevelResult.NearCut) -> String {
    "near an edge: \(Numeral.short(cut.distance.magnitude)) from \(Numeral.short(cut.cut)), "
      + "on the other side of which it is \(cut.level)"
  }

  // MARK: Groups

  /// A group's number: `likelihood = 0.6667 on 0 to 1, High (weighted mean)`.
  static func group(_ group: GroupResult) -> String {
    guard let number = group.number else {
      return "\(name(group.id)): not known, since nothing is left of what it combines"
    }
    let level = group.level.map { ", \($0)" } ?? ""
    return "\(name(group.id)) = \(Self.number(number, of: group))\(level) (\(group.combination))"
  }

  /// What stands behind a term's name: `66.7% × 0.75 = 0.5`, `0.75` or `left out`.
  static func term(_ term: GroupResult.Term, of group: GroupResult) -> String {
    guard let number = term.number else { return "left out" }
    let score = Numeral.short(number)
    switch group.combination {
    case "weighted mean":
      let product = "\(Numeral.share(term.share)) × \(score)"
      return term.contribution.map { "\(product) = \(Numeral.short($0))" } ?? product
    case "weighted product": return "\(score) to the power \(Numeral.short(term.share))"
    default: return score
    }
  }

  static let sum = "in all"

  // MARK: Matrix

  static func cellRating(_ cell: CellResult, of matrix: MatrixResult) -> String {
    "\(name(matrix.down)) \(cell.movedDown) and \(name(matrix.across)) \(cell.movedAcross): "
      + "\(cell.cellRating)."
  }

  static func moved(_ id: String, from level: String, to moved: String) -> String {
    "The rules move \(name(id)) from \(level) to \(moved)."
  }

  static func changedRating(_ cell: CellResult) -> String {
    "The rules make the rating \(cell.rating) instead of \(cell.cellRating)."
  }

  static func matrixCaption(_ matrix: MatrixResult) -> String {
    "\(name(matrix.down)) down, \(name(matrix.across)) across; the candidate's cell in [ ]"
  }

  // MARK: Rules

  static func state(_ state: RuleResult.State) -> String {
    switch state {
    case .fired: "fired"
    case .nearlyFired: "nearly fired"
    case .notFired: "did not fire"
    case .unknown: "cannot be told"
    }
  }

  /// For example, `1.9 points away from 'trend >= 25%'`, or that it lies on the limit of `volume < 20`.
  static func margin(_ margin: RuleResult.Margin) -> String {
    let comparison = "'\(Paragraph.oneLine(margin.comparison))'"
    return margin.isOnLimit
      ? "exactly on the limit of \(comparison), which does not count"
      : "\(margin.text) away from \(comparison)"
  }

  // MARK: Place

  static func sharedPlace(_ others: [String]) -> String {
    "Equal on everything that the order goes by with \(list(others))."
  }

  /// Why a candidate stands behind or before another.
  ///
  /// For example, `Behind 'Violent crime' (place 1): risk 0.58 against 0.67, after the same rating.`
  static func neighbour(
    isBehind: Bool,
    _ other: CandidateResult,
    key: RankingKey,
    mine: String,
    theirs: String,
    equal: [String]
  ) -> String {
    let side = isBehind ? "Behind" : "Before"
    let before = equal.isEmpty ? "" : ", after the same \(list(equal))"
    return "\(side) '\(other.name)' (place \(place(other))): \(Self.key(key)) \(mine) against "
      + "\(theirs)\(before)."
  }

  static func places(_ places: ClosedRange<Int>, causes: [String], others: Int) -> String {
    let range = "Could be anywhere from \(places.lowerBound) to \(places.upperBound)"
    var reasons: [String] = []
    if !causes.isEmpty { reasons.append("its own \(list(causes.map(name)))") }
    if others > 0 {
      let noun = others == 1 ? "other candidate" : "other candidates"
      reasons.append("what is open about \(others) \(noun)")
    }
    return reasons.isEmpty ? range + "." : "\(range), depending on \(list(reasons))."
  }

  /// That a place has no range; less is certain where the rules assume a value for somebody.
  static func firmPlace(_ place: Int, isAssumed: Bool = false) -> String {
    isAssumed
      ? "Nothing that the evidence gives as a range, or that the rules leave open, can change place "
        + "\(place); what the rules assume for missing evidence is taken as true."
      : "No missing or uncertain evidence can change place \(place)."
  }
}

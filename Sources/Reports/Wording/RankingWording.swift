import Precedence

/// The sentences of the ranking.
extension Wording {
  static let reasonsTitle = "Why each stands where it does"
  static let methodTitle = "How this was worked out"
  static let missingTitle = "What was missing"
  static let nothingMissing = "Nothing: every measure of every candidate is there."
  static let nothingRanked = "There is no candidate to rank."

  static func rules(_ rules: RulesReference) -> String { "Rules: \(rulesName(rules))" }

  /// Rules with their version and file.
  static func rulesName(_ rules: RulesReference) -> String {
    let version = rules.version.map { ", version \($0)" } ?? ""
    return "\(rules.name)\(version) (\(rules.file))"
  }

  static func shortlistEnds(_ places: Int) -> String {
    "the shortlist of \(places) ends here"
  }

  static func notRanked(_ candidate: CandidateResult) -> String {
    switch candidate.status {
    case .leftOut:
      let rules = candidate.rules.filter { $0.state == .fired }.filter {
        $0.effects.contains("leave out")
      }
      let names = rules.map { quotedName($0.id) }
      let by = names.isEmpty ? "a rule" : "the rule\(names.count == 1 ? "" : "s") \(list(names))"
      return "Not ranked: \(candidate.name), left out by \(by)."
    default:
      let missing = LackWording.missing(of: candidate, name: name)
      return "Not ranked: \(candidate.name), because \(missing ?? "there is nothing to score")."
    }
  }

  static func quotedName(_ id: String) -> String { "\"\(name(id))\"" }

  // MARK: Reasons

  static func cell(_ cell: CellResult, of matrix: MatrixResult) -> String {
    let down = axis(matrix.down, from: cell.down, to: cell.movedDown)
    let across = axis(matrix.across, from: cell.across, to: cell.movedAcross)
    let rating =
      cell.rating == cell.cellRating
      ? "give \(cell.rating)"
      : "would give \(cell.cellRating), but a rule makes it \(cell.rating)"
    return capitalised("\(down) and \(across) \(rating).")
  }

  private static func axis(_ id: String, from level: String, to moved: String) -> String {
    level == moved
      ? "\(name(id)) \(level)" : "\(name(id)) \(level), moved to \(moved) by the rules,"
  }

  /// A group and what made it.
  ///
  /// For example, `Likelihood is High: volume High (941 crimes) and trend Medium (+0.5%).`
  static func group(_ group: GroupResult, level: String?, parts: [String]) -> String {
    let verdict = level ?? group.number.map { number($0, of: group) } ?? "not known"
    guard !parts.isEmpty else { return capitalised("\(name(group.id)) is \(verdict).") }
    return capitalised("\(name(group.id)) is \(verdict): \(list(parts)).")
  }

  static func part(_ level: LevelResult, _ measure: MeasureResult?) -> String {
    let verdict = level.level ?? level.score.map { Numeral.short($0) } ?? "left out"
    if level.assumed != nil {
      guard level.score != nil else { return "\(name(level.id)) not known (left out)" }
      return "\(name(level.id)) not known (counted as \(verdict))"
    }
    guard let measure, value(measure) != verdict else { return "\(name(level.id)) \(verdict)" }
    return "\(name(level.id)) \(verdict) (\(value(measure)))"
  }

  static func part(_ group: GroupResult) -> String {
    "\(name(group.id)) \(group.level ?? group.number.map { Numeral.short($0) } ?? "not known")"
  }

  static func fired(_ rule: RuleResult) -> String {
    let effects = list(rule.effects)
    let head = "Rule \(quotedName(rule.id)): \(effects)"
    return rule.because.map { sentence("\(head), because \($0)") } ?? sentence(head)
  }

  static func nearlyFired(_ rule: RuleResult) -> String {
    guard let margin = rule.margin else { return "Rule \(quotedName(rule.id)) nearly fired." }
    return "Rule \(quotedName(rule.id)) nearly fired: \(Self.margin(margin))."
  }

  static func unknown(_ rules: [RuleResult]) -> String {
    let names = list(rules.map { quotedName($0.id) })
    return rules.count == 1
      ? "Whether the rule \(names) applies cannot be told."
      : "Whether the rules \(names) apply cannot be told."
  }

  static func notKnown(_ measures: [String]) -> String {
    sentence("Not known: \(list(measures.map(name)))")
  }

  // MARK: Method

  static func matrixMethod(_ matrix: MatrixResult) -> String {
    "The rating is read off a matrix of \(name(matrix.down)) against \(name(matrix.across)); "
      + "rules may move it, and say why."
  }

  static func orderMethod(_ keys: [RankingKey]) -> String {
    let main = keys.filter { !$0.isTieBreak }.map(key)
    let ties = keys.filter(\.isTieBreak).map(key)
    let order = "The order goes by \(main.joined(separator: ", then "))"
    let tail = "; candidates that are equal on all of it share a place"
    if ties.isEmpty { return order + tail + "." }
    return "\(order); ties are broken by \(ties.joined(separator: ", then "))\(tail)."
  }

  static func groupMethod(_ group: GroupResult) -> String {
    let shares = group.terms.map { "\(name($0.id)) \(Numeral.share($0.share))" }
    let names = list(group.terms.map { name($0.id) })
    let range = "\(Numeral.short(group.lowest)) to \(Numeral.short(group.highest))"
    let made =
      switch group.combination {
      case "weighted mean", "weighted product": "the \(group.combination) of \(list(shares))"
      case "largest": "the largest of \(names)"
      default: "the \(group.combination) of \(names)"
      }
    return capitalised("\(name(group.id)) is \(made), from \(range).")
  }

  static func changeMethod(_ measure: MeasureResult, unless: String) -> String {
    let condition = Paragraph.oneLine(unless)
    return capitalised("\(name(measure.id)) counts as no change where '\(condition)'.")
  }

  static let placesMethod =
    "\"Can be\" is the best and the worst place over everything that uncertain evidence, and "
    + "missing evidence that the rules leave open, might turn out to be. The places in doubt are "
    + "the steps from best to worst, summed over the candidates."

  static func shortlistMethod(_ places: Int) -> String {
    "The shortlist has \(Numeral.counted(places, "place", "places"))."
  }

  static let keptMethod = "\"kept\" is on the shortlist whatever its place, because a rule says so."
  static let monitorMethod =
    "\"monitor\" is watched instead of shortlisted, because a rule says so."

  // MARK: Missing

  /// What one candidate lacks, and what stands in for it.
  ///
  /// For example, `Fraud: harm may be anything, harm counted as Medium; concern is taken as the
  /// middle.`
  ///
  /// - Parameters:
  ///   - values: What is missing, of one candidate.
  ///   - candidate: The candidate's name.
  /// - Returns: One sentence.
  static func missing(_ values: [MissingValue], name candidate: String) -> String {
    var policies: [String] = []
    for value in values where !policies.contains(value.policy) { policies.append(value.policy) }
    let parts = policies.map { policy in
      let same = values.filter { $0.policy == policy }
      let measures = list(same.map { name($0.measure) })
      let assumed = same.flatMap(\.assumed).map { ", " + name($0) }.joined()
      return "\(measures) \(Self.policy(policy, isOne: same.count == 1))\(assumed)"
    }
    return sentence("\(candidate): \(parts.joined(separator: "; "))")
  }

  /// What the rules say about a missing value, in words; the word of the file if it is a new one.
  static func policy(_ word: String, isOne: Bool) -> String {
    let verb = isOne ? "is" : "are"
    switch word {
    case "neutral": return "\(verb) taken as the middle"
    case "worst": return "\(verb) taken as the worst"
    case "best": return "\(verb) taken as the best"
    case "leave out": return "\(verb) left out of the score"
    case "interval": return "may be anything"
    // Only what no level is read from by itself can lack a value here; else nothing would be ranked.
    case "refuse": return "\(verb) missing"
    default: return "missing (\(word))"
    }
  }

  /// A group's number with the ends of its scale: `0.75 on 0 to 1`.
  static func number(_ number: Double, of group: GroupResult) -> String {
    "\(Numeral.short(number)) on \(Numeral.short(group.lowest)) to \(Numeral.short(group.highest))"
  }
}

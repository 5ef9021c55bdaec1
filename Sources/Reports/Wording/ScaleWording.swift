import Precedence

/// The words about what the rules say: scales, weights, and rules.
extension Wording {
  static let measuresTableCaption = "What was measured"
  static let ratingsCaption = "The ratings"
  static let weightsCaption = "The weights"
  static let rulesInWordsLead =
    "Beside scales and weights, these rules apply to every candidate. Where the words behind \"when\" "
    + "hold, what stands behind \"then\" is done; a flag only marks a candidate. A name in {braces} "
    + "stands for the candidate's own figure:"

  /// What a measure is, how it is worked out and where it was taken from; a dash if nothing is said.
  static func measureMeaning(_ measure: RulesSummary.Measure, _ documents: [String]) -> String {
    var parts: [String] = []
    if let about = measure.about { parts.append(sentence(about)) }
    if let formula = measure.formula {
      parts.append(sentence("Worked out as \(Paragraph.oneLine(formula))"))
    }
    if let unless = measure.unless {
      parts.append(sentence("No change where '\(Paragraph.oneLine(unless))'"))
    }
    if !documents.isEmpty { parts.append(sentence("From \(list(documents))")) }
    return parts.isEmpty ? "-" : parts.joined(separator: " ")
  }

  /// What stands for a missing value, in words.
  static func ifMissing(_ word: String) -> String {
    switch word {
    case "refuse": "refused where the ranking needs it"
    case "neutral": "the middle"
    case "worst": "the worst"
    case "best": "the best"
    case "leave out": "left out of the score"
    case "interval": "anything it could be"
    default: Paragraph.oneLine(word)
    }
  }

  /// The caption of a scale, as in `Volume: how often it happens. Read from volume.`.
  static func scaleCaption(_ scale: RulesSummary.Scale, _ documents: [String]) -> String {
    let head = capitalised(name(scale.id))
    var parts = [scale.about.map { sentence("\(head): \(Paragraph.oneLine($0))") } ?? "\(head)."]
    if scale.measure != scale.id { parts.append("Read from \(name(scale.measure)).") }
    if scale.kind == "judged" { parts.append("Judged, not counted.") }
    if !documents.isEmpty { parts.append(sentence("From \(list(documents))")) }
    return parts.joined(separator: " ")
  }

  /// What a group is made of: `Likelihood: weighted mean, from 0 to 1`.
  static func groupMade(_ group: RulesSummary.Group) -> String {
    let range =
      "\(Numeral.short(group.range.lowerBound)) to \(Numeral.short(group.range.upperBound))"
    let about = group.about.map { " (\(Paragraph.oneLine($0)))" } ?? ""
    return capitalised("\(name(group.id)): \(group.combination), from \(range)\(about)")
  }

  static func groupLevelsCaption(_ group: RulesSummary.Group) -> String {
    "Levels of \(name(group.id))"
  }

  /// A rule in words, as in `rising fast: when trend >= 25%, then raise likelihood by 1.`.
  static func ruleInWords(_ rule: RulesSummary.Rule) -> String {
    let because = rule.because.map { ", because \(Paragraph.oneLine($0))" } ?? ""
    let about = rule.about.map { " " + sentence($0) } ?? ""
    return sentence(
      "\(name(rule.id)): when \(Paragraph.oneLine(rule.condition)), then "
        + "\(list(rule.effects))\(because)"
    ) + about
  }
}

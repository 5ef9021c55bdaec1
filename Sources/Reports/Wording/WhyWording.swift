import Precedence

/// The sentences of why one candidate stands above another.
extension Wording {
  static let keysTitle = "What the order goes by, in turn"
  static let inMatrixTitle = "In the matrix"
  static let differencesTitle = "Criterion by criterion"
  static let part = "Part"
  static let difference = "Difference"
  static let sameRules = "No rule fires for one of them and not for the other."

  // MARK: In one breath

  /// Why one is above the other, by the key that decides.
  ///
  /// For example, `Violent crime (place 1) is above Burglary (place 5) because its rating is High
  /// against Medium.`
  static func above(
    _ ahead: PairComparison.Side,
    _ behind: PairComparison.Side,
    by key: PairComparison.Key,
    same: [String]
  ) -> String {
    let before = same.isEmpty ? "" : ", after the same \(list(same))"
    let its = "its \(name(key.key.name)) is \(key.ahead) against \(key.behind)"
    let lowest = key.key.isLowestFirst ? ", and the lowest comes first" : ""
    return "\(standing(ahead)) is above \(standing(behind)) because \(its)\(before)\(lowest)."
  }

  static func above(_ ahead: PairComparison.Side, _ behind: PairComparison.Side) -> String {
    "\(standing(ahead)) is above \(standing(behind))."
  }

  static func level(_ ahead: PairComparison.Side, _ behind: PairComparison.Side) -> String {
    let place = ahead.place.map { "place \($0)" } ?? "a place"
    return "\(oneName(ahead)) and \(oneName(behind)) share \(place): they are equal on everything "
      + "that the order goes by."
  }

  static func onlyOneRanked(
    _ ahead: PairComparison.Side,
    _ behind: PairComparison.Side
  ) -> String {
    "\(standing(ahead)) is above \(oneName(behind)) because the latter is not ranked."
  }

  static func neitherRanked(
    _ ahead: PairComparison.Side,
    _ behind: PairComparison.Side
  ) -> String {
    "Neither \(oneName(ahead)) nor \(oneName(behind)) is ranked, so neither is above the other."
  }

  private static func standing(_ side: PairComparison.Side) -> String {
    oneName(side) + (side.place.map { " (place \($0))" } ?? "")
  }

  private static func oneName(_ side: PairComparison.Side) -> String {
    Paragraph.oneLine(side.name)
  }

  /// The short names that the tables have for long ones.
  static func called(_ names: [(name: String, label: String)]) -> String {
    let labels = list(names.map { "'\($0.label)'" })
    return names.count == 1
      ? "The longer name is \(labels) below." : "They are \(labels) below."
  }

  // MARK: Keys

  /// `rating: High against Medium, which decides it`, or `rating: Medium for both`.
  static func lookedAt(_ key: PairComparison.Key) -> String {
    let name = Self.key(key.key)
    if key.decides { return "\(name): \(key.ahead) against \(key.behind), which decides it" }
    return key.ahead == key.behind
      ? "\(name): \(key.ahead) for both"
      : "\(name): \(key.ahead) and \(key.behind), which do not tell them apart"
  }

  // MARK: Groups

  /// `risk (weighted mean): 0.7083 against 0.5, High against Medium`.
  static func groupDifference(
    _ group: PairComparison.GroupDifference,
    isSame: Bool
  ) -> String {
    let numbers = [group.aheadNumber, group.behindNumber].map { number in
      number.map { Numeral.short($0) } ?? "not known"
    }
    let levels = [group.aheadLevel, group.behindLevel].compactMap(\.self)
    let words = levels.count == 2 ? ", \(against(levels[0], levels[1]))" : ""
    return "\(capitalised(name(group.id))), the \(group.combination) of its parts: "
      + against(numbers[0], numbers[1]) + words + (isSame ? ", the same in every part" : "")
  }

  private static func against(_ ahead: String, _ behind: String) -> String {
    ahead == behind ? "\(ahead) for both" : "\(ahead) against \(behind)"
  }

  /// A part with its share of the weights: `volume (66.7%)`; two shares if they differ.
  static func part(_ term: PairComparison.TermDifference, showsShare: Bool) -> String {
    guard showsShare else { return name(term.id) }
    let shares = [term.aheadShare, term.behindShare].map(Numeral.share)
    let text = shares[0] == shares[1] ? shares[0] : "\(shares[0]) and \(shares[1])"
    return "\(name(term.id)) (\(text))"
  }

  /// What one has and what that adds: `High, 941 crimes: 0.5`.
  static func side(_ text: String, _ contribution: Double?) -> String {
    contribution.map { "\(text): \(Numeral.short($0))" } ?? text
  }

  /// A difference with its sign: `+0.25`, `-0.0833`, `0`.
  static func signed(_ number: Double) -> String {
    let text = Numeral.short(number)
    return number > 0 && text != "0" ? "+" + text : text
  }

  static let differencesAdd =
    "What stands behind a colon is what the part adds; the differences add up to the last row."

  // MARK: Rules

  static func firedForOne(_ rule: PairComparison.RuleDifference, _ label: String) -> String {
    let head = "Only for \(label): \(quotedName(rule.id)), \(list(rule.effects))"
    return rule.because.map { sentence("\(head), because \($0)") } ?? sentence(head)
  }

  static func rule(away distance: String, _ label: String) -> String {
    "\(label) is \(distance) away from it."
  }

  static func ruleLimit(_ label: String) -> String {
    "\(label) lies exactly on its limit, which does not count."
  }
}

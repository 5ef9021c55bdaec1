import Precedence

/// The sentences of several rankings side by side.
extension Wording {
  static let slot = "Slot"
  /// What stands on a slot that nobody takes.
  static let emptySlot = "-"

  static func areasTitle(_ count: Int) -> String {
    Numeral.counted(count, "area", "areas side by side")
  }

  /// One cell of the table: the place, the name, the rating and, if it is open, the range of places.
  ///
  /// For example, `2= Fly tipping on the common: High (1 to 4)`.
  static func slot(_ candidate: CandidateResult) -> String {
    let rating = candidate.rating.map { ": \($0)" } ?? ""
    let open = candidate.hasOpenPlace ? candidate.places.map { " (\(places($0)))" } ?? "" : ""
    return "\(place(candidate)) \(candidate.name)\(rating)\(open)"
  }

  // MARK: Under the table

  static let otherRules =
    "These areas were not ranked by the same rules: a place or a rating in one cannot be compared "
    + "with one in another."

  static let otherDays = "Values with dates were not taken as of the same day in all areas."

  static let otherDates = "These areas' priorities are not all valid for the same dates."

  static let sharedMark = "\"=\" is a shared place: the rules cannot tell these apart."

  static let openPlaceMark =
    "Places in brackets are the best and the worst over everything that uncertain evidence, and "
    + "missing evidence that the rules leave open, might turn out to be."

  // MARK: One area

  /// More candidates at the end of the list than it has slots.
  static func lastPlaceShared(_ candidates: [CandidateResult]) -> String {
    let names = list(candidates.map(\.name))
    let place = candidates.first.map(place) ?? "-"
    return sentence(
      "More than the slots hold: \(names) share place \(place); the rules cannot tell them apart, "
        + "so people have to choose"
    )
  }

  static func kept(_ candidate: CandidateResult) -> String {
    sentence("Kept (place \(place(candidate))): \(candidate.name)\(reason("keep", candidate))")
  }

  static func monitored(_ candidate: CandidateResult) -> String {
    let reason = reason("monitor", candidate)
    return sentence("Monitored (place \(place(candidate))): \(candidate.name)\(reason)")
  }

  /// Who stands below the shortlist, the first few by name.
  static func below(_ candidates: [CandidateResult], most: Int) -> String {
    let names = candidates.prefix(most).map { "\(place($0)) \($0.name)" }
    let rest = candidates.count - names.count
    return sentence("Below the list: " + list(names + (rest > 0 ? ["\(rest) more"] : [])))
  }

  static let missingHere = "What was missing:"
  static let nothingMissingHere = "Nothing was missing."

  /// Why a rule with an effect fired: `, because few crimes, but residents ask for it`.
  static func reason(_ effect: String, _ candidate: CandidateResult) -> String {
    let rule = candidate.rules.first { $0.state == .fired && $0.effects.contains(effect) }
    return rule?.because.map { ", because \($0)" } ?? ""
  }
}

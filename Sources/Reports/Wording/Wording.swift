import Precedence

/// The words that every report shares: names, lists, places and what a number means.
///
/// Sentences stand in the files of this folder and nowhere else, so that a change of tone is a
/// change of one folder. They speak to councillors: short, whole, and without the field's jargon.
enum Wording {
  /// An id of the rules file as a reader sees it: `harm_per_crime` is `harm per crime`.
  static func name(_ id: String) -> String {
    String(id.map { $0 == "_" ? " " : $0 })
  }

  /// A text with a capital at its start.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Several things in a row: `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Names in a row; with semicolons between them where a name has a comma of its own.
  ///
  /// For example, `Arson and fraud`, and `Arson; gangs, knives and drugs; and fraud`.
  static func names(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last, items.contains(where: { $0.contains(",") })
    else { return list(items) }
    return items.dropLast().joined(separator: "; ") + "; and " + last
  }

  /// A text as a sentence: without the blanks and the full stop that it may have, and with one.
  static func sentence(_ text: String) -> String {
    var text = Paragraph.oneLine(text)
    while let last = text.last, last == "." { text.removeLast() }
    return text + "."
  }

  /// A place: `3`, or `3=` if it is shared.
  static func place(_ candidate: CandidateResult) -> String {
    guard let place = candidate.place else { return "-" }
    return "\(place)\(candidate.isShared ? "=" : "")"
  }

  /// The best and the worst place: `1 to 4`, or `3`.
  static func places(_ places: ClosedRange<Int>) -> String {
    places.lowerBound == places.upperBound
      ? "\(places.lowerBound)" : "\(places.lowerBound) to \(places.upperBound)"
  }

  /// A key of the ranking: `rating`, `risk`, `harm days (lowest first)`.
  static func key(_ key: RankingKey) -> String {
    name(key.name) + (key.isLowestFirst ? " (lowest first)" : "")
  }

  /// What becomes of a candidate, as the column of the ranking says it.
  static func status(_ candidate: CandidateResult) -> String {
    switch candidate.status {
    case .ranked: candidate.isShortlisted ? "yes" : ""
    case .kept: "kept"
    case .monitored: "monitor"
    case .leftOut: "left out"
    case .notScored: "not scored"
    }
  }

  /// A measure as a reader sees it: `2,122 crimes`; a change with its sign, counted or not.
  static func value(_ measure: MeasureResult) -> String {
    guard case .change(let change) = measure.origin else { return measure.text }
    if change.currentCount == change.baseCount { return "no change" }
    let text = change.percent.map { Numeral.change($0) } ?? "new"
    return change.standing == .discounted ? "\(text), which does not count as a change" : text
  }
}

import Precedence
import Robustness

/// The sentences of what would make two candidates change places.
extension Wording {
  static let swapsTitle = "What would swap them"
  static let eachLevels = "These would make them level, and no more:"
  static let notExact = "\"About\" marks numbers that were found by trying, to five digits."

  static func eachSwaps(_ behind: String, _ ahead: String) -> String {
    "Each of these by itself, all else as it is, puts \(behind) above \(ahead):"
  }

  // MARK: One change

  /// For example, `the weight of 'concern' in 'impact' below 0.8 (now 1)`.
  static func swap(_ change: SingleChange, _ pair: Pair) -> String {
    let what = subject(change.subject, pair)
    guard let target = change.target else { return what }
    if let word = change.word(for: target) { return "\(what) \(Self.word(word, target, change))" }
    let bound = change.isLevel ? levelBound(target, change) : bound(target, change)
    return "\(what) \(bound) (now \(now(change)))"
  }

  /// `below 0.8`, `at 0.8 or less`, `above 900 crimes`, `at 1,000 crimes or more`.
  private static func bound(_ target: Double, _ change: SingleChange) -> String {
    let reaches = if case .swap(_, let reached) = change.answer { reached } else { true }
    // A missing number is tried from nought outwards.
    let now = change.now ?? 0
    let number = SwapNumber(
      target,
      reaches: reaches,
      now: now,
      isWhole: change.isWhole,
      isUpward: change.isUpward
    )
    let text = amount(number.value, change)
    // Which way it goes from there, nothing says.
    if change.now == nil, number.value == 0 { return "at \(text)" }
    if !number.reaches { return "\(number.isUpward ? "above" : "below") \(text)" }
    return "at \(text) or \(number.isUpward ? "more" : change.isWhole ? "fewer" : "less")"
  }

  /// Where two become level: `at 700 crimes or just above`.
  ///
  /// Of a cut or figure nothing says whether they are level at the number itself; of weights they are.
  private static func levelBound(_ target: Double, _ change: SingleChange) -> String {
    let text = "at \(amount(target, change))"
    if case .weight = change.subject { return text }
    return text + " or just \(target >= change.now ?? 0 ? "above" : "below")"
  }

  private static func amount(_ value: Double, _ change: SingleChange) -> String {
    let text = (change.isExact ? "" : "about ") + number(value)
    if change.unit == "%" { return text + "%" }
    return change.unit.isEmpty ? text : "\(text) \(change.unit)"
  }

  private static func now(_ change: SingleChange) -> String {
    guard let now = change.now else { return "missing" }
    return change.word(for: now) ?? number(now) + (change.unit == "%" ? "%" : "")
  }

  private static func number(_ value: Double) -> String {
    Numeral.short(value, decimals: Numeral.mostDecimals)
  }

  /// `one level higher (Very high, now High)`; `at High (now missing)`; `as 'yes' (now 'no')`.
  private static func word(_ word: String, _ target: Double, _ change: SingleChange) -> String {
    guard change.kind == .judgement else { return "as '\(word)' (now '\(now(change))')" }
    guard let now = change.now else { return "at \(word) (now missing)" }
    let steps = Int((target - now).magnitude.rounded())
    let count = steps == 1 ? "one level" : "\(steps) levels"
    return "\(count) \(target > now ? "higher" : "lower") (\(word), now \(Self.now(change)))"
  }

  /// What is changed: `the weight of 'concern' in 'impact'`, `volume of Burglary`.
  static func subject(_ subject: SingleChange.Subject, _ pair: Pair) -> String {
    switch subject {
    case .weight(let group, let term): "the weight of '\(term)' in '\(group)'"
    case .cut(let factor, let level): "the cut of '\(factor)' beneath '\(level)'"
    case .measure(let measure, let candidate), .judgement(let measure, let candidate):
      "'\(measure)' of \(pair.label(of: candidate))"
    }
  }

  // MARK: What cannot

  static func missing(_ changes: [SingleChange], _ pair: Pair) -> String {
    let subjects = list(changes.map { subject($0.subject, pair) })
    return "\(capitalised(subjects)) \(changes.count == 1 ? "is" : "are") missing, and nothing "
      + "stands in its place that could be changed."
  }

  /// What no change of one kind can do: `no single cut`, or by name where others of the kind can.
  static func impossible(
    _ kind: SingleChange.Kind,
    of changes: [SingleChange],
    among all: [SingleChange],
    _ pair: Pair
  ) -> String {
    guard changes.count == all.count else { return "no other " + noun(kind) }
    return "no single " + noun(kind)
  }

  private static func noun(_ kind: SingleChange.Kind) -> String {
    switch kind {
    case .weight: "weight"
    case .cut: "cut"
    case .measure: "figure of either"
    case .judgement: "judged level of either"
    }
  }

  /// Nothing by itself swaps them, and every kind that was tried.
  static func noSwap(_ kinds: [String]) -> String {
    let tried = kinds.isEmpty ? "" : ": " + list(kinds)
    return sentence("No number by itself makes them change places, all else as it is\(tried)")
  }

  static func cannot(_ kinds: [String]) -> String {
    sentence(capitalised("\(list(kinds)) can do it by itself"))
  }
}

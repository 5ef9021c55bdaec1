import Precedence
import Robustness

/// The sentences of the one-page answer: what about a ranking is firm, and what is fragile.
extension Wording {
  /// How a bullet of the answer begins.
  static func subject(_ subject: Brink.Subject, _ ranking: AssessmentResult) -> String {
    switch subject {
    case .first: "First place"
    case .shortlist: "Shortlist" + (ranking.shortlist.map { " of \($0)" } ?? "")
    case .order: "The rest of the order"
    }
  }

  /// What stays, as the subject of a sentence.
  static func held(
    _ subject: Brink.Subject,
    _ ranking: AssessmentResult,
    _ names: ShortNames
  ) -> String {
    switch subject {
    case .first: "\(names.list(ranking.first)) \(ranking.first.count == 1 ? "keeps" : "keep") it"
    case .shortlist: "it stays"
    case .order: "it stays"
    }
  }

  /// For what it stays: `for any weights and wherever any one cut is set`.
  static func holding(weights: Firmness.Weights?, cuts: Bool) -> String? {
    let parts = [weights.flatMap(holding), cuts ? "wherever any one cut is set" : nil]
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: " and ")
  }

  private static func holding(_ weights: Firmness.Weights) -> String? {
    switch weights {
    case .any(let groups): groups == 1 ? "for any weights" : "for any weights of any one group"
    case .anySingle: "whichever one weight is changed (as long as every part counts)"
    case .fragile: nil
    }
  }

  /// The least change of several weights, where no single one is enough.
  ///
  /// For example, `It takes several weights at once: in impact, concern from 33% to 50% and harm from
  /// 67% to 50%.`
  static func several(_ group: String, _ shares: [LeastChange.Share]) -> String {
    let out = shares.filter { $0.then <= 1e-9 && $0.now > 1e-9 }.map { name($0.term) }
    guard out.isEmpty else {
      let count = out.count == 1 ? "counts" : "count"
      return "It can change where \(list(out)) in \(name(group)) \(count) for nothing."
    }
    return "It takes several weights at once: in \(name(group)), \(changes(shares))."
  }

  /// Shares that change: `concern from 33% to 50% and harm from 67% to 50%`.
  static func changes(_ shares: [LeastChange.Share]) -> String {
    list(
      shares.filter { ($0.now - $0.then).magnitude > 1e-9 }.map {
        "\(name($0.term)) from \(Numeral.share($0.now)) to \(share($0.then, beside: $0.now))"
      }
    )
  }

  /// A share with enough decimals to differ from another.
  private static func share(_ value: Double, beside other: Double) -> String {
    Numeral.beside(other * 100, value * 100, decimals: 1) + "%"
  }

  /// How many others can bring something about, but not as soon.
  static func further(_ weights: Int, _ cuts: Int) -> String? {
    let parts = [
      weights > 0 ? Numeral.counted(weights, "other weight", "other weights") : nil,
      cuts > 0 ? Numeral.counted(cuts, "other cut", "other cuts") : nil,
    ]
    let known = parts.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    return "\(capitalised(list(known))) can change it too, but "
      + "\(weights + cuts == 1 ? "has" : "have") further to go."
  }

  /// Whether every ranked candidate is on the shortlist.
  static func isWhole(_ ranking: AssessmentResult) -> Bool {
    ranking.ranking.allSatisfy(\.isShortlisted)
  }

  static let everybodyListed = "every candidate is on it."

  // MARK: Draws

  /// What was drawn: `100,000 draws of all possible weights`.
  static func draws(_ settings: DrawSettings) -> String {
    let count = Numeral.counted(settings.draws, "draw", "draws")
    let kinds = [
      weights(settings),
      settings.drawsMeasures ? "measures within their intervals" : nil,
      settings.drawsJudgements ? "judged levels one lower to one higher" : nil,
    ]
    let known = kinds.compactMap(\.self)
    return known.isEmpty ? count : "\(count) of \(list(known))"
  }

  private static func weights(_ settings: DrawSettings) -> String? {
    let other = settings.groups.values.contains { $0 != .asWritten }
    switch settings.weights {
    case .uniform where settings.groups.isEmpty: return "all possible weights"
    case .asWritten where !other: return nil
    default: return "weights as stated"
    }
  }

  /// Who comes first how often: `"A" comes first in 93%, "B" in 7%`.
  static func firstPlaces(
    _ shares: [(candidate: String, share: Double)],
    of draws: String,
    _ names: ShortNames
  ) -> String {
    let parts = shares.enumerated().map { position, entry in
      let often = Numeral.frequency(entry.share)
      return position == 0
        ? "\(names.quoted(entry.candidate)) comes first in \(often)"
        : "\(names.quoted(entry.candidate)) in \(often)"
    }
    return "In \(draws) \(list(parts))."
  }

  /// Who is on the shortlist in the draws: always, and now and then.
  static func shortlisted(
    always: [String],
    sometimes: [(candidate: String, share: Double)],
    _ names: ShortNames
  ) -> String {
    let open = sometimes.map { "\(names.quoted($0.candidate)) in \(Numeral.frequency($0.share))" }
    if open.isEmpty { return "In the draws it is always the same." }
    let verb = always.count == 1 ? "is" : "are"
    let head =
      always.isEmpty ? "nobody is always on it" : "\(names.list(always)) \(verb) always on it"
    return "In the draws \(head), \(list(open))."
  }

  static func samePlaces(_ count: Int, of all: Int) -> String {
    if count == all { return "In the draws every place is always the same." }
    return count == 1
      ? "In the draws only the first place is always the same."
      : "In the draws the first \(count) places are always the same."
  }

  static func contradictory(_ count: Int) -> String {
    "In \(Numeral.counted(count, "draw", "draws")) rules contradicted each other; "
      + "\(count == 1 ? "it does" : "they do") not count."
  }

  // MARK: What was left alone

  /// What was not varied.
  ///
  /// - Parameters:
  ///   - settings: What was drawn; `nil` if nothing was.
  ///   - hasCuts: Whether the rules have cuts.
  /// - Returns: One sentence.
  static func notVaried(_ settings: DrawSettings?, hasCuts: Bool = true) -> String {
    var kept = ["the matrix", "the rules", "what stands in for missing values"]
    if settings?.drawsJudgements != true { kept.insert("judged levels", at: 0) }
    if settings?.drawsMeasures != true { kept.insert("the evidence", at: 0) }
    let cuts = settings == nil || !hasCuts ? "" : "; cuts were moved one at a time"
    return "Not varied: \(list(kept))\(cuts)."
  }
}

extension AssessmentResult {
  /// The ids of the candidates in the first place.
  var first: [String] { ranking.filter { $0.place == 1 }.map(\.id) }
}

import Consultation
import Precedence

/// The sentences of a consultation.
extension Wording {
  static let disagreementsTitle = "Where the methods disagree"
  static let noDisagreement = "Nowhere: no method reverses a pair of another."
  static let noOrder = "None: no method could be used."
  static let spoiledTitle = "Ballots that do not count"

  static func nothingSpoiled(_ count: ConsultationCount) -> String {
    count.groups.contains { $0.cast > 0 }
      ? "None: every ballot counts." : "None: no ballot was cast."
  }

  /// The heading where no question is known: the measure, or else the file of the ballots.
  static func unnamedQuestion(_ consultation: ConsultationResult) -> String {
    guard let measure = consultation.measure else {
      return "Ballots in \(list(consultation.groups.map(\.file)))"
    }
    return "Consultation on \(name(measure))"
  }

  /// How many ballots there were: `424 ballots cast in 2 groups: 418 valid, 6 spoiled.`.
  static func ballots(_ count: ConsultationCount) -> String {
    let counted = count.groups.filter { !$0.isOrderOnly }
    let published = count.groups.count - counted.count
    guard !counted.isEmpty else {
      return "An order that was published: no ballot, number or percentage behind it is known."
    }
    let cast = counted.reduce(0) { $0 + $1.cast }
    let valid = counted.reduce(0) { $0 + $1.valid }
    let groups = counted.count > 1 ? " in \(counted.count) groups" : ""
    let text =
      "\(Numeral.counted(cast, "ballot", "ballots")) cast\(groups): "
      + "\(Numeral.short(Double(valid))) valid, \(Numeral.short(Double(cast - valid))) spoiled."
    return published == 0
      ? text : text + " Besides, \(Numeral.counted(published, "order", "orders")) without numbers."
  }

  static func fieldwork(_ fieldwork: ConsultationResult.Fieldwork) -> String {
    fieldwork.from == fieldwork.to
      ? "Asked on \(date(fieldwork.to))." : "Asked \(span(fieldwork.from, fieldwork.to))."
  }

  static func source(_ source: String) -> String { sentence("Source: \(source)") }

  static func withdrawn(_ options: [String]) -> String {
    "Withdrawn and passed over: \(list(options))."
  }

  static let publishedTitle = "The order, as it was published"

  static func ordersTitle(_ count: Int) -> String {
    count > 1 ? "The order, by \(count) methods" : "The order"
  }

  /// `Borda`, `Top 3 share`: the heading of a method's column.
  static func method(_ method: ConsultationMethod) -> String { capitalised(method.name) }

  /// Methods in a row, as a sentence names them: `Borda, Copeland and Kemeny`.
  static func methods(_ methods: [ConsultationMethod]) -> String {
    list(methods.map { Self.method($0) })
  }

  static func lacking(_ lacking: LackingMethod) -> String {
    "\(method(lacking.method)) cannot be used: \(lacking.reason)."
  }

  static func disagreement(
    _ disagreement: ConsultationCount.Disagreement,
    names: [String]
  ) -> String {
    let (first, second) = (names[disagreement.first], names[disagreement.second])
    let isOne = disagreement.forFirst.count == 1
    return "\(methods(disagreement.forFirst)) \(isOne ? "puts" : "put") \(first) before \(second), "
      + "\(methods(disagreement.forSecond)) the other way round."
  }

  static func more(_ count: Int, _ one: String, _ many: String) -> String {
    "and \(Numeral.counted(count, "more \(one)", "more \(many)"))"
  }

  // MARK: Notes on an order

  /// What Borda's count gave to unranked options, unless it is what it gives where nobody says.
  static func unranked(_ rule: ConsultationMethod.UnrankedRule) -> String? {
    switch rule {
    case .sharedLeftoverPoints: nil
    case .zero: "Borda: unranked options get no points."
    case .modified:
      "Borda: unranked options get no points, and a ballot that ranks fewer options gives fewer."
    }
  }

  static func kemeny(_ answer: ConsultationOrder.KemenyAnswer) -> [String] {
    let distance = Numeral.short(answer.distance, decimals: 2)
    let preferences = "\(distance) preference\(answer.distance == 1 ? "" : "s")"
    guard let count = answer.orderCount else {
      return [
        "Kemeny: too many options for certainty. The order contradicts \(preferences); "
          + "no order contradicts fewer than \(Numeral.short(answer.lowerBound, decimals: 2))."
      ]
    }
    guard count > 1 else { return [] }
    return [
      "Kemeny: \(Numeral.short(count, decimals: 0)) orders are equally good, each contradicting "
        + "\(preferences); options that they put differently share a place."
    ]
  }

  static func round(
    _ number: Int,
    _ round: ConsultationOrder.RunoffRound,
    names: [String]
  ) -> String {
    // Nobody goes out in the last round, in which those that are left share the first place.
    let isLast = round.out.isEmpty
    let meant = isLast ? round.standing : round.out
    let votes = zip(round.standing, round.votes).first { meant.contains($0.0) }?.1
    let isOne = meant.count == 1
    let verb =
      switch (isLast, isOne) {
      case (true, true): "is left"
      case (true, false): "are left"
      case (false, true): "goes out"
      case (false, false): "go out"
      }
    let with = votes.map { " with \(Numeral.short($0, decimals: 2))\(isOne ? "" : " each")" } ?? ""
    return "Instant runoff, round \(number): \(list(meant.map { names[$0] })) \(verb)\(with)."
  }

  static func tieBreak(
    _ tie: ConsultationOrder.TieBreak,
    _ methods: [ConsultationMethod],
    names: [String]
  ) -> String {
    let level = "\(Self.methods(methods)): \(list(tie.tied.map { names[$0] })) are level"
    guard !tie.steps.isEmpty else { return level + ", and nothing in the ballots separates them." }
    let grounds = tie.steps.map(\.ground.rawValue).joined(separator: ", then ")
    let order = tie.tiers.map { list($0.map { names[$0] }) }.joined(separator: ", then ")
    return "\(level). Whoever must part them can go by \(grounds), which gives \(order)."
  }
}

import Consultation
import Precedence

/// The sentences about who answered a consultation, and what becomes of the answers.
extension Wording {
  static func groupTitle(_ group: GroupCount, isOnlyOne: Bool) -> String {
    isOnlyOne && group.name.isEmpty ? "Who answered" : "Who answered: \(name(group.name))"
  }

  /// Who they are, how many, and what they count for.
  static func group(_ group: GroupCount, mode: String?, isOnlyOne: Bool) -> [String] {
    let share = isOnlyOne ? nil : counting(group)
    guard !group.isOrderOnly else {
      return [
        "Only the order is known that was published: no ballot, number or percentage behind it.",
        share,
      ].compactMap(\.self)
    }
    let spoiled = group.cast - group.valid
    let count =
      "\(Numeral.counted(group.cast, "ballot", "ballots")) cast, "
      + "\(Numeral.short(Double(group.valid))) valid, \(Numeral.short(Double(spoiled))) spoiled."
    return [
      count, mode.map { sentence("How they were asked: \($0)") }, sampling(group), weighted(group),
      share,
    ].compactMap(\.self)
  }

  private static func counting(_ group: GroupCount) -> String {
    guard group.share > 0 else {
      return group.valid > 0
        ? "They do not count: their share is 0." : "They do not count: no ballot is valid."
    }
    return "They count for \(Numeral.share(group.share)) of the whole."
  }

  private static func sampling(_ group: GroupCount) -> String {
    let people = group.population.map { Numeral.counted($0, "person", "people") }
    let outOf = people.map { " out of \($0)" } ?? ""
    switch group.sampling {
    case .random: return "A random sample\(outOf)."
    case .everyone:
      return "Everybody was asked\(people.map { ", \($0)" } ?? ""): no sampling error."
    case .selfSelected:
      return "The respondents chose themselves\(outOf): a margin of error would say little."
    case .notStated:
      return "How the respondents were chosen\(outOf) is not stated: taken as if they had chosen "
        + "themselves."
    }
  }

  private static func weighted(_ group: GroupCount) -> String? {
    guard group.designEffect > 1 + 1e-9 else { return nil }
    return
      "Their answers are weighted: they are worth \(Numeral.short(group.effectiveBase, decimals: 1)) "
      + "unweighted ones (design effect \(Numeral.fixed(group.designEffect, decimals: 2)))."
  }

  static func suppressed(_ smallest: Int) -> String {
    "A dash stands for a number of people below \(smallest), or one that would give such a number away."
  }

  /// The numbers and rounds of methods from which a number of people could be worked out.
  static func withheld(_ orders: [ConsultationOrder]) -> String? {
    let withheld = orders.map(\.method).filter(\.countsPeople)
    let numbers = withheld.filter { $0 != .instantRunoff }
    let parts = [
      numbers.isEmpty ? nil : "the numbers of \(methods(numbers))",
      withheld.contains(.instantRunoff) ? "the rounds of Instant runoff" : nil,
    ]
    let text = list(parts.compactMap(\.self))
    return text.isEmpty ? nil : "Left out for the same reason: \(text)."
  }

  /// The heading of the number by which a method orders.
  static func tally(of method: ConsultationMethod) -> String {
    switch method {
    case .borda: "Borda points"
    case .copeland: "Duels won less lost"
    case .kemeny, .schulze, .rankedPairs, .instantRunoff, .plurality, .topShare, .approval,
      .meanRank, .medianRank, .netConcern, .topTwo:
      Self.method(method)
    }
  }

  /// The number by which a method orders, in its own unit.
  static func tally(_ value: Double, of method: ConsultationMethod) -> String {
    // Nobody answered about it.
    guard !value.isNaN else { return "-" }
    switch method {
    case .plurality, .topShare, .approval, .topTwo: return Numeral.share(value)
    case .netConcern: return Numeral.change(value * 100)
    case .borda, .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff, .meanRank, .medianRank:
      return Numeral.short(value, decimals: 2)
    }
  }

  // MARK: Into the ranking

  static func becomesTitle(_ measure: String) -> String { "What becomes of it: \(name(measure))" }

  static func becomes(_ consultation: ConsultationResult) -> String {
    let isPublished = consultation.groups.allSatisfy(\.respondents.isOrderOnly)
    let method = isPublished ? "The published order" : Self.method(consultation.method)
    switch consultation.becomes {
    case .share: return "\(method), in per cent of those who answered."
    case .points: return "\(method): points in per cent of the most there could be."
    case .mean: return "\(method): the lower, the more it matters to those who answered."
    case .place: return "\(method): the place in the order; those that share one get its mean."
    case .rankOrderCentroid, .rankSum, .reciprocal:
      return
        "\(method): places turned into \(consultation.becomes.rawValue) weights, which add to 1."
    case .equalSteps: return "\(method): places turned into equal steps from 1 down to 0."
    }
  }

  static func concern(_ value: Double, _ scale: ConcernScale) -> String {
    switch scale {
    case .share, .points: Numeral.fixed(value * 100, decimals: 1) + "%"
    case .mean, .place: Numeral.short(value, decimals: 2)
    case .rankOrderCentroid, .rankSum, .reciprocal, .equalSteps: Numeral.short(value, decimals: 3)
    }
  }

  static func interval(_ confidence: Double) -> String { "\(Numeral.share(confidence)) interval" }

  static func noMargin(_ reason: OptionEstimate.NoInterval) -> String {
    "No margin of error: \(reason.rawValue)."
  }

  // MARK: Spoiled ballots

  /// `6 name an unknown option`, one line for each reason that occurs.
  static func spoiledByReason(_ spoiled: [SpoiledBallot]) -> [String] {
    SpoiledBallot.Reason.allCases.compactMap { reason in
      let count = spoiled.filter { $0.reason == reason }.reduce(0) { $0 + $1.count }
      return count == 0 ? nil : "\(Numeral.counted(count, "ballot", "ballots")): \(reason.rawValue)"
    }
  }

  /// A ballot that does not count: `evidence/public.csv:17: an unknown option ('burglry')`.
  static func spoiled(_ ballot: SpoiledBallot) -> String {
    let detail = ballot.detail.isEmpty ? "" : " ('\(ballot.detail)')"
    let count = ballot.count > 1 ? ", \(Numeral.short(Double(ballot.count))) times" : ""
    return "\(ballot.file):\(ballot.line): \(ballot.reason.rawValue)\(detail)\(count)"
  }
}

import Precedence
import Robustness

/// The sentences about how firm a ranking is.
extension Wording {
  static let firmnessTitle = "How firm this ranking is"
  static let weightsTitle = "How far each weight may move"
  static let weightsNote =
    "Each weight by itself, as it is written in the rules, the others of its group keeping their "
    + "ratios; below it the share of the group. Between the two numbers nothing changes."
  static let approximateNote =
    "\"about\": found by trying a fine grid, since a weighted product lies in between; two changes "
    + "close together can be missed."
  static let cutsTitle = "How far each cut may move"
  static let cutsNote =
    "Each cut by itself, between its neighbours. Between the two numbers nothing changes."
  static let leastTitle = "The least change of several weights at once"
  static let leastNote =
    "In shares of one group at a time; just beyond the change it happens."
  static let removalTitle = "If a candidate were not there"
  static let noRemoval = "Taking any one candidate away leaves the order of the others as it is."
  static let worthTitle = "Figures worth getting"

  // MARK: Numbers and their ends

  /// What a number has to do: `the weight of concern in impact falls below 31 (now 40)`.
  static func condition(_ brink: Brink, _ ranking: AssessmentResult) -> String {
    switch brink.number {
    case .weight(let weight): condition(weight, brink)
    case .cut(let cut): condition(cut, brink, ranking)
    }
  }

  private static func condition(_ weight: WeightStability, _ brink: Brink) -> String {
    let now = Numeral.short(weight.weight, decimals: Numeral.mostDecimals)
    let name = "the weight of \(name(weight.term)) in \(name(weight.group))"
    guard brink.distance > 1e-9 else {
      return "\(name) \(brink.isAbove ? "rises" : "falls") at all (now \(now))"
    }
    let about = weight.isExact ? "" : "about "
    let end = self.weight(weight, at: brink.end)
    return "\(name) \(brink.isAbove ? "rises above" : "falls below") \(about)\(end) (now \(now))"
  }

  /// The weight to write for a share; the share itself where no weight can be written for it.
  static func weight(_ weight: WeightStability, at share: Double) -> String {
    let value = weight.weight(atShare: share)
    guard weight.others > 0, value.isFinite else { return Numeral.share(share) }
    return Numeral.beside(weight.weight, value)
  }

  private static func condition(
    _ cut: ThresholdStability,
    _ brink: Brink,
    _ ranking: AssessmentResult
  ) -> String {
    let now = Numeral.measured(Numeral.short(cut.cut, decimals: Numeral.mostDecimals), cut.unit)
    let name = "the cut of \(name(cut.factor)) at \(now) (\(cut.level))"
    guard brink.distance > 1e-9 else {
      return "\(name) \(brink.isAbove ? "rises" : "falls") at all"
    }
    let end = Numeral.beside(cut.cut, brink.end)
    return "\(name) \(brink.isAbove ? "rises above" : "falls to") \(end)"
  }

  // MARK: Turns

  /// What happens beyond an end, as far as one part of the ranking is concerned.
  static func turn(_ turn: Turn, _ subject: Brink.Subject, _ names: ShortNames) -> String {
    let (entering, leaving) = (names.list(turn.entering), names.list(turn.leaving))
    switch (subject, turn.entering.isEmpty, turn.leaving.isEmpty) {
    case (.first, false, false):
      return "\(entering) \(take(turn.entering)) first place from \(leaving)"
    case (.first, false, true): return "\(entering) \(comes(turn.entering)) level in first place"
    case (.first, true, false): return "\(leaving) no longer \(shares(turn.leaving)) first place"
    case (.shortlist, false, false): return "\(entering) \(replaces(turn.entering)) \(leaving)"
    case (.shortlist, false, true): return "\(entering) \(comes(turn.entering)) onto it"
    case (.shortlist, true, false): return "\(leaving) \(falls(turn.leaving)) off it"
    default: return moves(turn.moves, names)
    }
  }

  private static func take(_ ids: [String]) -> String { ids.count == 1 ? "takes" : "take" }
  private static func comes(_ ids: [String]) -> String { ids.count == 1 ? "comes" : "come" }
  private static func shares(_ ids: [String]) -> String { ids.count == 1 ? "shares" : "share" }
  private static func replaces(_ ids: [String]) -> String {
    ids.count == 1 ? "replaces" : "replace"
  }
  private static func falls(_ ids: [String]) -> String { ids.count == 1 ? "falls" : "fall" }

  /// Who moves: `"A" and "B" change places (3rd and 4th)`, `"A" goes from 3rd to 5th`.
  static func moves(_ moves: [Turn.Move], _ names: ShortNames) -> String {
    if moves.count == 2, let from = moves[0].from, let to = moves[0].to,
      moves[1].from == to, moves[1].to == from
    {
      let (high, low) = (Numeral.ordinal(min(from, to)), Numeral.ordinal(max(from, to)))
      return "\(names.list(moves.map(\.candidate))) change places (\(high) and \(low))"
    }
    let shown = moves.prefix(moves.count > 3 ? 2 : 3).map { move($0, names) }
    let rest = moves.count - shown.count
    return list(shown + (rest > 0 ? ["\(rest) others move"] : []))
  }

  private static func move(_ move: Turn.Move, _ names: ShortNames) -> String {
    let name = names.quoted(move.candidate)
    switch (move.from, move.to) {
    case (let from?, let to?):
      return "\(name) goes from \(Numeral.ordinal(from)) to \(Numeral.ordinal(to))"
    case (nil, let to?): return "\(name) comes in at \(Numeral.ordinal(to))"
    case (_?, nil): return "\(name) is no longer ranked"
    default: return "\(name) stays"
    }
  }
}

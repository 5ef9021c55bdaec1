import Precedence
import Robustness

/// The sentences around the tables of a report on firmness.
extension Wording {
  static func furtherEnds(_ count: Int) -> String {
    "\(Numeral.counted(count, "other end", "other ends")) further away: see --format json."
  }

  /// Cuts that change nothing wherever they are set, in one sentence; `nil` if there are none.
  static func idleCuts(_ cuts: [ThresholdStability]) -> String? {
    guard !cuts.isEmpty else { return nil }
    var factors: [String] = []
    for cut in cuts where !factors.contains(cut.factor) { factors.append(cut.factor) }
    let parts = factors.map { factor in
      let levels = cuts.filter { $0.factor == factor }.map(\.level)
      return "\(name(factor)) (\(levels.joined(separator: ", ")))"
    }
    return "No change wherever they are between their neighbours: \(list(parts))."
  }

  // MARK: Least changes

  /// The least change of one group's weights.
  ///
  /// For example, `First place, impact: "B" takes first place from "A" with concern from 33% to 50%
  /// and harm from 67% to 50% (33.3 points in all).`
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - sizes: How large it is, by each distance that it is the least of.
  ///   - names: The names of candidates.
  /// - Returns: One sentence.
  static func leastChange(_ change: LeastChange, sizes: [String], _ names: ShortNames) -> String {
    let what = change.target == .first ? "First place" : "Shortlist"
    let subject: Brink.Subject = change.target == .first ? .first : .shortlist
    let head = "\(what), \(name(change.group)): "
    switch change.answer {
    case .impossible: return head + "no weights of this group change it."
    case .notWorkedOut(let because): return sentence(head + "not worked out, because \(because)")
    case .change(_, let shares, let turn):
      return "\(head)\(Self.turn(turn, subject, names)) with \(changes(shares)) "
        + "(\(sizes.joined(separator: ", ")))."
    }
  }

  /// The size of a change: `40 points in all`, `28.3 as a distance`.
  static func size(_ change: LeastChange) -> String? {
    guard let size = change.size.map({ Numeral.short($0 * 100, decimals: 1) }) else { return nil }
    switch change.distance {
    case .total: return "\(size) points in all"
    case .euclidean: return "\(size) points as a distance"
    }
  }

  // MARK: Draws

  static let drawsTitle = "How often each place comes out"

  static func drawNotes(_ draws: RankAcceptability, further: Int) -> [String] {
    let error = Numeral.short(draws.standardError(of: 0.5) * 100, decimals: 2)
    var notes = [
      "Per cent of \(Self.draws(draws.settings)), seed \(draws.settings.seed); the standard error "
        + "is at most \(error) points. Candidates that share a place all count for it."
    ]
    let contradictions = draws.settings.draws - draws.counted
    if contradictions > 0 { notes.append(contradictory(contradictions)) }
    if further > 0 {
      notes.append(
        "\(Numeral.counted(further, "further place", "further places")): see --format json."
      )
    }
    return notes
  }

  static func centralNote(_ settings: DrawSettings) -> String {
    let then =
      settings.drawsMeasures || settings.drawsJudgements
      ? " \"First then\" is how often the candidate comes first with just those weights." : ""
    return
      "The mean weights, in per cent, with which each comes first; a candidate that never does "
      + "is left out.\(then)"
  }

  static let pairsNote =
    "How often each candidate is ahead of each other one, in per cent; the columns are numbered "
    + "like the rows."

  // MARK: Removals

  /// What taking one candidate away does.
  static func removal(_ effect: RemovalEffect, _ names: ShortNames) -> String {
    let turns = effect.reversals.prefix(3).map { reversal($0, names) }
    let rest = effect.reversals.count - turns.count
    let more = rest > 0 ? ["\(rest) other pairs turn too"] : []
    let criteria = list(effect.because.map(quotedName))
    let because =
      effect.because.isEmpty ? "" : ", because \(criteria) counts places among the candidates"
    return "Without \(names.quoted(effect.candidate)), \(list(turns + more))\(because)."
  }

  private static func reversal(_ pair: RemovalEffect.Reversal, _ names: ShortNames) -> String {
    let (ahead, behind) = (names.quoted(pair.ahead), names.quoted(pair.behind))
    if pair.wasLevel { return "\(ahead) and \(behind) no longer share a place" }
    return pair.becomesLevel
      ? "\(behind) draws level with \(ahead)" : "\(behind) overtakes \(ahead)"
  }

  /// Which candidates turn the order of others by not being there.
  static func removals(_ effects: [RemovalEffect], _ names: ShortNames) -> String {
    "Other candidates: \(effects.first.map { removal($0, names) } ?? "")"
      + (effects.count > 1
        ? " The same kind of thing happens without \(names.list(effects.dropFirst().map(\.candidate)))."
        : "")
  }

  // MARK: Figures

  static let worthNote =
    "How many of the places in doubt knowing the figure would settle, surely and at best, and for "
    + "how many candidates the shortlist would then be open."

  static func furtherFigures(_ count: Int) -> String {
    "\(Numeral.counted(count, "further figure settles", "further figures settle")) less: see "
      + "--format json."
  }
}

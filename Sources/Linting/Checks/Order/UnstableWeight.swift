import Diagnostics
import Precedence
import Robustness
import RulesFile
import ScoringKernel

extension Check {
  /// Weights that change the shortlist when they move a little.
  static let unstableWeight = Check(
    .unstableWeight,
    .candidates { UnstableWeight($0)?.findings ?? [] }
  )
}

/// Looks how far each weight may move before the shortlist changes.
struct UnstableWeight {
  /// The share of a group below which a move counts as small.
  static let room = 0.05
  /// How many findings there are at most.
  private static let mostFindings = 3
  /// The most candidates times weights that are looked at.
  private static let mostWork = 1_000_000

  /// One weight with little room.
  private struct Tight {
    let group: GroupIndex
    let term: Int
    let interval: StableInterval
    let share: Double

    var room: Double {
      min(
        interval.below == nil ? .infinity : share - interval.low,
        interval.above == nil ? .infinity : interval.high - share
      )
    }
  }

  private let linted: LintedAssessment
  private let top: TopPlaces

  /// Fails where there is no list that could change.
  init?(_ linted: LintedAssessment) {
    guard let top = TopPlaces(linted) else { return nil }
    self.linted = linted
    self.top = top
  }

  /// One finding for each group, the one with the least room first.
  var findings: [Finding] {
    let groups = linted.plan.groups
    let weights = groups.reduce(0) { $0 + $1.terms.count }
    guard weights * linted.card.rowCount <= Self.mostWork else { return [] }
    let found = groups.indices.compactMap { tightest(in: GroupIndex($0)) }
    let order = found.indices.sorted { (found[$0].room, $0) < (found[$1].room, $1) }
    return order.prefix(Self.mostFindings).map { finding(found[$0]) }
  }

  /// The weight of a group with the least room, if that is little.
  private func tightest(in group: GroupIndex) -> Tight? {
    var trial = top.trial
    var tightest: Tight?
    for term in linted.plan.groups[group.position].terms.indices {
      // Two rankings tell whether it is worth working out where exactly the list changes.
      guard isChanged(group, term, &trial),
        let found = linted.assessment.weightStability(of: term, in: group, top.trial),
        let interval = found.shortlist
      else { continue }
      let tight = Tight(group: group, term: term, interval: interval, share: found.share)
      if tight.room < Self.room, tight.room < tightest?.room ?? .infinity { tightest = tight }
    }
    return tightest
  }

  private func isChanged(_ group: GroupIndex, _ term: Int, _ trial: inout PlanTrial) -> Bool {
    let weights = linted.plan.groups[group.position].terms.map(\.weight)
    let total = weights.reduce(0, +)
    let others = total - weights[term]
    guard weights.count > 1, others > 0 else { return false }
    let share = weights[term] / total
    return [max(0, share - Self.room), min(1, share + Self.room)].contains { moved in
      let changed = weights.indices.map {
        $0 == term ? total * moved : weights[$0] / others * (total * (1 - moved))
      }
      let outcome = trial.outcome(.weights(group, changed))
      return outcome?.isShortlisted != top.trial.outcome.isShortlisted
    }
  }

  private func finding(_ tight: Tight) -> Finding {
    let names = linted.rules.names.groups[tight.group.position]
    let factor = linted.plan.groups[tight.group.position].terms[tight.term].factor
    let term = linted.rules.rules.checked.name(of: factor)
    let isBelow = tight.interval.below != nil && tight.share - tight.interval.low <= tight.room
    let turn = isBelow ? tight.interval.below : tight.interval.above
    return Finding(
      .unstableWeight,
      .warning,
      "\(top.name) \(top.name.hasPrefix("the first") ? "hold" : "holds") only while '\(term)' has "
        + "\(Self.range(tight.interval)) of the weight in '\(names.id)', now "
        + "\(Self.percent(tight.share)): \(isBelow ? "below" : "above"), "
        + Self.words(turn, top.name),
      at: names.termLocations.indices.contains(tight.term)
        ? names.termLocations[tight.term] : names.location,
      hint: "say that these are close, and why the weight is what it is; "
        + "'precedence sensitivity' shows the room of every weight",
      subjects: [names.id, term]
    )
  }

  private static func words(_ turn: Turn?, _ name: String) -> String {
    guard let turn, !turn.entering.isEmpty || !turn.leaving.isEmpty else {
      return "rules contradict each other"
    }
    return TopPlaces.words(entering: turn.entering, leaving: turn.leaving, of: name)
  }

  private static func range(_ interval: StableInterval) -> String {
    switch (interval.below, interval.above) {
    case (nil, nil): "any share"
    case (nil, _): "at most \(percent(interval.high))"
    case (_, nil): "at least \(percent(interval.low))"
    case (_, _) where interval.low == interval.high: "exactly \(percent(interval.low))"
    case (_, _): "\(percent(interval.low)) to \(percent(interval.high))"
    }
  }

  private static func percent(_ share: Double) -> String {
    DisplayNumber.text(100 * share, decimals: 1) + "%"
  }
}

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
  /// How many shares between here and there are tried in each direction.
  private static let trials = 5
  /// How many findings there are at most.
  private static let mostFindings = 3
  /// The most candidates times weights times groups that are looked at: each weight is tried by scoring
  /// every group again.
  private static let mostWork = 4_000_000

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
    guard weights * linted.card.rowCount * groups.count <= Self.mostWork else { return [] }
    let found = groups.indices.compactMap { tightest(in: GroupIndex($0)) }
    let order = found.indices.sorted { (found[$0].room, $0) < (found[$1].room, $1) }
    return order.prefix(Self.mostFindings).map { finding(found[$0]) }
  }

  /// The weight of a group with the least room, if that is little.
  ///
  /// Which one it is, is found by halving; where exactly the list changes is then worked out for that
  /// one alone, which takes longer.
  private func tightest(in group: GroupIndex) -> Tight? {
    var trial = top.trial
    var nearest: (term: Int, room: Double)?
    for term in linted.plan.groups[group.position].terms.indices {
      guard let room = room(of: term, in: group, &trial) else { continue }
      // Of two weights both have the same room, but for rounding: the first one is told.
      if room < (nearest?.room ?? .infinity) - Self.room / 1000 { nearest = (term, room) }
    }
    guard let nearest,
      let found = linted.assessment.weightStability(of: nearest.term, in: group, top.trial),
      let interval = found.shortlist
    else { return nil }
    let tight = Tight(group: group, term: nearest.term, interval: interval, share: found.share)
    return tight.room < Tolerance.lowered(Self.room) ? tight : nil
  }

  /// About how far a weight may move; `nil` if it may move as far as counts as small.
  private func room(of term: Int, in group: GroupIndex, _ trial: inout PlanTrial) -> Double? {
    let weights = linted.plan.groups[group.position].terms.map(\.weight)
    let total = weights.reduce(0, +)
    let others = total - weights[term]
    guard weights.count > 1, others > 0 else { return nil }
    let share = weights[term] / total
    return [-1.0, 1.0].compactMap { direction -> Double? in
      // With levels of groups in between, the shortlist may change and be the same again.
      let step = Self.room / Double(Self.trials)
      let changed = (1...Self.trials).first { isChanged(to: share + direction * Double($0) * step) }
      guard let changed else { return nil }
      var (low, high) = (Double(changed - 1) * step, Double(changed) * step)
      for _ in 0..<10 {
        let middle = (low + high) / 2
        if isChanged(to: share + direction * middle) { high = middle } else { low = middle }
      }
      return high
    }.min()

    func isChanged(to share: Double) -> Bool {
      let share = min(max(0, share), 1)
      let changed = weights.indices.map {
        $0 == term ? total * share : weights[$0] / others * (total * (1 - share))
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
      "\(top.name) \(top.isPlural ? "hold" : "holds") only while '\(term)' has "
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

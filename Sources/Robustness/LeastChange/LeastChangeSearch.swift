import ScoringKernel

/// The search for the nearest shares at which something changes, event by event.
struct LeastChangeSearch: Sendable {
  private let list: ShareEvents
  private var trial: PlanTrial
  private let target: LeastChange.Target
  private let distance: LeastChange.Distance
  private var programsLeft: Int

  /// How many polytopes are looked at before it is given up.
  static let limit = 20_000

  /// What was found.
  enum Answer: Sendable, Hashable {
    /// The shares, and what the ranking comes to just beyond them.
    case change([Double], RankingOutcome)
    case impossible
    case notWorkedOut(because: String)
  }

  init(
    _ list: ShareEvents,
    _ trial: PlanTrial,
    _ target: LeastChange.Target,
    _ distance: LeastChange.Distance,
    limit: Int = limit
  ) {
    self.list = list
    self.trial = trial
    self.target = target
    self.distance = distance
    programsLeft = limit
  }

  /// A polytope in which something changes, and its nearest point.
  private struct Found {
    let polytope: SharePolytope
    let point: [Double]
    let size: Double
  }

  /// Goes through the events, those that may be nearest first, until none can be nearer.
  mutating func answer() -> Answer {
    if let obstacle = list.obstacle { return .notWorkedOut(because: obstacle) }
    let bounds = list.events.map { $0.bounds[distance] ?? 0 }
    let order = bounds.indices.sorted { (bounds[$0], $0) < (bounds[$1], $1) }
    var found: [Found] = []
    for index in order {
      while let best = found.first, bounds[index] >= best.size - 1e-12 {
        if let answer = settled(&found) { return answer }
      }
      for polytope in parts(of: list.events[index]) {
        guard let point = polytope.nearest(to: list.forms.now, by: distance) else { continue }
        found.append(
          Found(
            polytope: polytope,
            point: point,
            size: distance.between(list.forms.now, point)
          )
        )
      }
      found.sort { $0.size < $1.size }
      guard programsLeft > 0 else {
        return .notWorkedOut(because: "there are too many ways in which it could change")
      }
    }
    while !found.isEmpty {
      if let answer = settled(&found) { return answer }
    }
    return .impossible
  }

  /// Puts the nearest of what was found to the engine, which has the last word.
  ///
  /// A sliver in which the engine's tolerance leaves no room for a change is dropped.
  private mutating func settled(_ found: inout [Found]) -> Answer? {
    guard let best = found.first else { return nil }
    guard let inside = best.polytope.inside() else {
      found.removeFirst()
      return nil
    }
    var isRanked = true
    for step in [1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0] {
      let beyond = zip(best.point, inside).map { $0 + step * ($1 - $0) }
      guard let outcome = trial.outcome(.weights(list.forms.group, beyond)) else {
        isRanked = false
        continue
      }
      if !outcome.agrees(with: trial.outcome, on: target.part) {
        return .change(best.point, outcome)
      }
    }
    guard isRanked else {
      return .notWorkedOut(because: "rules contradict each other for weights nearby")
    }
    guard best.polytope.depth(at: inside) < 1e-5 else {
      return .notWorkedOut(because: "several candidates cross at the same weights")
    }
    found.removeFirst()
    return nil
  }

  /// The polytopes of an event.
  private mutating func parts(of event: ShareEvent) -> [SharePolytope] {
    programsLeft -= 1
    let subject = list.cells[event.subject.row][event.subject.cell]
    var polytope = SharePolytope(count: list.forms.now.count, sides: subject.sides)
    guard let rival = event.rival else {
      return overtaken(polytope, event.subject.row, subject, by: event.others[...])
    }
    let cell = list.cells[rival.row][rival.cell]
    polytope.sides += cell.sides
    guard polytope.inside() != nil else { return [] }
    let contest = contest(rival.row, cell, event.subject.row, subject)
    let part = contest.part(of: polytope, cell.rating, subject.rating, isStrict: event.isStrict)
    return part.map { [$0] } ?? []
  }

  /// Where all of some candidates are ahead of one, each in any of its cells.
  private mutating func overtaken(
    _ polytope: SharePolytope,
    _ row: Int,
    _ subject: ShareCell,
    by others: ArraySlice<Int>
  ) -> [SharePolytope] {
    guard let other = others.first else { return [polytope] }
    var parts: [SharePolytope] = []
    for cell in list.cells[other] where cell.isRanked && programsLeft > 0 {
      programsLeft -= 1
      let contest = contest(other, cell, row, subject)
      var joined = polytope
      joined.sides += cell.sides
      guard joined.inside() != nil,
        let part = contest.part(of: joined, cell.rating, subject.rating, isStrict: true)
      else { continue }
      parts += overtaken(part, row, subject, by: others.dropFirst())
    }
    return parts
  }

  private func contest(
    _ row: Int,
    _ cell: ShareCell,
    _ other: Int,
    _ otherCell: ShareCell
  ) -> ShareContest {
    ShareContest(list.forms, (row, cell.isEmptied), with: (other, otherCell.isEmptied), list.table)
  }
}

extension LeastChange.Target {
  /// The part of a ranking that it is about.
  var part: RankingOutcome.Part { self == .first ? .first : .shortlist }
}

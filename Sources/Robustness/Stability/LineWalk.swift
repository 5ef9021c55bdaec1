import ScoringKernel

/// A walk along the line of one number, outwards from what it is, until the outcome is another.
///
/// Between two neighbouring points nothing changes, so that it looks at the points and once between
/// them. Before all candidates are ranked anew, those that a point is about are looked at alone: where
/// they stand to each other, and with their levels, as they do now, nothing can have changed.
struct LineWalk {
  /// What there is to know of one line.
  struct Line {
    /// The number as it is.
    var now: Double
    /// The least and the greatest number, which are not looked at themselves; infinite where there
    /// is none.
    var bounds: ClosedRange<Double>
    /// Points at which something may change.
    var points: [LinePoint]
    /// What is looked at everywhere, because it may change without a point of its own: candidates
    /// that are level only as far as the engine's tolerance reaches.
    var lasting: [LinePoint.Cause] = []
    /// For each key, whether it stays between two points of the candidate.
    var isPiecewiseConstant: [Bool]
    /// How far behind a point the tolerance of the engine may still hide what changes there.
    var reach: Double
    /// What to put in for a number.
    var change: (Double) -> PlanChange
  }

  /// How far a part of the outcome stays in one direction.
  struct End {
    /// The last number up to which it stays.
    let value: Double
    /// What there is beyond; `nil` if it stays for all there is.
    let beyond: Beyond?
  }

  /// What there is beyond an end: an outcome, or none because rules contradict each other.
  struct Beyond {
    let outcome: RankingOutcome?
  }

  private let line: Line
  private let points: [Cluster]
  private let start: Int
  private let standings: [CandidateStanding]
  /// The outcome as things stand.
  let now: RankingOutcome
  private var trial: PlanTrial
  /// Those whom the others must not pass, for each part but the order.
  private let rivals: [(concern: LinePoint.Concern, members: [CandidateIndex])]

  /// All that may change at one number.
  private struct Cluster {
    let value: Double
    var causes: [LinePoint.Cause]
  }

  init(_ line: Line, _ trial: PlanTrial) {
    self.line = line
    self.trial = trial
    now = trial.outcome
    standings = (0..<trial.present.rowCount).map { CandidateStanding(trial.present, row: $0) }
    let shortlist = trial.plan.ranking.shortlist ?? 0
    let places = trial.outcome.places
    let listed = places.indices.filter { places[$0] > 0 && places[$0] <= shortlist }
    rivals = [(.first, trial.outcome.first), (.shortlist, listed.map { CandidateIndex($0) })]
    points = Self.clusters(line)
    start = points.firstIndex { $0.value == line.now } ?? 0
  }

  /// How far each part stays below and above the number as it is.
  mutating func ends(
    of parts: [RankingOutcome.Part]
  ) -> [(part: RankingOutcome.Part, below: End, above: End)] {
    let below = ends(parts, step: -1)
    let above = ends(parts, step: 1)
    return parts.indices.map { (parts[$0], below[$0], above[$0]) }
  }

  /// The points in order, those that only rounding tells apart as one; the number itself exactly.
  ///
  /// One that only rounding tells from a bound lies on it, where nothing is looked at.
  private static func clusters(_ line: Line) -> [Cluster] {
    let (low, high) = (line.bounds.lowerBound, line.bounds.upperBound)
    let points = line.points.filter { point in
      point.value > low && point.value < high
        && ![low, high].contains { $0.isFinite && isSame($0, point.value) }
    }
    var clusters: [Cluster] = []
    let now = LinePoint(line.now, .anything)
    for point in (points + [now]).sorted(by: { $0.value < $1.value }) {
      if let last = clusters.last, isSame(last.value, point.value) {
        let value = point.value == line.now ? line.now : last.value
        clusters[clusters.count - 1] = Cluster(value: value, causes: last.causes + [point.cause])
      } else {
        clusters.append(Cluster(value: point.value, causes: [point.cause]))
      }
    }
    return clusters
  }

  private static func isSame(_ a: Double, _ b: Double) -> Bool {
    (b - a).magnitude <= 4e-15 * max(1, b.magnitude)
  }

  private mutating func ends(_ parts: [RankingOutcome.Part], step: Int) -> [End] {
    var ends = [End?](repeating: nil, count: parts.count)
    // Where things stand may lie on a point itself, so that all of the first piece is looked at.
    var hidden = [LinePoint(line.now, .anything)]
    for position in stride(from: start, through: step > 0 ? points.count - 1 : 0, by: step) {
      let open = parts.indices.filter { ends[$0] == nil }
      if open.isEmpty { break }
      let concern = LinePoint.Concern(open.map { LinePoint.Concern(parts[$0]) })
      let causes = causes(at: position, &hidden).filter { $0.concerns(concern) }
      for place in places(at: position, step: step) where !isIdle(causes, at: place, concern) {
        let outcome = trial.outcome(line.change(place))
        for index in open where ends[index] == nil && isChanged(outcome, parts[index]) {
          let beyond = beyond(position, step: step, parts[index], changed: outcome)
          ends[index] = End(value: points[position].value, beyond: beyond)
        }
      }
    }
    let last = step > 0 ? line.bounds.upperBound : line.bounds.lowerBound
    return ends.map { $0 ?? End(value: last, beyond: nil) }
  }

  /// What may change at a point: its own causes, and those of points just passed whose change the
  /// engine's tolerance may have put off.
  private func causes(at position: Int, _ hidden: inout [LinePoint]) -> [LinePoint.Cause] {
    let value = points[position].value
    let own = position == start ? [] : points[position].causes
    hidden.removeAll { ($0.value - value).magnitude > line.reach * max(1, value.magnitude) }
    let causes = line.lasting + own + hidden.map(\.cause)
    hidden += own.filter(\.mayBePutOff).map { LinePoint(value, $0) }
    return causes
  }

  /// Where to look: at a point, unless things stand there, and between it and the next one.
  private func places(at position: Int, step: Int) -> [Double] {
    let middle = middle(after: position, step: step).map { [$0] } ?? []
    return position == start ? middle : [points[position].value] + middle
  }

  private func isChanged(_ outcome: RankingOutcome?, _ part: RankingOutcome.Part) -> Bool {
    outcome.map { !$0.agrees(with: now, on: part) } ?? true
  }

  /// A number between a point and the next one; `nil` if there is nothing there.
  private func middle(after position: Int, step: Int) -> Double? {
    let value = points[position].value
    let next = position + step
    if points.indices.contains(next) { return value + (points[next].value - value) / 2 }
    let bound = step > 0 ? line.bounds.upperBound : line.bounds.lowerBound
    if value == bound { return nil }
    return bound.isFinite
      ? value + (bound - value) / 2 : value + Double(step) * max(1, value.magnitude)
  }

  /// Whether those that causes are about stand as they do now, as far as some parts are concerned.
  private mutating func isIdle(
    _ causes: [LinePoint.Cause],
    at place: Double,
    _ concern: LinePoint.Concern
  ) -> Bool {
    if causes.isEmpty { return true }
    if causes.contains(.anything) { return false }
    let concerned = causes.flatMap(\.candidates)
    guard let found = trial.standings(of: concerned, line.change(place)) else { return false }
    var next = 0
    for cause in causes {
      let those = Array(found[next..<(next + cause.candidates.count)])
      next += those.count
      if !isIdle(cause, those, at: place, concern) { return false }
    }
    return true
  }

  private mutating func isIdle(
    _ cause: LinePoint.Cause,
    _ found: [CandidateStanding],
    at place: Double,
    _ concern: LinePoint.Concern
  ) -> Bool {
    switch cause {
    case .anything: return false
    case .candidate(let candidate):
      return found[0].isLike(standings[candidate.position], on: line.isPiecewiseConstant)
        || isHarmless(candidate, found[0], at: place, concern)
    case .pair(let a, let b, _):
      return found[0].order(found[1]) == standings[a.position].order(standings[b.position])
    }
  }

  /// Whether a candidate whose keys have changed still stands as now to all whom that matters to:
  /// those in the first place, those on the shortlist.
  private mutating func isHarmless(
    _ candidate: CandidateIndex,
    _ found: CandidateStanding,
    at place: Double,
    _ concern: LinePoint.Concern
  ) -> Bool {
    let own = standings[candidate.position]
    guard !concern.contains(.order), own.isLike(found, on: own.keys.map { _ in false }) else {
      return false
    }
    let rivals = rivals.filter { !concern.isDisjoint(with: $0.concern) }
    guard !rivals.contains(where: { $0.members.contains(candidate) }) else { return false }
    let members = rivals.flatMap(\.members)
    let theirs = trial.standings(of: members, line.change(place)) ?? []
    return theirs.count == members.count
      && zip(members, theirs).allSatisfy { member, standing in
        found.order(standing) == own.order(standings[member.position])
      }
  }

  /// What there is just beyond a point at which a part has changed.
  ///
  /// Two that meet there are level for as long as the engine's tolerance reaches, so it goes further
  /// until they are not. Where the outcome is as now again, they only touch: then it is what there is
  /// at the point.
  private mutating func beyond(
    _ position: Int,
    step: Int,
    _ part: RankingOutcome.Part,
    changed: RankingOutcome?
  ) -> Beyond {
    let value = points[position].value
    guard let middle = middle(after: position, step: step) else { return Beyond(outcome: changed) }
    let atPoint = trial.outcome(line.change(value))
    let areMeeting = (atPoint?.sharing ?? 0) > now.sharing
    var distance = 1e-6 * max(1, value.magnitude)
    while distance < (middle - value).magnitude {
      let outcome = trial.outcome(line.change(value + Double(step) * distance))
      let isFurther = !areMeeting || outcome != atPoint
      if isFurther, isChanged(outcome, part) { return Beyond(outcome: outcome) }
      distance *= 10
    }
    let outcome = trial.outcome(line.change(middle))
    return Beyond(outcome: isChanged(outcome, part) ? outcome : changed)
  }
}

extension LinePoint.Cause {
  /// Whether it can change any of these parts.
  fileprivate func concerns(_ parts: LinePoint.Concern) -> Bool {
    if case .pair(_, _, let concern) = self { !concern.isDisjoint(with: parts) } else { true }
  }

  /// Whether the change may come only behind the point: two that meet are level at once, but a number
  /// counts as on its cut for as long as the tolerance reaches.
  fileprivate var mayBePutOff: Bool {
    if case .pair = self { false } else { true }
  }

  /// Whom it is about; nobody if about all.
  fileprivate var candidates: [CandidateIndex] {
    switch self {
    case .anything: []
    case .candidate(let candidate): [candidate]
    case .pair(let a, let b, _): [a, b]
    }
  }
}

extension RankingOutcome {
  /// How many candidates share their place with one before them.
  fileprivate var sharing: Int {
    let ranked = places.filter { $0 > 0 }
    return ranked.count - Set(ranked).count
  }
}

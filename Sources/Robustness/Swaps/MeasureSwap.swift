import Precedence
import RulesFile
import ScoringKernel

/// A measure of one of two candidates on its way through everything it can be.
struct MeasureSwap: SwapLine {
  let start: Double
  let span: MeasureTurns

  var turns: [Double] { span.values }
  var ends: (low: Double, high: Double) { span.ends }

  private var trial: PairTrial
  private let measure: MeasureIndex
  private let isOfAhead: Bool
  private let gauges: Gauges
  /// How often a turn may still be looked for between values.
  private var looks = 200

  /// The parts into which what lies between two values is cut, so that what turns and turns back is
  /// not missed.
  private let parts: Int

  /// How many whole numbers nearer than a turn are tried besides, since the probabilities of counts
  /// go up and down by small steps.
  private static let steps = 48

  /// - Parameters:
  ///   - trial: The two candidates, as things stand.
  ///   - measure: A measure that is a number.
  ///   - isOfAhead: Whose it is.
  ///   - kind: What it is counted in.
  init(_ trial: PairTrial, _ measure: MeasureIndex, isOfAhead: Bool, kind: MeasureKind) {
    self.trial = trial
    self.measure = measure
    self.isOfAhead = isOfAhead
    let now = trial.table[measure, isOfAhead ? trial.rows.ahead : trial.rows.behind]
    start = now.isNaN ? 0 : now
    span = MeasureTurns(measure, trial, isOfAhead: isOfAhead, kind: kind)
    // Among many candidates the values of the others lie close together, and each try takes long.
    parts = trial.table.candidateCount > 50 ? 1 : 4
    gauges = Gauges(measure, trial.plan, isOfAhead: isOfAhead)
  }

  mutating func order(at value: Double) -> PairOrder {
    trial.put(value, measure, isOfAhead: isOfAhead)
    return trial.order
  }

  mutating func look(from: Double, to: Double, _ find: inout SwapFind) {
    let step: Double = to > from ? 1 : -1
    let end = to.isFinite ? to : span.farthest(from: from, isUpwards: step > 0)
    switch (span.isWhole, span.isContinuous) {
    case (true, true):
      follow(from: from + step, through: end - (to.isFinite ? step : 0), step, &find)
    case (true, false):
      if (from + step - end) * step < 0 {
        find.note(order(at: from + step), at: from + step, reaches: true)
      }
    case (false, true): follow(from: from, to: end, step, &find)
    case (false, false):
      guard let middle = Self.middle(from, to) else { return }
      find.note(order(at: middle), at: from, reaches: false)
    }
  }

  // MARK: Whole numbers

  /// Follows whole numbers from one to another, both included.
  private mutating func follow(
    from first: Double,
    through last: Double,
    _ step: Double,
    _ find: inout SwapFind
  ) {
    guard (last - first) * step >= 0 else { return }
    var previous = probe(first)
    find.note(previous.reading.order, at: first, reaches: true)
    for part in 1...parts where find.swap == nil {
      let share = Double(part) / Double(parts)
      let next = probe((first + (last - first) * share).rounded())
      while previous.reading != next.reading, find.swap == nil, looks > 0 {
        let turn = turn(between: previous, and: next, leastGap: 1)
        note(turn.beyond, since: previous.value, step, &find)
        previous = turn.beyond
      }
      previous = next
    }
  }

  /// Notes the first whole number behind a turn, or one a little before it.
  private mutating func note(
    _ probe: Probe,
    since first: Double,
    _ step: Double,
    _ find: inout SwapFind
  ) {
    if probe.reading.order == .swapped {
      let start = probe.value - Double(Self.steps) * step
      var value = (start - first) * step > 0 ? start : first
      while (probe.value - value) * step > 0 {
        find.note(order(at: value), at: value, reaches: true)
        if find.swap != nil { return }
        value += step
      }
    }
    find.note(probe.reading.order, at: probe.value, reaches: true)
  }

  // MARK: All numbers

  /// Follows the numbers strictly between two others.
  private mutating func follow(
    from first: Double,
    to last: Double,
    _ step: Double,
    _ find: inout SwapFind
  ) {
    let length = (last - first).magnitude
    guard length > 0 else { return }
    // Nearer than that the engine does not tell a number from the turn itself.
    let gap = min(length / 4, max(1e-8 * first.magnitude, 1e-12))
    var previous = probe(first + gap * step)
    find.note(previous.reading.order, at: first, reaches: false)
    for part in 1...parts where find.swap == nil {
      let share = Double(part) / Double(parts)
      let isLast = part == parts
      let next = probe(isLast ? last - gap * step : first + length * share * step)
      while previous.reading != next.reading, find.swap == nil, looks > 0 {
        let turn = turn(between: previous, and: next, leastGap: 0)
        note(turn, within: min(first, last)...max(first, last), &find)
        previous = turn.beyond
      }
      previous = next
    }
  }

  /// Notes what lies behind a turn, at the number at which it turns exactly if that is found.
  private mutating func note(
    _ turn: (before: Probe, beyond: Probe),
    within bounds: ClosedRange<Double>,
    _ find: inout SwapFind
  ) {
    let order = turn.beyond.reading.order
    guard order == .swapped || order == .level else { return }
    guard let exact = exactly(turn, within: bounds) else {
      return find.note(order, at: turn.beyond.value, reaches: true, isExact: false)
    }
    let isReached = order == .swapped && self.order(at: exact) == .swapped
    find.note(order, at: exact, reaches: isReached)
  }

  /// The number at which something turns, by the difference that is zero there.
  private mutating func exactly(
    _ turn: (before: Probe, beyond: Probe),
    within bounds: ClosedRange<Double>
  ) -> Double? {
    let low = min(turn.before.value, turn.beyond.value)
    let high = max(turn.before.value, turn.beyond.value)
    var width = 1e-9
    while width < 1e-4 {
      let room = width * max(low.magnitude, high.magnitude, 1e-6)
      let from = max(bounds.lowerBound, low - room)
      let to = min(bounds.upperBound, high + room)
      if let zero = gauges.zero(between: from, and: to, &trial) { return zero }
      width *= 10
    }
    return nil
  }

  // MARK: Turns

  /// A value, and what it comes to.
  private struct Probe {
    let value: Double
    let reading: PairTrial.Reading
  }

  private mutating func probe(_ value: Double) -> Probe {
    trial.put(value, measure, isOfAhead: isOfAhead)
    return Probe(value: value, reading: trial.reading)
  }

  /// The first turn between two values, by bisection.
  private mutating func turn(
    between first: Probe,
    and last: Probe,
    leastGap: Double
  ) -> (before: Probe, beyond: Probe) {
    looks -= 1
    var (before, beyond) = (first, last)
    for _ in 0..<120 {
      let gap = (beyond.value - before.value).magnitude
      let size = max(before.value.magnitude, beyond.value.magnitude)
      if gap <= max(leastGap, leastGap > 0 ? 0 : 1e-11 * size) { break }
      let middle = before.value + (beyond.value - before.value) / 2
      let next = probe(leastGap > 0 ? middle.rounded(.towardZero) : middle)
      // Halfway between two whole numbers rounds to one of them.
      if next.value == before.value || next.value == beyond.value { break }
      if next.reading == before.reading { before = next } else { beyond = next }
    }
    return (before, beyond)
  }
}

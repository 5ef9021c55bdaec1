/// The arithmetic between a baseline, a target and what became of it.
///
/// After two quarters of a year whose target is 384 counts, the straight line stands at 192. For a
/// level, such as the share of residents who feel safe, it runs from the baseline to the target: from
/// 70 to 80 it stands at 75.
package struct TargetCourse: Sendable {
  package let direction: TargetDirection
  package let baseline: Double?
  package let target: Double?
  package let actual: ActualFigure
  /// How much longer the figure's year is than the baseline's; only counts are compared by it.
  package let length: Double

  package init(
    direction: TargetDirection,
    baseline: Double?,
    target: Double?,
    actual: ActualFigure,
    length: Double = 1
  ) {
    self.direction = direction
    self.baseline = baseline
    self.target = target
    self.actual = actual
    self.length = length
  }

  /// The baseline as the figure can be compared with it: for counts in the course of a year its
  /// share for the quarters reported, by rate where the two periods differ in length.
  package var comparedBaseline: Double? {
    baseline.map { $0 * length * (actual.isSum ? actual.share : 1) }
  }

  /// The change in per cent of the compared baseline.
  ///
  /// From 146 to 186 it is +27.4%, kept exactly: rounding is for the reader.
  package var changePercent: Double? {
    guard let base = comparedBaseline, base > 0, let value = actual.value else { return nil }
    let percent = 100 * (value - base) / base
    return percent.isFinite ? percent : nil
  }

  /// Where the straight line to the target stands; `nil` when the year is over or nothing is known.
  ///
  /// Without a baseline the line of a level is flat at the target.
  package var expected: Double? {
    guard let target, !actual.isComplete, actual.reported > 0 else { return nil }
    if actual.isSum { return target * actual.share }
    let start = baseline ?? target
    return start + (target - start) * actual.share
  }

  package var verdict: TargetVerdict {
    guard let value = actual.value else { return .notReported }
    guard let target else { return .noTarget }
    if actual.isComplete { return direction.isReached(target, by: value) ? .met : .missed }
    return direction.isReached(expected ?? target, by: value) ? .onCourse : .offCourse
  }

  package var light: TargetLight {
    switch verdict {
    case .met, .onCourse: .green
    case .missed, .offCourse: hasMoved(direction) ? .amber : .red
    case .notReported, .noTarget: .grey
    }
  }

  package var notes: [TargetNote] {
    var notes: [TargetNote] = []
    if hasMoved(direction.opposite) { notes.append(.movedTheWrongWay) }
    if let baseline, let target, direction.opposite.isGone(target, from: baseline) {
      notes.append(.targetBehindBaseline)
    }
    if !actual.gaps.isEmpty { notes.append(.gap(actual.gaps)) }
    if let note = foregone { notes.append(note) }
    return notes
  }

  /// What is settled before the year is over, since counts only grow.
  private var foregone: TargetNote? {
    guard actual.isSum, !actual.isComplete, let target, let value = actual.value else { return nil }
    switch direction {
    case .down: return TargetDirection.up.isGone(value, from: target) ? .alreadyMissed : nil
    case .up: return direction.isReached(target, by: value) ? .alreadyMet : nil
    }
  }

  private func hasMoved(_ direction: TargetDirection) -> Bool {
    guard let value = actual.value, let base = comparedBaseline else { return false }
    return direction.isGone(value, from: base)
  }
}

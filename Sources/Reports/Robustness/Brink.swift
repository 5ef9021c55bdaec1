import Precedence
import Robustness

/// One end of a stable interval: how far a number may go, and what happens beyond.
struct Brink: Sendable, Hashable {
  /// What is moved.
  enum Number: Sendable, Hashable {
    case weight(WeightStability)
    case cut(ThresholdStability)
  }

  /// What about the ranking changes at the end.
  enum Subject: Sendable, Hashable, CaseIterable {
    case first
    case shortlist
    case order
  }

  let number: Number
  /// Whether the number has to rise to get there.
  let isAbove: Bool
  /// The end: a share of a group for a weight, in the unit of the criterion for a cut.
  let end: Double
  let turn: Turn
  /// How far away the end is: in shares for a weight, in steps of the scale for a cut.
  let distance: Double

  /// Where two are the same although they are about different subjects.
  struct Key: Hashable {
    let of: String
    let isAbove: Bool
    let end: Double
  }

  var key: Key {
    switch number {
    case .weight(let weight):
      Key(of: "\(weight.group) \(weight.term)", isAbove: isAbove, end: end)
    case .cut(let cut): Key(of: "\(cut.factor): \(cut.level)", isAbove: isAbove, end: end)
    }
  }

  /// The ends that weights have, the nearest first.
  static func weights(_ result: SensitivityResult, _ subject: Subject) -> [Brink] {
    let brinks = result.weights.flatMap { weight in
      ends(of: weight.interval(subject), .weight(weight)) { (weight.share - $0).magnitude }
    }
    return withoutMirrors(sorted(brinks))
  }

  /// The ends that cuts have, the nearest first.
  static func cuts(_ result: SensitivityResult, _ subject: Subject) -> [Brink] {
    let brinks = result.thresholds.flatMap { cut in
      ends(of: cut.interval(subject), .cut(cut)) { (cut.cut - $0).magnitude / cut.step }
    }
    return sorted(brinks)
  }

  /// The same ends without those that say the same again: in a group of two weights a rise of the one
  /// is a fall of the other.
  private static func withoutMirrors(_ brinks: [Brink]) -> [Brink] {
    var kept: [Brink] = []
    for brink in brinks where !kept.contains(where: brink.mirrors) { kept.append(brink) }
    return kept
  }

  private func mirrors(_ other: Brink) -> Bool {
    guard case .weight(let mine) = number, case .weight(let its) = other.number else {
      return false
    }
    return mine.group == its.group && mine.term != its.term && isAbove != other.isAbove
      && (mine.share + its.share - 1).magnitude < 1e-9 && (end + other.end - 1).magnitude < 1e-9
  }

  private static func ends(
    of interval: StableInterval?,
    _ number: Number,
    distance: (Double) -> Double
  ) -> [Brink] {
    guard let interval else { return [] }
    let below = interval.below.map { turn in
      Brink(
        number: number,
        isAbove: false,
        end: interval.low,
        turn: turn,
        distance: distance(interval.low)
      )
    }
    let above = interval.above.map { turn in
      Brink(
        number: number,
        isAbove: true,
        end: interval.high,
        turn: turn,
        distance: distance(interval.high)
      )
    }
    return [below, above].compactMap(\.self)
  }

  /// The nearest first; of equally near ones in the order of the rules.
  private static func sorted(_ brinks: [Brink]) -> [Brink] {
    brinks.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    .map(\.element)
  }
}

extension WeightStability {
  /// The shares for which one part of the ranking stays; `nil` if there is no such part.
  func interval(_ subject: Brink.Subject) -> StableInterval? {
    switch subject {
    case .first: first
    case .shortlist: shortlist
    case .order: order
    }
  }
}

extension ThresholdStability {
  /// The cuts for which one part of the ranking stays; `nil` if there is no such part.
  func interval(_ subject: Brink.Subject) -> StableInterval? {
    switch subject {
    case .first: first
    case .shortlist: shortlist
    case .order: order
    }
  }

  /// How wide the scale is around the cut, by which distances of different units can be compared:
  /// the narrower of the two bands beside it, else the size of the cut itself.
  var step: Double {
    let bands = [floor.map { cut - $0 }, ceiling.map { $0 - cut }].compactMap(\.self)
    return bands.filter { $0 > 0 && $0.isFinite }.min() ?? (cut == 0 ? 1 : cut.magnitude)
  }
}

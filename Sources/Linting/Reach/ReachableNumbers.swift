import ScoringKernel

/// The numbers that a criterion or group can come to, whatever the evidence says.
///
/// Never too few: where there are more than ``limit`` of them, the nearest are joined to stretches, so
/// that what counts as out of reach is out of reach. For example, the product of two scales of 1 to 4
/// comes to 1, 2, 3, 4, 6, 8, 9, 12 and 16, and to nothing between.
struct ReachableNumbers: Sendable, Equatable {
  /// The numbers from one to another, both included; a single number is a stretch of no length.
  struct Stretch: Sendable, Equatable {
    var low: Double
    var high: Double

    init(_ low: Double, _ high: Double) {
      self.low = low
      self.high = high
    }
  }

  /// The most stretches that are kept apart.
  static let limit = 400

  /// From the lowest to the highest, none touching another.
  let stretches: [Stretch]
  /// Whether no two numbers were joined only because there were too many.
  let isExact: Bool
  /// Whether there may be no number at all, because what is missing is left out.
  let mayBeMissing: Bool

  /// Makes a set of numbers.
  ///
  /// - Parameters:
  ///   - stretches: In any order, overlapping or not; numbers that count as equal become one.
  ///   - isExact: Whether what they were made from was exact.
  ///   - mayBeMissing: Whether there may be no number.
  /// - Complexity: O(n log n).
  init(_ stretches: [Stretch], isExact: Bool = true, mayBeMissing: Bool = false) {
    let merged = Self.merged(stretches)
    self.stretches = Self.joined(merged)
    self.isExact = isExact && merged.count <= Self.limit
    self.mayBeMissing = mayBeMissing
  }

  /// Makes a set of single numbers.
  init(numbers: [Double], mayBeMissing: Bool = false) {
    self.init(numbers.map { Stretch($0, $0) }, mayBeMissing: mayBeMissing)
  }

  /// The neighbours between which a number lies that is not among them; `nil` if it is among them or
  /// beyond all of them.
  func gap(around number: Double) -> (low: Double, high: Double)? {
    guard let above = stretches.firstIndex(where: { $0.high >= Tolerance.lowered(number) }),
      above > 0, !Tolerance.areEqual(stretches[above].low, number), stretches[above].low > number
    else { return nil }
    return (stretches[above - 1].high, stretches[above].low)
  }

  private static func merged(_ stretches: [Stretch]) -> [Stretch] {
    var result: [Stretch] = []
    for stretch in stretches.sorted(by: { ($0.low, $0.high) < ($1.low, $1.high) }) {
      guard let last = result.last,
        stretch.low <= last.high || Tolerance.areEqual(stretch.low, last.high)
      else {
        result.append(stretch)
        continue
      }
      result[result.count - 1].high = max(last.high, stretch.high)
    }
    return result
  }

  /// The same numbers and some between them, with only the widest gaps left.
  private static func joined(_ stretches: [Stretch]) -> [Stretch] {
    guard stretches.count > limit else { return stretches }
    let gaps = stretches.indices.dropFirst().map {
      (stretches[$0].low - stretches[$0 - 1].high, $0)
    }
    let kept = gaps.sorted { ($0.0, $1.1) > ($1.0, $0.1) }.prefix(limit - 1).map(\.1).sorted()
    let starts = [0] + kept
    return starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1] : stretches.count
      return Stretch(stretches[start].low, stretches[end - 1].high)
    }
  }
}

/// How all keys of a candidate fit into one whole number, so that one subtraction compares two
/// candidates.
///
/// The keys stand one after the other, the first in the highest bits: ratings and keys that do not
/// vary as their rank, the first varying number rounded to so many steps of its range. Numbers
/// within three steps of each other are in doubt, and the draw is ordered exactly; those that are
/// equal whatever the weights are not, and what stands behind the number decides about them.
struct LanePacking: Sendable {
  /// The candidates that are ranked in every draw; the others are in none.
  private(set) var ranked: [Int] = []
  /// For each ranked candidate, what its keys that do not vary come to.
  private(set) var base: [Int32] = []
  /// Where the rating goes, and which rank each rating has there; -1 if it is no key.
  private(set) var ratingShift = -1
  private(set) var ratingSign = 1.0
  /// The varying group whose number goes in; -1 if none is a key.
  private(set) var group = -1
  /// `number * factor + offset`, rounded, is the step that a number is on.
  private(set) var factor = 0.0
  private(set) var offset = 0.0
  private(set) var numberShift = 0
  /// Differences below this are in doubt; 0 if none is.
  private(set) var doubt: Int32 = 0
  /// For ranked candidates `a` and `b`, whether their numbers are equal whatever the weights, at
  /// `a * ranked.count + b`.
  private(set) var areTwins: [Bool] = []
  private(set) var hasTwins = false
  private var isRated = false

  /// How many bits there are: differences of numbers of so many bits cannot overflow.
  private static var bitCount: Int { 30 }
  /// With fewer bits for the number too many draws would be in doubt.
  private static var fewestSteps: Int { 14 }

  /// Packs keys; `nil` if they do not fit, or if a candidate is ranked only in some draws.
  init?(
    _ keys: [LaneModel.LaneKey],
    _ fixedKeys: [Double],
    _ terms: LaneTerms,
    _ outcomes: LaneOutcomes,
    isRanked: [Bool],
    ratingCount: Int
  ) {
    guard choose(outcomes, isRanked), findTwins(keys, terms) else { return nil }
    var parts: [Part] = []
    for key in keys {
      guard let part = part(key, fixedKeys, ratingCount) else { return nil }
      parts.append(part)
    }
    let free = Self.bitCount - parts.reduce(0) { $0 + $1.width }
    var steps = 0
    if group >= 0 {
      steps = Self.steps(terms.groups[group].scale, free: free)
      guard steps >= Self.fewestSteps else { return nil }
    }
    guard free >= 0 else { return nil }
    place(parts, steps, group >= 0 ? terms.groups[group].scale : Scale(low: 0, high: 1))
  }

  /// One key on its way into the number.
  private enum Part {
    case number(sign: Double)
    case rating(sign: Double, width: Int)
    case ranks([Int], width: Int)
    /// Nothing that a key before it has not decided.
    case nothing

    var width: Int {
      switch self {
      case .number, .nothing: 0
      case .rating(_, let width), .ranks(_, let width): width
      }
    }
  }

  private mutating func part(
    _ key: LaneModel.LaneKey,
    _ fixedKeys: [Double],
    _ ratingCount: Int
  ) -> Part? {
    switch key {
    case .number(_, let sign):
      guard factor == 0 else { return .nothing }
      factor = sign
      return .number(sign: sign)
    case .rating(let sign):
      guard !isRated else { return .nothing }
      isRated = true
      return .rating(sign: sign, width: (ratingCount + 1).bitsNeeded)
    case .fixed(let start):
      guard let ranks = Self.ranks(ranked.map { fixedKeys[start + $0] }) else { return nil }
      return .ranks(ranks, width: ((ranks.max() ?? 0) + 1).bitsNeeded)
    }
  }

  /// How many bits the number gets: not so many that equal ones could be three steps apart.
  private static func steps(_ scale: Scale, free: Int) -> Int {
    var steps = min(free, 26)
    let tolerance = 2 * Tolerance.relative * max(scale.low.magnitude, scale.high.magnitude)
    while steps > 0, (scale.high - scale.low) / Double(1 << steps) < tolerance { steps -= 1 }
    return steps
  }

  private mutating func place(_ parts: [Part], _ steps: Int, _ scale: Scale) {
    base = ranked.map { _ in 0 }
    var position = 0
    for part in parts.reversed() {
      switch part {
      case .nothing: break
      case .number(let sign):
        // Some steps at either end are left free for rounding.
        numberShift = position
        factor = sign * Double((1 << steps) - 16) / (scale.high - scale.low)
        offset = 8 - factor * (sign > 0 ? scale.low : scale.high)
        doubt = Int32(truncatingIfNeeded: 3 << position)
        position += steps
      case .rating(let sign, let width):
        ratingShift = position
        ratingSign = sign
        position += width
      case .ranks(let ranks, let width):
        for index in ranked.indices {
          base[index] |= Int32(truncatingIfNeeded: ranks[index] << position)
        }
        position += width
      }
    }
  }

  /// What a rating adds to the packed keys; nothing if it is no key or if there is none.
  func packed(_ rating: Int32, of ratingCount: Int) -> Int32 {
    guard ratingShift >= 0, rating >= 0 else { return 0 }
    let count = Int32(truncatingIfNeeded: ratingCount)
    return (ratingSign > 0 ? rating + 1 : count - rating) << Int32(truncatingIfNeeded: ratingShift)
  }

  /// Finds the candidates that are ranked in every draw; `nil` if there are some that only are in
  /// some draws.
  private mutating func choose(_ outcomes: LaneOutcomes, _ isRanked: [Bool]) -> Bool {
    let count = outcomes.combinationCount
    for candidate in isRanked.indices where isRanked[candidate] {
      let states = outcomes.states[(candidate * count)..<((candidate + 1) * count)]
      let leftOut = states.reduce(0) { $0 + ($1 == .leftOut ? 1 : 0) }
      if leftOut == 0 { ranked.append(candidate) }
      if leftOut > 0, leftOut < states.count { return false }
    }
    return true
  }

  /// Finds the pairs that the first varying number never tells apart; `false` if another varying
  /// number behind it would have to.
  private mutating func findTwins(_ keys: [LaneModel.LaneKey], _ terms: LaneTerms) -> Bool {
    var numbers: [Int] = []
    for key in keys { if case .number(let group, _) = key { numbers.append(group) } }
    areTwins = [Bool](repeating: false, count: ranked.count * ranked.count)
    for a in ranked.indices {
      for b in ranked.indices where a != b {
        let equal = numbers.map { terms.areEqual(ranked[a], ranked[b], in: $0) }
        guard equal.first ?? true else { continue }
        guard equal.allSatisfy({ $0 }) else { return false }
        areTwins[a * ranked.count + b] = true
        hasTwins = true
      }
    }
    group = numbers.first ?? -1
    return true
  }

  /// Whether a candidate is ranked in every draw.
  func isRanked(_ candidate: Int) -> Bool { ranked.contains(candidate) }

  /// The rank of each value from 0, equal ones alike; `nil` if values are equal to others that are
  /// not equal to one another.
  private static func ranks(_ values: [Double]) -> [Int]? {
    let comparable = values.map { $0.isNaN ? -.infinity : $0 }
    let order = comparable.indices.sorted { comparable[$0] < comparable[$1] }
    var ranks = [Int](repeating: 0, count: values.count)
    var rank = 0
    var first = 0
    for position in order.indices.dropFirst() {
      let (value, before) = (comparable[order[position]], comparable[order[position - 1]])
      if !Tolerance.areEqual(before, value) {
        rank += 1
        first = position
      } else if !Tolerance.areEqual(comparable[order[first]], value) {
        return nil
      }
      ranks[order[position]] = rank
    }
    return ranks
  }
}

extension Int {
  /// How many bits hold so many different values.
  fileprivate var bitsNeeded: Int { self <= 1 ? 0 : Int.bitWidth - (self - 1).leadingZeroBitCount }
}

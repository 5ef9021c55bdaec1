/// What a search found: where the candidates change places, or else become level.
struct SwapFind: Sendable, Hashable {
  /// Where they change places; `nil` if they do not.
  private(set) var swap: Double?
  /// Whether they have changed places at the number itself, or only just beyond it.
  private(set) var reaches = false
  /// The nearest number from which on they are level.
  private(set) var level: Double?
  /// Whether the number is exact.
  private(set) var isExact = true
  /// Whether the number was found on the way up from the start.
  var isUpward = true

  /// Notes how the two stand at a number or just beyond it; the first of each kind is kept.
  mutating func note(_ order: PairOrder, at value: Double, reaches: Bool, isExact: Bool = true) {
    switch order {
    case .kept, .none: return
    case .level: level = level ?? value
    case .swapped:
      guard swap == nil else { return }
      swap = value
      self.reaches = reaches
      self.isExact = isExact
    }
  }

  /// The one of two that is nearer to a number; of two equally near the one that is reached, then the
  /// larger number.
  func nearer(_ other: SwapFind, to start: Double) -> SwapFind {
    var result = self
    if Self.isNearer(other, self, to: start) {
      (result.swap, result.reaches, result.isExact) = (other.swap, other.reaches, other.isExact)
      result.isUpward = other.isUpward
    }
    let levels = [level, other.level].compactMap { $0 }
    result.level = levels.min { ($0 - start).magnitude < ($1 - start).magnitude }
    return result
  }

  private static func isNearer(_ one: SwapFind, _ other: SwapFind, to start: Double) -> Bool {
    guard let first = one.swap else { return false }
    guard let second = other.swap else { return true }
    let (near, far) = ((first - start).magnitude, (second - start).magnitude)
    if near != far { return near < far }
    return one.reaches == other.reaches ? first > second : one.reaches
  }
}

/// A number that can be moved, and how the two candidates stand to each other at each value of it.
protocol SwapLine {
  /// Where the search begins: the number as it is.
  var start: Double { get }
  /// Every value at which the order of the two may change, increasing, ends that belong to the line
  /// among them.
  var turns: [Double] { get }
  /// What all values lie between; infinite where there is no bound.
  var ends: (low: Double, high: Double) { get }

  /// How they stand at a value.
  mutating func order(at value: Double) -> PairOrder
  /// Notes how they stand strictly between two neighbouring turns, walking from the one to the other.
  mutating func look(from: Double, to: Double, _ find: inout SwapFind)
}

extension SwapLine {
  /// Walks from the start both ways until the candidates have changed places.
  ///
  /// - Returns: The nearer of the two changes.
  mutating func find() -> SwapFind {
    let up = walk(isUpwards: true, limit: .infinity)
    let limit = up.swap.map { ($0 - start).magnitude } ?? .infinity
    var down = walk(isUpwards: false, limit: limit)
    down.isUpward = down.swap == nil
    return down.nearer(up, to: start)
  }

  private mutating func walk(isUpwards: Bool, limit: Double) -> SwapFind {
    var find = SwapFind()
    var last = start
    let way = isUpwards ? turns.filter { $0 > start } : turns.reversed().filter { $0 < start }
    for turn in way where (last - start).magnitude <= limit {
      look(from: last, to: turn, &find)
      if find.swap != nil { return find }
      find.note(order(at: turn), at: turn, reaches: true)
      if find.swap != nil { return find }
      last = turn
    }
    let end = isUpwards ? ends.high : ends.low
    if (last - start).magnitude <= limit { look(from: last, to: end, &find) }
    return find
  }

  /// A look where nothing changes between turns: anywhere between them.
  mutating func look(from: Double, to: Double, _ find: inout SwapFind) {
    guard let middle = Self.middle(from, to) else { return }
    find.note(order(at: middle), at: from, reaches: false)
  }

  /// A value strictly between two others, of which the second may be infinite.
  static func middle(_ from: Double, _ to: Double) -> Double? {
    let step = max(1, from.magnitude)
    let middle = to.isFinite ? from + (to - from) / 2 : to > from ? from + step : from - step
    return middle != from && middle != to ? middle : nil
  }
}

extension Double {
  /// The number with the fewest decimals, of at most nine, that only rounding tells from this one.
  ///
  /// For example, 26.999999999999996 is 27, and two thirds stay what they are.
  var simplest: Double {
    var scale = 1.0
    for _ in 0...9 {
      let simple = (self * scale).rounded() / scale
      if (simple - self).magnitude <= 1e-14 * magnitude { return simple }
      scale *= 10
    }
    return self
  }
}

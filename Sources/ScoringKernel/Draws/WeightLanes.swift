/// Draws the weights of groups, eight draws at a time.
package struct WeightLanes: Sendable {
  /// Where eight numbers at a time are written to.
  package typealias Room = UnsafeMutablePointer<SIMD8<Double>>

  /// The groups, each drawn independently of the others.
  package let groups: [GroupDraw]
  /// How many weights a draw has in all.
  package let weightCount: Int
  /// How much room a draw needs: the weights, and behind them what they are made from.
  package let roomCount: Int

  /// How often eight draws are repeated that limits do not allow before they are given up.
  private static let mostTries = 100_000

  package init(_ groups: [GroupDraw]) {
    self.groups = groups
    weightCount = groups.reduce(0) { $0 + $1.count }
    roomCount = weightCount + groups.reduce(0) { max($0, $1.count) }
  }

  /// Draws the weights of every group.
  ///
  /// - Parameters:
  ///   - stream: Where the numbers come from.
  ///   - weights: Room for ``roomCount``; the weights of each group follow one another, and sum to 1
  ///     within rounding.
  /// - Returns: Whether all could be drawn; not if limits allow hardly any.
  @inline(__always)
  package func draw(from stream: inout LaneStream, into weights: Room) -> Bool {
    var isDrawn = true
    var first = weights
    for position in 0..<groups.count {
      isDrawn = draw(position, from: &stream, into: first, weights + weightCount) && isDrawn
      first += groups[position].count
    }
    return isDrawn
  }

  @inline(__always)
  private func draw(
    _ position: Int,
    from stream: inout LaneStream,
    into weights: Room,
    _ numbers: Room
  ) -> Bool {
    switch groups[position].form {
    case .whole: Self.drawSimplex(groups[position].count, 1, from: &stream, into: weights)
    case .tiers(let tiers, let shares):
      Self.drawSimplex(shares.count, 1, from: &stream, into: numbers)
      Self.mix(tiers, shares, numbers, into: weights)
    case .box(let box):
      for term in 0..<box.base.count { weights[term] = SIMD8<Double>(repeating: box.base[term]) }
      return Self.draw(box, from: &stream, into: weights, numbers)
    }
    return true
  }

  /// Numbers that are not negative and sum to `side`, uniformly.
  @inline(__always)
  private static func drawSimplex(
    _ count: Int,
    _ side: Double,
    from stream: inout LaneStream,
    into numbers: Room
  ) {
    var total = SIMD8<Double>.zero
    for index in 0..<count {
      let number = stream.exponential()
      numbers[index] = number
      total += number
    }
    let factor = SIMD8<Double>(repeating: side) / total
    for index in 0..<count { numbers[index] *= factor }
  }

  /// Weights in a stated order: a mixture of the corners at which the first tiers share everything.
  private static func mix(
    _ tiers: [Int],
    _ shares: [Double],
    _ numbers: Room,
    into weights: Room
  ) {
    var weight = SIMD8<Double>.zero
    var tier = shares.count - 1
    while tier >= 0 {
      weight += numbers[tier] * SIMD8<Double>(repeating: shares[tier])
      numbers[tier] = weight
      tier -= 1
    }
    for term in 0..<tiers.count { weights[term] = numbers[tiers[term]] }
  }

  /// Weights between limits: draws are repeated, lane by lane, until they are within all.
  private static func draw(
    _ box: GroupDraw.Box,
    from stream: inout LaneStream,
    into weights: Room,
    _ numbers: Room
  ) -> Bool {
    guard !box.free.isEmpty else { return true }
    var open = SIMDMask<SIMD8<Int64>>(repeating: true)
    for _ in 0..<mostTries {
      let fits = attempt(box, from: &stream, into: numbers) .& open
      for position in 0..<box.free.count {
        weights[box.free[position]].replace(with: numbers[position], where: fits)
      }
      open = open .& .!fits
      if count(open) == 0 { return true }
    }
    return false
  }

  /// One try for the free weights of a box; where it fits.
  private static func attempt(
    _ box: GroupDraw.Box,
    from stream: inout LaneStream,
    into numbers: Room
  ) -> SIMDMask<SIMD8<Int64>> {
    drawSimplex(box.free.count, box.side, from: &stream, into: numbers)
    var misses = SIMDMask<SIMD8<Int64>>(repeating: false)
    for position in 0..<box.free.count {
      let term = box.free[position]
      numbers[position] += SIMD8<Double>(repeating: box.base[term])
      misses = misses .| box.misses(numbers[position], term)
    }
    return .!misses
  }

  private static func count(_ mask: SIMDMask<SIMD8<Int64>>) -> Int {
    var count = 0
    for lane in 0..<LaneStream.width { count += mask[lane] ? 1 : 0 }
    return count
  }

  /// How many of eight tries for a box are within its limits.
  fileprivate static func fittingCount(
    _ box: GroupDraw.Box,
    from stream: inout LaneStream,
    into numbers: Room
  ) -> Int {
    count(attempt(box, from: &stream, into: numbers))
  }
}

extension GroupDraw {
  /// Whether draws can be had at a bearable price: at least about one try in a thousand is within
  /// the limits.
  ///
  /// Tried with numbers of its own, eight tries at a time, until eight were within them.
  package var isWithinReach: Bool {
    guard case .box(let box) = form, !box.free.isEmpty else { return true }
    var stream = LaneStream(seed: 0, stream: .max)
    var numbers = [SIMD8<Double>](repeating: .zero, count: box.free.count)
    var fitting = 0
    for _ in 0..<1_000 where fitting < 8 {
      numbers.withUnsafeMutableBufferPointer { room in
        guard let room = room.baseAddress else { return }
        fitting += WeightLanes.fittingCount(box, from: &stream, into: room)
      }
    }
    return fitting >= 8
  }
}

import ScoringKernel

/// All that a number, level, category or answer can be, cut into so few pieces that conditions cannot
/// tell two values of one piece apart.
///
/// For example, for `volume < 100` and `volume >= 250` a count has the pieces below 100, 100 itself,
/// between 100 and 250, 250 itself, and above. A set of values is then a set of bits: what two
/// conditions have in common, and whether there is anything at all, are single instructions.
struct ValueCells: Equatable {
  /// What the values are.
  enum Values: Equatable {
    /// A number, with the constants that it is compared with, increasing.
    case numbers([Double])
    /// One of a few values: levels, categories, no and yes.
    case choices([Double])
  }

  /// The bit of a missing value.
  static let missing: UInt64 = 1 << 63
  /// The most constants that one number is compared with.
  static let mostBreaks = 31

  let values: Values
  /// Every piece in which a value can lie, without the bit of a missing one.
  let possible: UInt64

  /// Fails if there are too many pieces.
  ///
  /// - Parameters:
  ///   - breaks: The constants that the number is compared with, in any order.
  ///   - low: The least number there can be; `nil` if there is none.
  ///   - high: The greatest number there can be; `nil` if there is none.
  init?(breaks: [Double], from low: Double?, through high: Double?) {
    let merged = Self.merged(breaks + [low, high].compactMap(\.self))
    guard merged.count <= Self.mostBreaks else { return nil }
    values = .numbers(merged)
    let all = (1 << UInt64(2 * merged.count + 1)) - 1 as UInt64
    let above = low.map { Self.cells(merged, .atLeast, $0) } ?? all
    let below = high.map { Self.cells(merged, .atMost, $0) } ?? all
    possible = above & below
  }

  /// Fails if there are too many choices, or none.
  init?(choices: [Double]) {
    guard (1...63).contains(choices.count) else { return nil }
    values = .choices(choices)
    possible = (1 << UInt64(choices.count)) - 1
  }

  /// The pieces in which a comparison with a constant holds; of a number with one of its constants.
  func cells(_ comparison: Condition.Comparison, _ constant: Double) -> UInt64 {
    switch values {
    case .numbers(let breaks): return Self.cells(breaks, comparison, constant) & possible
    case .choices(let choices):
      return choices.indices.reduce(0) { cells, index in
        Double.truth(choices[index], comparison, constant) == .yes
          ? cells | 1 << UInt64(index) : cells
      }
    }
  }

  /// Constants in increasing order, those that count as equal as one.
  private static func merged(_ breaks: [Double]) -> [Double] {
    var merged: [Double] = []
    for value in breaks.filter(\.isFinite).sorted() {
      if let last = merged.last, Tolerance.areEqual(last, value) { continue }
      merged.append(value)
    }
    return merged
  }

  /// Pieces 0, 2, 4… lie between constants, 1, 3, 5… are the constants.
  private static func cells(
    _ breaks: [Double],
    _ comparison: Condition.Comparison,
    _ constant: Double
  ) -> UInt64 {
    var cells: UInt64 = 0
    for piece in 0...(2 * breaks.count) {
      let isAtBreak = piece % 2 == 1
      let lower = isAtBreak ? breaks[piece / 2] : piece == 0 ? -.infinity : breaks[piece / 2 - 1]
      let order =
        isAtBreak && Tolerance.areEqual(lower, constant)
        ? 0.0 : Double.truth(lower, .less, constant) == .yes ? -1 : 1
      if Double.truth(order, comparison, 0) == .yes { cells |= 1 << UInt64(piece) }
    }
    return cells
  }

  /// The pieces of a set, lowest first.
  static func positions(_ pieces: UInt64) -> [Int] {
    (0..<63).filter { pieces & 1 << UInt64($0) != 0 }
  }

  /// The pieces of a set, those beside one another together.
  static func runs(_ pieces: UInt64) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for piece in positions(pieces) {
      if let last = runs.last, last.upperBound == piece - 1 {
        runs[runs.count - 1] = last.lowerBound...piece
      } else {
        runs.append(piece...piece)
      }
    }
    return runs
  }

  /// A few values of a piece, for trying out.
  func samples(_ piece: Int) -> [Double] {
    switch values {
    case .choices(let choices): return choices.indices.contains(piece) ? [choices[piece]] : []
    case .numbers(let breaks):
      if piece % 2 == 1 { return [breaks[piece / 2]] }
      let upper = piece / 2 < breaks.count ? breaks[piece / 2] : nil
      let lower = piece > 0 ? breaks[piece / 2 - 1] : nil
      switch (lower, upper) {
      case (let lower?, let upper?):
        let width = upper - lower
        let whole = (lower + width / 2).rounded()
        let middle = whole > lower && whole < upper ? whole : lower + width / 2
        return [middle, lower + width / 4, lower + width * 3 / 4]
      case (let lower?, nil): return [lower + 1, lower + 10, 2 * lower.magnitude + 1000]
      case (nil, let upper?): return [upper - 1, upper - 10, -2 * upper.magnitude - 1000]
      case (nil, nil): return [0, 1, 100]
      }
    }
  }
}

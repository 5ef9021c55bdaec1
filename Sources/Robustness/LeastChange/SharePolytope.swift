/// Shares of weights that meet linear conditions: each at least 0, all of them 1 together.
struct SharePolytope: Sendable, Hashable {
  /// A sum of shares compared with 0.
  struct Side: Sendable, Hashable {
    /// The coefficient of each share.
    let coefficients: [Double]
    let relation: Relation

    /// How the sum compares.
    enum Relation: Sendable, Hashable {
      case above
      case atLeast
      case level
    }

    /// Makes a condition; the greatest coefficient becomes 1 so that one tolerance fits all.
    init(_ coefficients: [Double], _ relation: Relation) {
      let greatest = coefficients.greatestMagnitude
      self.coefficients = greatest > 0 ? coefficients.map { $0 / greatest } : coefficients
      self.relation = relation
    }
  }

  /// The number of shares.
  let count: Int
  var sides: [Side] = []

  /// How far above 0 a sum has to be somewhere to count as above.
  static let fineness = 1e-9

  /// Shares well within the conditions; `nil` if none meet them.
  ///
  /// A sum that is to be at least 0 lies above it where that is possible.
  func inside() -> [Double]? {
    guard sides.allSatisfy(isPossible) else { return nil }
    if sides.isEmpty { return .init(repeating: 1 / Double(count), count: count) }
    return deepest(hasShares: true) { $0 != .level }
      ?? deepest(hasShares: false) { $0 != .level } ?? deepest(hasShares: false) { $0 == .above }
  }

  /// How far inside shares are: the smallest of the sums that are to be above 0.
  func depth(at shares: [Double]) -> Double {
    sides.filter { $0.relation == .above }
      .reduce(.infinity) { min($0, $1.coefficients.scalarProduct(shares)) }
  }

  /// The shares nearest to others, the strict conditions taken as not strict; `nil` if there are none
  /// or they could not be worked out.
  func nearest(to shares: [Double], by distance: LeastChange.Distance) -> [Double]? {
    switch distance {
    case .total: nearestInTotal(shares)
    case .euclidean: nearestInLength(shares)
    }
  }

  /// A quick look: whether a sum can have its sign at any shares at all.
  private func isPossible(_ side: Side) -> Bool {
    let least = side.coefficients.reduce(.infinity, min)
    let most = side.coefficients.reduce(-.infinity, max)
    switch side.relation {
    case .above: return most > Self.fineness
    case .atLeast: return most >= -Self.fineness
    case .level: return most >= -Self.fineness && least <= Self.fineness
    }
  }

  /// The shares at which the smallest of some sums, and of the shares themselves if wanted, is
  /// greatest; `nil` if that is not above 0.
  private func deepest(hasShares: Bool, _ isStrict: (Side.Relation) -> Bool) -> [Double]? {
    var rows = sides.map { side in
      LinearProgram.Row(
        side.coefficients + [isStrict(side.relation) ? -1 : 0],
        side.relation == .level ? .equal : .atLeast,
        0
      )
    }
    let none = [Double](repeating: 0, count: count)
    rows.append(.init(none + [1], .atMost, 1))
    rows.append(.init([Double](repeating: 1, count: count) + [0], .equal, 1))
    for index in 0..<(hasShares ? count : 0) {
      var unit = none
      unit[index] = 1
      rows.append(.init(unit + [-1], .atLeast, 0))
    }
    let program = LinearProgram(cost: none + [-1], rows: rows)
    guard case .optimum(let cost, at: let point) = program.solved(), -cost > Self.fineness else {
      return nil
    }
    return Array(point.dropLast())
  }

  /// The least sum of changes: each share is what it was, plus something, less something.
  private func nearestInTotal(_ shares: [Double]) -> [Double]? {
    var rows: [LinearProgram.Row] = sides.map { side in
      .init(
        side.coefficients + side.coefficients.map { -$0 },
        side.relation == .level ? .equal : .atLeast,
        -side.coefficients.scalarProduct(shares)
      )
    }
    for index in shares.indices {
      var taken = [Double](repeating: 0, count: 2 * count)
      taken[count + index] = 1
      rows.append(.init(taken, .atMost, shares[index]))
    }
    let ones = [Double](repeating: 1, count: count)
    rows.append(.init(ones + ones.map { -$0 }, .equal, 0))
    guard
      case .optimum(_, at: let change) = LinearProgram(cost: ones + ones, rows: rows).solved()
    else { return nil }
    return shares.indices.map { max(0, shares[$0] + change[$0] - change[count + $0]) }
  }

  private func nearestInLength(_ shares: [Double]) -> [Double]? {
    var rows: [LinearProgram.Row] = sides.map {
      .init($0.coefficients, $0.relation == .level ? .equal : .atLeast, 0)
    }
    for index in shares.indices {
      var unit = [Double](repeating: 0, count: count)
      unit[index] = 1
      rows.append(.init(unit, .atLeast, 0))
    }
    rows.append(.init([Double](repeating: 1, count: count), .equal, 1))
    guard case .point(let point) = NearestPoint(origin: shares, rows: rows).found() else {
      return nil
    }
    return point.map { max(0, $0) }
  }
}

extension LeastChange.Distance {
  /// How far two sets of shares are apart.
  func between(_ a: [Double], _ b: [Double]) -> Double {
    switch self {
    case .total: zip(a, b).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
    case .euclidean: zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
  }

  /// How far shares have to move at least so that a sum of them is no longer below 0.
  ///
  /// For the sum of changes, a share moved from the least coefficient to the greatest does most; for
  /// the other, the way is along the coefficients less their mean. That shares are not negative can
  /// only make it longer.
  func bound(from shares: [Double], to coefficients: [Double]) -> Double {
    let lack = -coefficients.scalarProduct(shares)
    guard lack > 0 else { return 0 }
    switch self {
    case .total:
      let least = coefficients.reduce(.infinity, min)
      let most = coefficients.reduce(-.infinity, max)
      return most >= 0 ? 2 * lack / (most - least) : .infinity
    case .euclidean:
      guard coefficients.contains(where: { $0 >= 0 }) else { return .infinity }
      let mean = coefficients.reduce(0, +) / Double(coefficients.count)
      let length = coefficients.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
      return lack / length
    }
  }
}

extension SharePolynomial {
  /// Every root between 0 and 1, increasing.
  ///
  /// A root that rounding leaves in doubt is given, never left out; one that counts several times,
  /// where the polynomial touches 0 and turns back, may be given as two that lie close together. A
  /// polynomial that is 0 throughout has none: what is always equal never parts.
  ///
  /// For example, `t² - t + 0.09` has the roots 0.1 and 0.9.
  ///
  /// Method: of the Bernstein form on an interval the signs of the factors are counted; none changes
  /// where there is no root, one change is one root (Descartes' rule of signs), and an interval with
  /// more is halved. Lane, J. and Riesenfeld, R. (1981) Bounds on a polynomial, BIT 21(1) 112-117.
  ///
  /// - Parameter noise: How far from 0 rounding alone may have put a value.
  /// - Returns: The roots.
  /// - Complexity: Linear in the number of roots for a given degree.
  func roots(noise: Double) -> [Double] {
    if size <= noise || size.isNaN { return [] }
    if degree == 0 { return [] }
    if degree == 1 { return Self.kept([-coefficients[0] / coefficients[1]]) }
    var search = RootSearch(noise: noise)
    search.look(bernstein, from: 0, to: 1)
    return search.roots
  }

  /// Those within 0...1, what rounding put just outside among them.
  private static func kept(_ roots: [Double]) -> [Double] {
    roots.filter { $0 >= -1e-15 && $0 <= 1 + 1e-15 }.map { min(max(0, $0), 1) }
  }

  /// The factors of the Bernstein form on 0...1.
  ///
  /// With factors `a` of a polynomial of degree n, the k-th is the sum over `i <= k` of
  /// `a(i) (k over i) / (n over i)`.
  private var bernstein: [Double] {
    (0...degree).map { k in
      var (sum, ratio) = (0.0, 1.0)
      for i in 0...k {
        sum += coefficients[i] * ratio
        ratio *= Double(k - i) / Double(max(1, degree - i))
      }
      return sum
    }
  }
}

/// The search for roots of a polynomial in Bernstein form.
private struct RootSearch {
  let noise: Double
  var roots: [Double] = []
  /// How many intervals may still be looked at, so that no input can keep it going.
  private var left = 20_000

  init(noise: Double) { self.noise = noise }

  mutating func look(_ factors: [Double], from low: Double, to high: Double) {
    left -= 1
    if isOneSided(factors[...]) { return }
    // What is within noise throughout cannot be told from a root anywhere in it.
    let isDoubtful = factors.allSatisfy { $0.magnitude <= noise }
    if isDoubtful || high - low < 1e-14 || left < 0 { return add(low + (high - low) / 2) }
    if factors[0].magnitude <= noise, isOneSided(factors.dropFirst()) { return add(low) }
    if factors[factors.count - 1].magnitude <= noise, isOneSided(factors.dropLast()) {
      return add(high)
    }
    if isSimple(factors) { return add(root(factors, from: low, to: high)) }
    let middle = low + (high - low) / 2
    let halves = Self.halved(factors)
    look(halves.lower, from: low, to: middle)
    look(halves.upper, from: middle, to: high)
  }

  /// Adds a root unless the last one is the same, seen from the other side of a middle.
  private mutating func add(_ root: Double) {
    if let last = roots.last, root - last < 1e-13 { return }
    roots.append(root)
  }

  /// Whether all lie on one side of 0, beyond all doubt.
  private func isOneSided(_ factors: ArraySlice<Double>) -> Bool {
    factors.allSatisfy { $0 > noise } || factors.allSatisfy { $0 < -noise }
  }

  /// Whether there is exactly one root, beyond all doubt.
  private func isSimple(_ factors: [Double]) -> Bool {
    guard let first = factors.first, let last = factors.last else { return false }
    guard first.magnitude > noise, last.magnitude > noise, first * last < 0 else { return false }
    // Whatever lies between may change sign once, and a doubtful one fits either side.
    let turned = factors.map { first < 0 ? -$0 : $0 }
    guard let fallen = turned.firstIndex(where: { $0 < -noise }) else { return false }
    return turned[fallen...].allSatisfy { $0 <= noise }
  }

  /// The root of a polynomial that has one, by halving until doubles are at an end.
  private func root(_ factors: [Double], from low: Double, to high: Double) -> Double {
    let isFalling = (factors.first ?? 0) > 0
    var (a, b) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = a + (b - a) / 2
      if (Self.value(factors, at: middle) > 0) == isFalling { a = middle } else { b = middle }
    }
    return low + (high - low) * (a + (b - a) / 2)
  }

  /// The value at a share of the interval, by de Casteljau's scheme.
  private static func value(_ factors: [Double], at share: Double) -> Double {
    var row = factors
    for length in stride(from: row.count - 1, to: 0, by: -1) {
      for index in 0..<length { row[index] += (row[index + 1] - row[index]) * share }
    }
    return row[0]
  }

  /// The factors on both halves of the interval.
  private static func halved(_ factors: [Double]) -> (lower: [Double], upper: [Double]) {
    var (row, lower, upper) = (factors, [Double](), [Double]())
    while let first = row.first, let last = row.last {
      lower.append(first)
      upper.append(last)
      row = zip(row, row.dropFirst()).map { ($0 + $1) / 2 }
    }
    return (lower, upper.reversed())
  }
}

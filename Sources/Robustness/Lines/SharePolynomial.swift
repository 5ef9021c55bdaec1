/// A polynomial in a share between 0 and 1.
struct SharePolynomial: Sendable, Equatable {
  /// The factors of 1, t, t² and so on; never empty.
  private(set) var coefficients: [Double]

  /// The polynomial with these factors of 1, t, t² and so on.
  init(_ coefficients: [Double]) {
    var trimmed = coefficients
    while trimmed.count > 1, trimmed.last == 0 { trimmed.removeLast() }
    self.coefficients = trimmed.isEmpty ? [0] : trimmed
  }

  static let one = SharePolynomial([1])

  /// The highest power of the share; 0 for a constant.
  var degree: Int { coefficients.count - 1 }

  /// The value at a share.
  func value(at share: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * share + $1 }
  }

  /// The sum of the sizes of all factors: no value between 0 and 1 is further from 0.
  var size: Double { coefficients.reduce(0) { $0 + $1.magnitude } }

  static func + (a: SharePolynomial, b: SharePolynomial) -> SharePolynomial {
    let (short, long) = a.coefficients.count < b.coefficients.count ? (a, b) : (b, a)
    var sum = long.coefficients
    for index in short.coefficients.indices { sum[index] += short.coefficients[index] }
    return SharePolynomial(sum)
  }

  static func - (a: SharePolynomial, b: SharePolynomial) -> SharePolynomial { a + b * -1 }

  static func * (a: SharePolynomial, factor: Double) -> SharePolynomial {
    SharePolynomial(a.coefficients.map { $0 * factor })
  }

  static func * (a: SharePolynomial, b: SharePolynomial) -> SharePolynomial {
    var product = [Double](repeating: 0, count: a.coefficients.count + b.coefficients.count - 1)
    for (i, x) in a.coefficients.enumerated() {
      for (j, y) in b.coefficients.enumerated() { product[i + j] += x * y }
    }
    return SharePolynomial(product)
  }
}

/// A sum of unknowns, each times a coefficient, plus a constant.
struct LinearForm: Sendable, Hashable {
  var coefficients: [Double]
  var constant: Double

  /// The same number whatever the unknowns are.
  static func constant(_ value: Double, of count: Int) -> LinearForm {
    LinearForm(coefficients: [Double](repeating: 0, count: count), constant: value)
  }

  /// One unknown times a factor; the factor itself if there is no unknown to take it times.
  static func unknown(_ index: Int?, times factor: Double = 1, of count: Int) -> LinearForm {
    var form = constant(0, of: count)
    if let index { form.coefficients[index] = factor } else { form.constant = factor }
    return form
  }

  static func + (left: LinearForm, right: LinearForm) -> LinearForm {
    LinearForm(
      coefficients: zip(left.coefficients, right.coefficients).map { $0 + $1 },
      constant: left.constant + right.constant
    )
  }

  static func - (left: LinearForm, right: LinearForm) -> LinearForm { left + right * -1 }

  static func * (form: LinearForm, factor: Double) -> LinearForm {
    LinearForm(
      coefficients: form.coefficients.map { $0 * factor },
      constant: form.constant * factor
    )
  }

  /// The number at a point.
  func value(at point: [Double]) -> Double { coefficients.scalarProduct(point) + constant }

  /// The form with everything set to 0 that is 0 but for rounding.
  ///
  /// - Parameter scale: How large the numbers are of which the form is the difference.
  func cleaned(scale: Double) -> LinearForm {
    let limit = 1e-12 * max(scale, 1)
    func clean(_ value: Double) -> Double { value.magnitude <= limit ? 0 : value }
    return LinearForm(coefficients: coefficients.map(clean), constant: clean(constant))
  }

  /// The largest number in it.
  var magnitude: Double { max(coefficients.greatestMagnitude, constant.magnitude) }

  /// Whether the form is 0 whatever the unknowns are.
  var isZero: Bool { magnitude == 0 }
}

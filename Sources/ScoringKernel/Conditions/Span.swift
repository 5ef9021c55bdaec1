/// A number known to lie between two ends, both included; NaN at both ends when it is missing.
///
/// Sums, products and the rest follow interval arithmetic (R. E. Moore, 1966, Interval Analysis): the
/// result holds every value that the operation can take. Where that may be any number or none, as
/// after a division by what may be zero, the ends are minus infinity and infinity.
package struct Span: Quantity, Hashable {
  package var low: Double
  package var high: Double

  package init(_ value: Double) {
    low = value
    high = value
  }

  /// Makes an interval from its ends, in either order.
  package init(_ a: Double, _ b: Double) {
    low = min(a, b)
    high = max(a, b)
    if a.isNaN || b.isNaN { self = Span(.nan) }
  }

  package init(value: Double, span: Span) { self = span }

  package var isMissing: Bool { low.isNaN }

  package var mayBeMissing: Bool { !low.isFinite || !high.isFinite }

  /// Any number, or none.
  package static var undetermined: Span { Span(-.infinity, .infinity) }

  package var finite: Span { mayBeMissing && !isMissing ? .undetermined : self }

  /// Whether both ends are the same number.
  package var isPoint: Bool { low == high }

  package static func + (left: Span, right: Span) -> Span {
    Span(left.low + right.low, left.high + right.high)
  }

  package static func - (left: Span, right: Span) -> Span {
    Span(left.low - right.high, left.high - right.low)
  }

  package static func * (left: Span, right: Span) -> Span {
    if left.isMissing || right.isMissing { return Span(.nan) }
    if left.mayBeMissing || right.mayBeMissing { return .undetermined }
    let a = Span(left.low * right.low, left.low * right.high)
    let b = Span(left.high * right.low, left.high * right.high)
    return Span(min(a.low, b.low), max(a.high, b.high))
  }

  package static func / (left: Span, right: Span) -> Span {
    if left.isMissing || right.isMissing || right == Span(0) { return Span(.nan) }
    let mayBeZero = right.low <= 0 && right.high >= 0
    if left.mayBeMissing || right.mayBeMissing || mayBeZero { return .undetermined }
    let a = Span(left.low / right.low, left.low / right.high)
    let b = Span(left.high / right.low, left.high / right.high)
    return Span(min(a.low, b.low), max(a.high, b.high))
  }

  package static func smaller(_ left: Span, _ right: Span) -> Span {
    Span(.smaller(left.low, right.low), .smaller(left.high, right.high))
  }

  package static func larger(_ left: Span, _ right: Span) -> Span {
    Span(.larger(left.low, right.low), .larger(left.high, right.high))
  }

  package var absolute: Span {
    if low <= 0 && high >= 0 { return Span(0, max(-low, high)) }
    return Span(low.magnitude, high.magnitude)
  }

  package func rounded(decimals: Int) -> Span {
    Span(low.rounded(decimals: decimals), high.rounded(decimals: decimals))
  }

  package func raised(to exponent: Int) -> Span {
    if mayBeMissing { return self }
    if exponent < 0 { return Span(1) / raised(to: -exponent) }
    let ends = Span(low.raised(to: exponent), high.raised(to: exponent))
    let isEven = exponent & 1 == 0
    if ends.isMissing { return isPoint ? ends : .undetermined }
    return isEven && exponent > 0 && low < 0 && high > 0 ? Span(0, ends.high) : ends
  }

  package var exponent: Int? { isPoint ? low.exponent : nil }

  package static func truth(
    _ left: Span,
    _ comparison: Condition.Comparison,
    _ right: Span
  ) -> Truth {
    if left.isMissing || right.isMissing { return .unknown }
    // The comparison at the two pairs of ends that favour it most and least.
    let lowest = Double.truth(left.low, comparison, right.high)
    let highest = Double.truth(left.high, comparison, right.low)
    switch comparison {
    case .less, .atMost, .greater, .atLeast: return lowest == highest ? lowest : .unknown
    case .equal, .notEqual:
      if left.isPoint && right.isPoint { return lowest }
      // Ends that are equal but for noise may still be the two values.
      let areApart =
        Double.truth(left.high, .less, right.low) == .yes
        || Double.truth(right.high, .less, left.low) == .yes
      return areApart ? Truth(comparison == .notEqual) : .unknown
    }
  }
}

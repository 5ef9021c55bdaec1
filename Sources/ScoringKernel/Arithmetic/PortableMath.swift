/// Exponential, natural logarithm and power, equal to the bit on every machine.
///
/// A maths library may differ from the next one in the last digit, which is enough to turn a tie
/// into an order, and freestanding WebAssembly has none at all. These functions use only `+ - × ÷`
/// on doubles, which IEEE 754 fixes to the bit, and the bits of a double's exponent.
///
/// The error stays below one unit in the last place: a test compares with values to 300 bits.
package enum PortableMath {
  /// The exponential of a number.
  ///
  /// With `x = k ln 2 + r` and `|r| ≤ ln 2 / 2`, the result is `2^k e^r`, and `e^r` is the sum of its
  /// power series. `exp(1)` is 2.718281828459045.
  ///
  /// - Parameter x: Any number; not a number gives not a number.
  /// - Returns: `e^x`; infinity above 709.78, subnormal below -708.39, zero below -745.13.
  package static func exp(_ x: Double) -> Double { exp(x, plus: 0) }

  /// The natural logarithm of a number.
  ///
  /// With `x = 2^k m` and `m` between `√½` and `√2`, the result is `k ln 2 + 2 artanh s`, where
  /// `s = (m - 1) / (m + 1)`. `log(10)` is 2.302585092994046.
  ///
  /// - Parameter x: A number from zero up; a negative one has no logarithm.
  /// - Returns: `ln x`; minus infinity for zero, not a number below zero.
  package static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x < .infinity else { return x }
    let (m, exponent) = parts(x)
    let k = Double(exponent)
    let f = m - 1
    let s = f / (2 + f)
    // ln m = 2s + s z (2/3 + 2z/5 + …), and 2s = f - s f is better than 2s: f is exact, s is not.
    let z = s * s
    let rest = s * (f - 2 * z * artanhTail(z))
    guard exponent != 0 else { return f - rest }
    return k * ln2High - ((rest - k * ln2Low) - f)
  }

  /// A base raised to an exponent, for bases from zero up.
  ///
  /// The logarithm is carried to about 64 digits of binary, since an error in it grows with the
  /// size of the exponent. `power(2, 0.5)` is 1.4142135623730951.
  ///
  /// - Parameters:
  ///   - base: A number from zero up; weighted products have no use for a negative one.
  ///   - exponent: Any number.
  /// - Returns: `base^exponent`; 1 if the base is 1 or the exponent 0, as IEEE 754 has it for `pow`;
  ///   not a number for a negative base.
  package static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    guard base >= 0, !exponent.isNaN else { return .nan }
    if base == 0 { return exponent > 0 ? 0 : .infinity }
    if base == .infinity { return exponent > 0 ? .infinity : 0 }
    let logarithm = extendedLog(base)
    let rough = logarithm.high * exponent
    // Far outside the range of the exponential; within it, no product below can overflow.
    guard abs(rough) < 800 else { return rough > 0 ? .infinity : 0 }
    let product = exactProduct(logarithm.high, exponent)
    return exp(product.high, plus: product.low + logarithm.low * exponent)
  }

  /// `e^(x + tail)`, where the tail is below the last place of `x`.
  private static func exp(_ x: Double, plus tail: Double) -> Double {
    guard x < 710 else { return x.isNaN ? x : .infinity }
    guard x > -746 else { return x.isNaN ? x : 0 }
    let exponent = Int(x * log2OfE + (x < 0 ? -0.5 : 0.5))
    let k = Double(exponent)
    // `k ln2High` has no rounding error, and neither has its difference from `x`.
    let high = x - k * ln2High
    let low = k * ln2Low - tail
    let r = high - low
    let lost = (high - r) - low
    let sum = 1 + r
    let rest = (1 - sum) + r
    return scaled(sum + (rest + (r * r * exponentialTail(r) + lost * sum)), byPowerOfTwo: exponent)
  }

  /// The sum `1/2! + r/3! + … + r^12/14!`, for `|r| ≤ 0.35`: the next term is below 2^-58.
  private static func exponentialTail(_ r: Double) -> Double {
    var sum = 1.0 / 87_178_291_200
    sum = sum * r + 1.0 / 6_227_020_800
    sum = sum * r + 1.0 / 479_001_600
    sum = sum * r + 1.0 / 39_916_800
    sum = sum * r + 1.0 / 3_628_800
    sum = sum * r + 1.0 / 362_880
    sum = sum * r + 1.0 / 40_320
    sum = sum * r + 1.0 / 5_040
    sum = sum * r + 1.0 / 720
    sum = sum * r + 1.0 / 120
    sum = sum * r + 1.0 / 24
    sum = sum * r + 1.0 / 6
    return sum * r + 0.5
  }

  /// The sum `1/3 + z/5 + … + z^10/23`, for `0 ≤ z ≤ 0.0295`: the next term is below 2^-60.
  private static func artanhTail(_ z: Double) -> Double { 1.0 / 3 + z * artanhTailFromFifth(z) }

  /// The sum `1/5 + z/7 + … + z^9/23`.
  private static func artanhTailFromFifth(_ z: Double) -> Double {
    var sum = 1.0 / 23
    sum = sum * z + 1.0 / 21
    sum = sum * z + 1.0 / 19
    sum = sum * z + 1.0 / 17
    sum = sum * z + 1.0 / 15
    sum = sum * z + 1.0 / 13
    sum = sum * z + 1.0 / 11
    sum = sum * z + 1.0 / 9
    sum = sum * z + 1.0 / 7
    return sum * z + 1.0 / 5
  }
}

// MARK: - Twice the digits

extension PortableMath {
  /// A number as the sum of two doubles, the second below the last place of the first.
  private struct Pair {
    var high: Double
    var low: Double
  }

  /// The logarithm of a positive finite number, as a pair: the error is below 2^-63 of the result.
  private static func extendedLog(_ x: Double) -> Pair {
    let (m, exponent) = parts(x)
    let k = Double(exponent)
    let s = quotient(m - 1)
    let ratio = artanhRatio(s)
    // ln m = 2s (1 + ratio)
    let twice = Pair(high: 2 * s.high, low: 2 * s.low)
    let rest = product(twice, ratio)
    let sum = exactSum(twice.high, rest.high)
    let whole = exactSum(k * ln2High, sum.high)
    return exactSum(whole.high, whole.low + (sum.low + (twice.low + rest.low) + k * ln2Low))
  }

  /// `f / (2 + f)` as a pair.
  private static func quotient(_ f: Double) -> Pair {
    let divisor = exactSum(2, f)
    let high = f / divisor.high
    let back = exactProduct(high, divisor.high)
    let low = ((f - back.high) - back.low - high * divisor.low) / divisor.high
    return Pair(high: high, low: low)
  }

  /// `s²/3 + s⁴/5 + …` as a pair; only the first term needs all the digits.
  private static func artanhRatio(_ s: Pair) -> Pair {
    let z = product(s, s)
    let first = product(z, Pair(high: 0x1.5555555555555p-2, low: 0x1.5555555555555p-56))
    let sum = exactSum(first.high, z.high * z.high * artanhTailFromFifth(z.high))
    return Pair(high: sum.high, low: sum.low + first.low)
  }

  private static func product(_ a: Pair, _ b: Pair) -> Pair {
    let high = exactProduct(a.high, b.high)
    return Pair(high: high.high, low: high.low + (a.high * b.low + a.low * b.high))
  }

  /// The sum of two doubles without rounding error.
  ///
  /// Source: D. E. Knuth (1969), The Art of Computer Programming 2, theorem B of section 4.2.2.
  private static func exactSum(_ a: Double, _ b: Double) -> Pair {
    let sum = a + b
    let part = sum - a
    return Pair(high: sum, low: (a - (sum - part)) + (b - part))
  }

  /// The product of two doubles without rounding error.
  ///
  /// A fused multiply-add would do it in one step, but not every machine has one.
  ///
  /// Source: T. J. Dekker (1971), A floating-point technique for extending the available precision,
  /// Numerische Mathematik 18, 224-242, section 5.
  private static func exactProduct(_ a: Double, _ b: Double) -> Pair {
    let high = a * b
    let x = halves(a)
    let y = halves(b)
    let low = ((x.high * y.high - high) + x.high * y.low + x.low * y.high) + x.low * y.low
    return Pair(high: high, low: low)
  }

  /// A double as the sum of two of 26 digits each.
  private static func halves(_ a: Double) -> Pair {
    let shifted = 134_217_729 * a
    let high = shifted - (shifted - a)
    return Pair(high: high, low: a - high)
  }
}

// MARK: - Bits of a double

extension PortableMath {
  /// The parts of a positive finite number `x = m 2^exponent`, with `m` between `√½` and `√2`.
  private static func parts(_ x: Double) -> (m: Double, exponent: Int) {
    let isSubnormal = x < 0x1p-1022
    let bits = (isSubnormal ? x * 0x1p54 : x).bitPattern
    let exponent = Int(truncatingIfNeeded: bits &>> 52) &- 1023 &- (isSubnormal ? 54 : 0)
    let m = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    return m > 1.4142135623730951 ? (m * 0.5, exponent &+ 1) : (m, exponent)
  }

  /// A number between ½ and 2 times a power of two, rounded once even where the result is subnormal.
  private static func scaled(_ m: Double, byPowerOfTwo k: Int) -> Double {
    if k > 1023 { return m * 0x1p1023 * powerOfTwo(k &- 1023) }
    if k < -1021 { return m * powerOfTwo(k &+ 1000) * 0x1p-1000 }
    return m * powerOfTwo(k)
  }

  /// `2^k` for k from -1022 to 1023.
  private static func powerOfTwo(_ k: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: k &+ 1023) &<< 52)
  }

  /// The first 42 binary digits of ln 2: its product with any exponent of a double is exact.
  private static var ln2High: Double { 0x1.62e42fefa3800p-1 }
  /// What is missing in `ln2High`.
  private static var ln2Low: Double { 0x1.ef35793c76730p-45 }
  private static var log2OfE: Double { 0x1.71547652b82fep+0 }
}

/// Eight streams of random numbers side by side, one to a lane: what the draws of weights come from.
///
/// The generator of every lane is xoshiro256+, which its authors recommend for numbers between 0 and
/// 1 (Blackman, D. and Vigna, S. (2021) Scrambled linear pseudorandom number generators, ACM
/// Transactions on Mathematical Software 47(4), section 5): it needs no multiplication, which few
/// machines have for eight words at once. Lane 0 starts where ``SeededStream`` of the same number
/// does, each further lane at the next four words of the same SplitMix64.
package struct LaneStream: Sendable {
  /// How many draws are made side by side.
  package static let width = 8

  private var state: (SIMD8<UInt64>, SIMD8<UInt64>, SIMD8<UInt64>, SIMD8<UInt64>)

  /// Makes the streams.
  ///
  /// - Parameters:
  ///   - seed: The seed of the whole run.
  ///   - stream: Which of its streams.
  package init(seed: UInt64, stream: UInt64 = 0) {
    var mix = SplitMix(seed: seed, stream: stream)
    state = (.zero, .zero, .zero, .zero)
    for lane in 0..<Self.width {
      state.0[lane] = mix.next()
      state.1[lane] = mix.next()
      state.2[lane] = mix.next()
      state.3[lane] = mix.next()
    }
  }

  /// Makes streams that all start from the same words, which must not all be 0.
  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = (
      SIMD8(repeating: state.0), SIMD8(repeating: state.1), SIMD8(repeating: state.2),
      SIMD8(repeating: state.3)
    )
  }

  /// The next 64 bits of every lane; the lowest three are weak, and nothing here uses them.
  @inline(__always)
  package mutating func next() -> SIMD8<UInt64> {
    let result = state.0 &+ state.3
    let shifted = state.1 &<< SIMD8<UInt64>(repeating: 17)
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 =
      (state.3 &<< SIMD8<UInt64>(repeating: 45)) | (state.3 &>> SIMD8<UInt64>(repeating: 19))
    return result
  }

  /// A number above 0 and not above 1 in every lane, each of 2^52 equally likely.
  @inline(__always)
  package mutating func unit() -> SIMD8<Double> {
    let one = SIMD8<UInt64>(repeating: 0x3FF0_0000_0000_0000)
    let bits = (next() &>> SIMD8<UInt64>(repeating: 12)) | one
    return SIMD8<Double>(repeating: 2) - unsafeBitCast(bits, to: SIMD8<Double>.self)
  }

  /// A number of the exponential distribution with mean 1 in every lane: minus the logarithm of a
  /// number between 0 and 1.
  @inline(__always)
  package mutating func exponential() -> SIMD8<Double> { -PortableMath.log(lanes: unit()) }
}

extension PortableMath {
  /// The natural logarithm of eight numbers at once, from 2^-52 to 1.
  ///
  /// As ``log(_:)``, but without cases and with a shorter series: `x = 2^k m` with `m` between `√½`
  /// and `√2`, and `ln m = 2 artanh s`, where `s = (m - 1) / (m + 1)`. The error is below 4e-16 of
  /// 1, which is far more than random numbers need, and the same to the bit everywhere.
  @inline(__always)
  static func log(lanes x: SIMD8<Double>) -> SIMD8<Double> {
    typealias Words = SIMD8<UInt64>
    typealias Lanes = SIMD8<Double>
    let bits = unsafeBitCast(x, to: Words.self)
    let aboveRootOfHalf = bits &- Words(repeating: 0x3FE6_A09E_667F_3BCD)
    let exponent =
      unsafeBitCast(aboveRootOfHalf, to: SIMD8<Int64>.self) &>> SIMD8<Int64>(repeating: 52)
    let mantissa = bits &- (aboveRootOfHalf & Words(repeating: 0xFFF0_0000_0000_0000))
    let m = unsafeBitCast(mantissa, to: Lanes.self)
    // A small whole number becomes a double as the last bits of 1.5 times 2^52.
    let shifted = exponent &+ SIMD8<Int64>(repeating: 0x4338_0000_0000_0000)
    let k = unsafeBitCast(shifted, to: Lanes.self) - Lanes(repeating: 0x1.8p52)
    let s = (m - Lanes(repeating: 1)) / (m + Lanes(repeating: 1))
    let z = s * s
    var tail = Lanes(repeating: 1.0 / 17)
    tail = tail * z + Lanes(repeating: 1.0 / 15)
    tail = tail * z + Lanes(repeating: 1.0 / 13)
    tail = tail * z + Lanes(repeating: 1.0 / 11)
    tail = tail * z + Lanes(repeating: 1.0 / 9)
    tail = tail * z + Lanes(repeating: 1.0 / 7)
    tail = tail * z + Lanes(repeating: 1.0 / 5)
    tail = tail * z + Lanes(repeating: 1.0 / 3)
    let twice = s + s
    return k * Lanes(repeating: 0x1.62e42fefa39efp-1) + (twice + twice * z * tail)
  }
}

/// One stream of random numbers of a seed: the same numbers for the same seed and stream, on any
/// machine and whatever other streams are drawn from.
///
/// Work that is cut into blocks gives each block the stream of its own number, so that the result
/// cannot depend on how many threads share the blocks.
///
/// The generator is xoshiro256** (Blackman, D. and Vigna, S. (2021) Scrambled linear pseudorandom
/// number generators, ACM Transactions on Mathematical Software 47(4)), started with SplitMix64
/// (Steele, G., Lea, D. and Flood, C. (2014) Fast splittable pseudorandom number generators, OOPSLA).
package struct SeededStream: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Makes a stream.
  ///
  /// - Parameters:
  ///   - seed: The seed of the whole run.
  ///   - stream: Which of its streams.
  package init(seed: UInt64, stream: UInt64 = 0) {
    var mix = SplitMix(seed: seed, stream: stream)
    state = (mix.next(), mix.next(), mix.next(), mix.next())
  }

  /// Makes a stream from the words of its state, which must not all be 0.
  init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = ((product &<< 7) | (product &>> 57)) &* 9
    let shifted = state.1 &<< 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 &<< 45) | (state.3 &>> 19)
    return result
  }

  /// A number above 0 and not above 1, each of 2^53 equally likely.
  package mutating func unit() -> Double { Double((next() &>> 11) &+ 1) * 0x1p-53 }

  /// A whole number from 0 to one less than `count`, equally likely as far as 2^53 steps allow.
  ///
  /// - Parameter count: At least 1.
  /// - Returns: The number.
  package mutating func below(_ count: Int) -> Int {
    let share = Double(next() &>> 11) * 0x1p-53
    return min(max(0, count - 1), Int(share * Double(count)))
  }
}

/// SplitMix64: spreads a seed over as many words as a generator needs.
package struct SplitMix: Sendable {
  private var state: UInt64

  package init(state: UInt64) { self.state = state }

  /// The words that one stream of a seed starts from.
  init(seed: UInt64, stream: UInt64) {
    var seeds = SplitMix(state: seed)
    state = seeds.next() ^ (stream &* 0xD134_2543_DE82_EF95)
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word &>> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word &>> 31)
  }
}

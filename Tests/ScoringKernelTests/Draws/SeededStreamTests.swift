import Testing

@testable import ScoringKernel

@Suite struct SeededStreamTests {
  @Test func theGeneratorIsXoshiro256StarStar() {
    // The reference C code of Blackman and Vigna (prng.di.unimi.it) started with 1, 2, 3, 4.
    var stream = SeededStream(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
      10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
    ]
    #expect(expected.map { _ in stream.next() } == expected)
  }

  @Test func itIsStartedWithSplitMix64() {
    // The published outputs for the seed 1234567.
    var mix = SplitMix(state: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in mix.next() } == expected)
  }

  @Test func streamsOfASeedDifferAndComeAgain() {
    func first(_ seed: UInt64, _ stream: UInt64) -> UInt64 {
      var generator = SeededStream(seed: seed, stream: stream)
      return generator.next()
    }
    let words = (0..<50).flatMap { seed in (0..<50).map { first(seed, $0) } }
    #expect(Set(words).count == 2_500)
    #expect(first(7, 3) == first(7, 3))
  }

  @Test func unitsAreAboveZeroAndUpToOne() {
    var stream = SeededStream(seed: 1)
    let units = (0..<20_000).map { _ in stream.unit() }
    #expect(units.allSatisfy { $0 > 0 && $0 <= 1 })
    // The standard error of the mean is 0.289 / sqrt(20,000) = 0.002.
    #expect(abs(units.reduce(0, +) / 20_000 - 0.5) < 0.008)
  }

  @Test func wholeNumbersAreEquallyLikely() {
    var stream = SeededStream(seed: 2)
    var counts = [Int](repeating: 0, count: 3)
    for _ in 0..<30_000 { counts[stream.below(3)] += 1 }
    // The standard error of a count is sqrt(30,000 x 2/9) = 82.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 330 })
    #expect(stream.below(1) == 0)
    #expect(stream.below(0) == 0)
  }
}

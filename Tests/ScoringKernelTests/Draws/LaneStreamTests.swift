import Testing

@testable import ScoringKernel

@Suite struct LaneStreamTests {
  @Test func theGeneratorOfEveryLaneIsXoshiro256Plus() {
    // The reference C code of Blackman and Vigna (prng.di.unimi.it) started with 1, 2, 3, 4.
    var stream = LaneStream(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      5, 211_106_232_532_999, 211_106_635_186_183, 9_223_759_065_350_669_058,
      9_250_833_439_874_351_877, 13_862_484_359_527_728_515, 2_346_507_365_006_083_650,
      1_168_864_526_675_804_870, 34_095_955_243_042_024, 3_466_914_240_207_415_127,
    ]
    for word in expected { #expect(stream.next() == SIMD8(repeating: word)) }
  }

  @Test func lanesAndStreamsDiffer() {
    var words: [UInt64] = []
    for seed in 0..<20 {
      for number in 0..<20 {
        var stream = LaneStream(seed: UInt64(seed), stream: UInt64(number))
        let lanes = stream.next()
        words += (0..<8).map { lanes[$0] }
      }
    }
    #expect(Set(words).count == words.count)
  }

  @Test func logarithmsAreThoseOfTheKernel() {
    var stream = LaneStream(seed: 3)
    for _ in 0..<500 {
      let units = stream.unit()
      let logs = PortableMath.log(lanes: units)
      for lane in 0..<8 {
        #expect(units[lane] > 0 && units[lane] <= 1)
        let exact = PortableMath.log(units[lane])
        #expect(abs(logs[lane] - exact) <= 4e-16 + 4e-16 * abs(exact))
      }
    }
    let ends = PortableMath.log(lanes: SIMD8(1, 0x1p-52, 0.5, 0.75, 0.7071067811865476, 0.1, 1e-9, 0.999))
    #expect(ends[0] == 0)
    #expect(abs(ends[1] + 52 * 0.6931471805599453) < 1e-14)
    #expect(abs(ends[2] + 0.6931471805599453) < 1e-15)
  }

  @Test func exponentialsHaveMeanAndVarianceOne() {
    var stream = LaneStream(seed: 4)
    var (sum, squares) = (0.0, 0.0)
    let rounds = 4_000
    for _ in 0..<rounds {
      let numbers = stream.exponential()
      for lane in 0..<8 {
        sum += numbers[lane]
        squares += numbers[lane] * numbers[lane]
      }
    }
    let count = Double(8 * rounds)
    // Standard errors 1 / sqrt(32,000) = 0.0056 and sqrt(20 / 32,000) = 0.025.
    #expect(abs(sum / count - 1) < 0.0224)
    #expect(abs(squares / count - 2) < 0.1)
  }
}

import TestSupport
import Testing

@testable import Linting

@Suite struct ReachableNumbersTests {
  @Test func `numbers are sorted and equal ones are one`() {
    let numbers = ReachableNumbers(numbers: [3, 1, 0.1 + 0.2, 0.3, 1])
    #expect(numbers.stretches.count == 3)
    #expect(numbers.stretches.map(\.low) == [0.3, 1, 3])
    #expect(numbers.isExact)
  }

  @Test func `stretches that touch are one`() {
    let numbers = ReachableNumbers([.init(2, 4), .init(0, 1), .init(4, 5), .init(0.5, 1.5)])
    #expect(numbers.stretches == [.init(0, 1.5), .init(2, 5)])
  }

  @Test func `a gap has the neighbours at its ends`() throws {
    let numbers = ReachableNumbers(numbers: [1, 2, 4])
    let gap = try #require(numbers.gap(around: 2.5))
    #expect(gap.low == 2 && gap.high == 4)
    for number in [0, 1, 2, 4, 5] { #expect(numbers.gap(around: Double(number)) == nil) }
    #expect(ReachableNumbers([.init(0, 1)]).gap(around: 0.5) == nil)
  }

  @Test func `bands hold what lies between two cuts, a number on a cut the upper one`() {
    let numbers = ReachableNumbers(numbers: [1, 2, 4])
    #expect(numbers.bands([2, 3, 5]) == [true, true, true, false])
    #expect(numbers.bands([1]) == [false, true])
    #expect(numbers.bands([]) == [true])
  }

  @Test func `of too many the widest gaps stay and nothing is lost`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<20 {
      let all = (0..<1_000).map { _ in Double(generator.next() % 100_000) }
      let numbers = ReachableNumbers(numbers: all)
      #expect(numbers.stretches.count <= ReachableNumbers.limit)
      #expect(!numbers.isExact)
      for number in all {
        #expect(numbers.stretches.contains { $0.low <= number && number <= $0.high })
      }
      let kept = zip(numbers.stretches, numbers.stretches.dropFirst()).map { $1.low - $0.high }
      let sorted = Set(all).sorted()
      let gaps = zip(sorted, sorted.dropFirst()).map { $1 - $0 }.sorted(by: >)
      #expect(kept.sorted(by: >) == Array(gaps.prefix(kept.count)))
    }
  }
}

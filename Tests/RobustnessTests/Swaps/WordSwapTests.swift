import Testing

@testable import Robustness

@Suite struct WordSwapTests {
  @Test func `the nearest level counts, of two the higher one`() {
    let levels = WordSwap(values: [1, 2, 3, 4, 5], start: 3, isOrdered: true)
    #expect(levels.find(isTaken: true) { _ in .swapped }.swap == 4)
    #expect(levels.find(isTaken: true) { $0 == 1 || $0 == 5 ? .swapped : .kept }.swap == 5)
    #expect(levels.find(isTaken: true) { $0 < 3 ? .swapped : .level }.swap == 2)
    #expect(levels.find(isTaken: true) { $0 == 1 ? .level : .kept }.level == 1)
  }

  @Test func `a level that only stands in for a missing one is tried as well`() {
    let levels = WordSwap(values: [1, 2, 3], start: 2, isOrdered: true)
    #expect(levels.find(isTaken: false) { _ in .swapped }.swap == 2)
    #expect(levels.find(isTaken: true) { $0 == 2 ? .swapped : .kept }.swap == nil)
  }

  @Test func `of categories the first in the order of the rules counts`() {
    let words = WordSwap(values: [0, 1, 2], start: 2, isOrdered: false)
    #expect(words.find(isTaken: true) { _ in .swapped }.swap == 0)
    #expect(words.find(isTaken: true) { _ in .swapped }.reaches)
  }
}

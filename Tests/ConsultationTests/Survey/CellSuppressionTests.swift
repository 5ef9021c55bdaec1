import TestSupport
import Testing

@testable import Consultation

@Suite struct CellSuppressionTests {
  @Test func `Small counts are hidden and nobody is shown`() {
    #expect(CellSuppression.shown([3, 0, 12, 5, 4], smallest: 5) == [nil, 0, 12, 5, nil])
    #expect(CellSuppression.shown([3, 0, 1], smallest: 1) == [3, 0, 1])
    #expect(CellSuppression.shown([3, 0, 1], smallest: 0) == [3, 0, 1])
  }

  @Test func `Of a list with a total the next smallest is hidden too`() {
    let three = CellSuppression.shown(partsOfTotal: [3, 24, 20], smallest: 5)
    #expect(three.counts == [nil, 24, nil])
    #expect(three.allowsTotal)
    #expect(CellSuppression.shown(partsOfTotal: [3, 4, 20], smallest: 5).counts == [nil, nil, 20])
    #expect(CellSuppression.shown(partsOfTotal: [30, 24], smallest: 5).counts == [30, 24])
  }

  @Test func `Two counts of 1 would be told by their sum`() {
    #expect(
      CellSuppression.shown(partsOfTotal: [1, 30, 1, 12], smallest: 5).counts
        == [nil, 30, nil, nil]
    )
  }

  @Test func `Nobody is hidden last, and the total where nothing else helps`() {
    let pair = CellSuppression.shown(partsOfTotal: [2, 0], smallest: 5)
    #expect(pair.counts == [nil, nil])
    #expect(pair.allowsTotal)
    let alone = CellSuppression.shown(partsOfTotal: [2], smallest: 5)
    #expect(alone.counts == [nil])
    #expect(!alone.allowsTotal)
  }

  /// All lists of three and four counts up to 9 are gone through.
  ///
  /// A reader who knows the total, and that a hidden count is of somebody, has at least two values for
  /// each: one person more or less in it can be made up for in another.
  @Test(arguments: [(3, 2), (3, 3), (3, 5), (4, 3), (4, 5)])
  func `No hidden count can be worked out from the total`(parts: Int, smallest: Int) {
    var toldLists: [[Int]] = []
    for number in 0..<power(10, parts) {
      let list = (0..<parts).map { number / power(10, $0) % 10 }
      let shown = CellSuppression.shown(partsOfTotal: list, smallest: smallest)
      let hidden = zip(list, shown.counts).filter { $0.1 == nil }.map(\.0)
      let least = hidden.contains(0) ? 0 : 1
      let hasSlack = hidden.count > 1 && hidden.contains { $0 > least }
      if shown.allowsTotal, !hidden.isEmpty, !hasSlack { toldLists.append(list) }
    }
    #expect(toldLists == [])
  }

  @Test(arguments: [(3, 2), (3, 5), (4, 5)])
  func `Every small count is hidden, and the total only where all are`(parts: Int, smallest: Int) {
    for number in 0..<power(10, parts) {
      let list = (0..<parts).map { number / power(10, $0) % 10 }
      let shown = CellSuppression.shown(partsOfTotal: list, smallest: smallest)
      #expect(zip(list, shown.counts).allSatisfy { $1 == nil || $1 == $0 })
      #expect(zip(list, shown.counts).allSatisfy { $1 == nil || $0 == 0 || $0 >= smallest })
      #expect(shown.allowsTotal || shown.counts.allSatisfy { $0 == nil })
    }
  }

  private func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { result, _ in result * base }
  }
}

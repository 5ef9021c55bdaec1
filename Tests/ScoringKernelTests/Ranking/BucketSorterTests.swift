import Testing

@testable import ScoringKernel

@Suite struct BucketSorterTests {
  /// Around the number of entries at which buckets begin, and well beyond it.
  private static let sizes = [0, 1, 2, 63, 64, 65, 5000]

  @Test(arguments: Shape.allCases)
  func sortsLikeAPlainStableSort(_ shape: Shape) {
    for size in Self.sizes {
      var random = SeededGenerator(seed: 101)
      let keys = shape.keys(size, &random)
      expectSorted(keys, 0..<size, "\(shape), \(size) entries")
    }
  }

  @Test(arguments: Shape.allCases)
  func leavesWhatLiesOutsideTheRangeAlone(_ shape: Shape) {
    var random = SeededGenerator(seed: 102)
    let keys = shape.keys(400, &random)
    expectSorted(keys, 100..<350, "\(shape)")
    expectSorted(keys, 0..<70, "\(shape)")
    expectSorted(keys, 336..<400, "\(shape)")
    expectSorted(keys, 200..<200, "\(shape)")
  }

  @Test func equalKeysKeepTheirOrder() {
    let keys = (0..<3000).map { Double($0 % 3) }
    let sorted = sorted(keys, 0..<3000)
    for level in 0..<3 {
      let candidates = sorted[(level * 1000)..<((level + 1) * 1000)].map(\.candidate)
      #expect(candidates == candidates.sorted())
      #expect(candidates.allSatisfy { $0 % 3 == 2 - level })
    }
  }

  @Test func oneSorterMayBeUsedAgain() {
    var random = SeededGenerator(seed: 103)
    var sorter = BucketSorter()
    for _ in 0..<40 {
      let count = random.whole(in: 0...600)
      let shape = Shape.allCases[random.whole(in: 0...(Shape.allCases.count - 1))]
      var entries = entries(shape.keys(count, &random))
      let expected = plainlySorted(entries, 0..<count)
      sorter.sort(&entries, 0..<count)
      #expect(entries.map(\.candidate) == expected.map(\.candidate))
    }
  }

  /// A way in which keys may be spread; most are hard on buckets of equal width.
  enum Shape: CaseIterable {
    case even, allEqual, twoValues, exponential, oneOutlier, infinities, subnormals, signedZeros
    case wholeNumbers, manyWholeNumbers, largeWholeNumbers, widestRange, neighbouringDoubles
    case sorted, reversed

    func keys(_ count: Int, _ random: inout SeededGenerator) -> [Double] {
      var keys = (0..<count).map { _ in random.unit() }
      switch self {
      case .even: break
      case .allEqual: keys = keys.map { _ in 0.1 }
      case .twoValues: keys = keys.map { $0 < 0.5 ? 0.3 : 0.1 + 0.2 }
      case .exponential: keys = keys.map { powerOfTwo(($0 - 0.5) * 2000) }
      case .oneOutlier: if count > 0 { keys[count / 2] = 1e12 }
      case .infinities:
        keys = keys.map { $0 < 0.2 ? .infinity : $0 < 0.4 ? -.infinity : $0 }
      case .subnormals: keys = keys.map { ($0 * 40).rounded() * .leastNonzeroMagnitude }
      case .signedZeros: keys = keys.map { $0 < 0.3 ? -0.0 : $0 < 0.6 ? 0 : $0 < 0.8 ? 1 : -1 }
      case .wholeNumbers: keys = keys.map { ($0 * 63).rounded() - 30 }
      case .manyWholeNumbers: keys = keys.map { ($0 * 500).rounded() }
      case .largeWholeNumbers: keys = keys.map { 0x1p53 - ($0 * 20).rounded() }
      case .widestRange: keys = keys.map { ($0 - 0.5) * 2 * Double.greatestFiniteMagnitude }
      case .neighbouringDoubles: keys = keys.map { 1 + ($0 * 5).rounded() * 0x1p-52 }
      case .sorted: keys.sort(by: >)
      case .reversed: keys.sort()
      }
      return keys
    }

    /// Two to a power; between whole powers on a straight line.
    private func powerOfTwo(_ exponent: Double) -> Double {
      let whole = exponent.rounded(.down)
      return Double(sign: .plus, exponent: Int(whole), significand: 1 + exponent - whole)
    }
  }

  private func expectSorted(_ keys: [Double], _ range: Range<Int>, _ comment: Comment) {
    let result = sorted(keys, range)
    let expected = plainlySorted(entries(keys), range)
    #expect(result.map(\.candidate) == expected.map(\.candidate), comment)
    #expect(result.allSatisfy { $0.key == keys[$0.candidate] }, comment)
  }

  private func sorted(_ keys: [Double], _ range: Range<Int>) -> [KeyedEntry] {
    var sorter = BucketSorter()
    var entries = entries(keys)
    sorter.sort(&entries, range)
    return entries
  }

  private func entries(_ keys: [Double]) -> [KeyedEntry] {
    keys.enumerated().map { KeyedEntry(key: $1, candidate: $0) }
  }

  /// By key, largest first, and then by where an entry came.
  private func plainlySorted(_ entries: [KeyedEntry], _ range: Range<Int>) -> [KeyedEntry] {
    let part = entries[range].sorted { ($1.key, $0.candidate) < ($0.key, $1.candidate) }
    return Array(entries[..<range.lowerBound]) + part + Array(entries[range.upperBound...])
  }
}

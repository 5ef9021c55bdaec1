import TestSupport
import Testing

@testable import Consultation

@Suite struct DominanceChainTests {
  @Test func `A strict order is a chain of single options`() {
    #expect(DominanceChain.sets(of: 4) { $0 > $1 } == [[3], [2], [1], [0]])
    #expect(DominanceChain.sets(of: 0) { _, _ in true } == [])
  }

  @Test func `A circle stands together, a tie too`() {
    let circle = DominanceChain.sets(of: 4) { a, b in
      a == 3 || (b != 3 && (a + 1) % 3 == b)
    }
    #expect(circle == [[3], [0, 1, 2]])
    #expect(DominanceChain.sets(of: 3) { _, _ in true } == [[0, 1, 2]])
  }

  @Test(arguments: 0..<60)
  func `Its sets are those of the paths both ways`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 2 + random.below(8)
    var holds = (0..<count).map { _ in [Bool](repeating: false, count: count) }
    for i in 0..<count {
      for j in 0..<i {
        // Mostly by index, so that there is more than one set.
        let draw = random.below(12)
        holds[j][i] = draw != 0
        holds[i][j] = draw < 2
      }
    }
    var paths = holds
    for k in 0..<count {
      for i in 0..<count where paths[i][k] {
        for j in 0..<count where paths[k][j] { paths[i][j] = true }
      }
    }
    let sets = DominanceChain.sets(of: count) { holds[$0][$1] }
    #expect(sets.flatMap { $0 }.sorted() == Array(0..<count))
    for set in sets {
      for a in set {
        let same = (0..<count).filter { $0 == a || (paths[a][$0] && paths[$0][a]) }
        #expect(same == set)
      }
    }
    for (early, late) in zip(sets, sets.dropFirst()) {
      #expect(paths[early[0]][late[0]] && !paths[late[0]][early[0]])
    }
  }
}

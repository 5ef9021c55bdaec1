import TestSupport
import Testing

@testable import Consultation

@Suite struct ReachabilityTests {
  @Test func `Arrows lead on to wherever arrows lead`() {
    var arrows = Reachability(count: 130)
    arrows.add(1, 128)
    arrows.add(0, 1)
    arrows.add(128, 65)
    #expect(arrows.reaches(0, 65) && arrows.reaches(1, 65) && arrows.reaches(0, 128))
    #expect(!arrows.reaches(65, 0) && !arrows.reaches(0, 0) && !arrows.reaches(129, 65))
  }

  @Test func `On a circle everything is reached, itself included`() {
    var arrows = Reachability(count: 3)
    for (start, end) in [(0, 1), (1, 2), (2, 0)] { arrows.add(start, end) }
    for start in 0..<3 { for end in 0..<3 { #expect(arrows.reaches(start, end)) } }
  }

  @Test func `What is reached is what stepping from arrow to arrow finds`() {
    var dice = SplitMix64(seed: 2)
    for _ in 0..<50 {
      var arrows = Reachability(count: 7)
      var direct = [[Bool]](repeating: [Bool](repeating: false, count: 7), count: 7)
      for _ in 0..<dice.below(14) {
        let (start, end) = (dice.below(7), dice.below(7))
        arrows.add(start, end)
        direct[start][end] = true
      }
      for middle in 0..<7 {
        for start in 0..<7 where direct[start][middle] {
          for end in 0..<7 where direct[middle][end] { direct[start][end] = true }
        }
      }
      for start in 0..<7 {
        for end in 0..<7 { #expect(arrows.reaches(start, end) == direct[start][end]) }
      }
    }
  }
}

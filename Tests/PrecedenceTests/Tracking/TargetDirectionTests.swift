import Precedence
import Testing

@Suite struct TargetDirectionTests {
  @Test func `a limit is reached at it or on its better side`() {
    #expect(TargetDirection.down.isReached(397, by: 297))
    #expect(TargetDirection.down.isReached(397, by: 397))
    #expect(!TargetDirection.down.isReached(397, by: 398))
    #expect(TargetDirection.up.isReached(80, by: 80.0000000001))
    #expect(TargetDirection.up.isReached(0.3, by: 0.1 + 0.2))
    #expect(TargetDirection.down.isReached(0.3, by: 0.1 + 0.2))
  }

  @Test func `equal figures have gone no way`() {
    for direction in TargetDirection.allCases {
      #expect(!direction.isGone(0.1 + 0.2, from: 0.3))
      #expect(direction.opposite.opposite == direction)
    }
    #expect(TargetDirection.down.isGone(1, from: 2))
    #expect(TargetDirection.up.isGone(2, from: 1))
  }
}

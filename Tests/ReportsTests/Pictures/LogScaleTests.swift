import Foundation
import Testing

@testable import Reports

@Suite struct LogScaleTests {
  @Test(arguments: [1.0, 2, 0.5, 1.5, 0.75, 3, 10, 1e-3, 1e9, 1.999_999, 1.000_001, 0.1])
  func theLogarithmIsThatOfTheSystem(ratio: Double) throws {
    let doublings = try #require(LogScale.doublings(ratio))
    #expect(abs(doublings - log2(ratio)) < 1e-9)
  }

  @Test(arguments: [0, -1, .infinity, .nan, .leastNonzeroMagnitude])
  func whatHasNoLogarithmHasNoPlace(ratio: Double) {
    #expect(LogScale.doublings(ratio) == nil)
  }

  @Test func theAxisGoesFromHalvedToDoubledAtLeast() {
    let scale = LogScale(holding: [1.01])
    #expect(scale.lowest == -1 && scale.highest == 1)
    #expect(scale.position(1) == 0.5)
    #expect(scale.position(2) == 1)
    #expect(LogScale(holding: []) == scale)
  }

  @Test func theAxisGoesNoFartherThanEightTimes() {
    let scale = LogScale(holding: [0.3, 100, .infinity])
    #expect(scale.lowest == -2 && scale.highest == 3)
    #expect(scale.position(100) > 1)
    #expect(scale.position(0) == -.infinity)
    #expect(scale.position(.infinity) == .infinity)
  }
}

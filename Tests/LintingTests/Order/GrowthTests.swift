import Diagnostics
import Foundation
import ScoringKernel
import Testing

@testable import Linting

@Suite struct GrowthTests {
  private let volume = Program.Step.measure(MeasureIndex(0))
  private let other = Program.Step.measure(MeasureIndex(1))

  private func powers(_ steps: Program.Step...) -> ClosedRange<Int> {
    Growth(Program(steps)) { $0.position == 0 ? .own : .none }.powers
  }

  @Test func `powers add up in products and fall in quotients`() {
    #expect(powers(volume, other, .multiply) == 1...1)
    #expect(powers(other, volume, .divide) == -1 ... -1)
    #expect(powers(volume, volume, .divide) == 0...0)
    #expect(powers(volume, volume, other, .add, .divide) == 0...1)
    #expect(powers(volume, .number(10), .add) == 0...1)
    #expect(powers(volume, other, .count(2)) == 0...0)
    #expect(powers(volume, other, .maximum(2)) == 0...1)
    #expect(powers(volume, .round(decimals: 0), .negate, .absolute) == 1...1)
    #expect(powers(volume, .number(2), .power) == 1...1)
  }

  @Test func `a malformed formula stays within bounds`() {
    #expect(powers(.add, .multiply, .power, .sum(3)) == 0...0)
  }
}

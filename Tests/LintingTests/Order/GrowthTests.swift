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

  private func direction(_ steps: Program.Step...) -> Growth.Direction {
    Growth(Program(steps)) {
      $0.position == 0 ? .own : $0.position == 1 ? .none : Growth.none.ofEitherSign
    }
    .direction
  }

  @Test func `the direction turns with a sign, and is open where a sign is`() {
    let any = Program.Step.measure(MeasureIndex(2))
    #expect(direction(volume, other, .subtract) == .up)
    #expect(direction(other, volume, .subtract) == .down)
    #expect(direction(.number(0), volume, .subtract) == .down)
    #expect(direction(volume, .negate, .negate) == .up)
    #expect(direction(volume, volume, .subtract) == .either)
    #expect(direction(volume, other, .subtract, other, .divide) == .up)
    #expect(direction(other, volume, .divide) == .down)
    #expect(direction(volume, volume, other, .add, .divide) == .up)
    #expect(direction(volume, any, .multiply) == .either)
    #expect(direction(other, any, .multiply) == .none)
    #expect(direction(volume, .number(-1), .multiply) == .either)
    #expect(direction(other, volume, .subtract, .absolute) == .either)
    #expect(direction(volume, .number(2), .power) == .up)
    #expect(direction(volume, other, .maximum(2)) == .up)
    #expect(direction(volume, volume, .divide) == .none)
  }

  @Test func `a malformed formula stays within bounds`() {
    #expect(powers(.add, .multiply, .power, .sum(3)) == 0...0)
  }
}

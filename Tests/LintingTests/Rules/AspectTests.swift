import ScoringKernel
import Testing

@testable import Linting

@Suite struct AspectTests {
  private let volume = Program([.measure(MeasureIndex(0))])

  @Test func `a lone measure is itself, anything else a number of its own`() {
    #expect(Aspect(volume) == .measure(MeasureIndex(0)))
    #expect(Aspect(Program([.baseInput])) == .base)
    #expect(Aspect(Program([.probabilityInput])) == .probability)
    let half = Program([.measure(MeasureIndex(0)), .number(2), .divide])
    #expect(Aspect(half) == .number(half))
  }

  @Test func `constants are worked out`() {
    #expect(Program([.number(2), .number(3), .multiply]).constant == 6)
    #expect(volume.constant == nil)
  }

  @Test func `a constant on the left is read from the right`() throws {
    let plan = Plan(measures: [Measure()], ranking: RankingPlan(keys: []))
    let atom = Condition.Atom.compare(Program([.number(5)]), .less, volume)
    guard case .test(let test) = atom.reading(plan),
      case .compared(let sign, let number) = test.values
    else {
      Issue.record("no comparison")
      return
    }
    #expect(sign == .greater && number == 5 && test.aspect == .measure(MeasureIndex(0)))
  }

  @Test func `exchanging the sides twice changes nothing`() {
    for comparison in Condition.Comparison.allCases {
      #expect(comparison.mirrored.mirrored == comparison)
    }
  }
}

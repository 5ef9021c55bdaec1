import ScoringKernel
import TestSupport
import Testing

@testable import Linting

@Suite struct GroupReachTests {
  private func term(_ index: Int, _ weight: Double = 1) -> Group.Term {
    Group.Term(.criterion(CriterionIndex(index)), weight: weight)
  }

  private func scale(_ numbers: ReachableNumbers) -> Scale {
    Scale(low: numbers.stretches.first?.low ?? 0, high: numbers.stretches.last?.high ?? 0)
  }

  @Test func `four by four never makes 5, 7, 10, 11, 13, 14 or 15`() {
    // Counted by hand: the products of two numbers from 1 to 4.
    let levels = ReachableNumbers(numbers: [1, 2, 3, 4])
    let group = Group(terms: [term(0), term(1)], combination: .product, usesRawLevels: true)
    let reach = group.reach([levels, levels], [scale(levels), scale(levels)])
    #expect(reach.stretches.map(\.low) == [1, 2, 3, 4, 6, 8, 9, 12, 16])
    #expect(reach.stretches.allSatisfy { $0.low == $0.high })
    #expect(reach.isExact)
  }

  @Test func `two to one on five levels comes in twelfths`() {
    let levels = ReachableNumbers(numbers: [1, 2, 3, 4, 5])
    let group = Group(terms: [term(0, 2), term(1, 1)], combination: .weightedMean)
    let reach = group.reach([levels, levels], [scale(levels), scale(levels)])
    #expect(reach.stretches.count == 13)
    for (step, stretch) in reach.stretches.enumerated() {
      #expect(Tolerance.areEqual(stretch.low, Double(step) / 12))
    }
  }

  @Test func `what may be left out leaves the others their own numbers`() {
    let levels = ReachableNumbers(numbers: [1, 2])
    let optional = ReachableNumbers(numbers: [1, 2], mayBeMissing: true)
    let group = Group(terms: [term(0), term(1)], combination: .sum, usesRawLevels: true)
    let scales = [scale(levels), scale(levels)]
    #expect(group.reach([levels, optional], scales).stretches.map(\.low) == [1, 2, 3, 4])
    #expect(!group.reach([levels, optional], scales).mayBeMissing)
    #expect(group.reach([optional, optional], scales).mayBeMissing)
  }

  @Test func `too many that may be left out reach the whole range`() {
    let optional = ReachableNumbers(numbers: [0, 1], mayBeMissing: true)
    let group = Group(terms: (0..<7).map { term($0) }, combination: .sum, usesRawLevels: true)
    let reach = group.reach(
      [ReachableNumbers](repeating: optional, count: 7),
      [Scale](repeating: Scale(low: 0, high: 1), count: 7)
    )
    #expect(reach.stretches == [.init(0, 7)])
    #expect(!reach.isExact)
  }

  @Test(arguments: Group.Combination.allCases)
  func `every combination is reached and, of few numbers, nothing else`(
    _ combination: Group.Combination
  ) {
    var generator = SplitMix64(seed: 11)
    for trial in 0..<60 {
      let counts = (0..<3).map { _ in 2 + Int(generator.next() % 4) }
      let terms = (0..<3).map { term($0, Double(1 + generator.next() % 5)) }
      let numbers = counts.map { count in
        ReachableNumbers(
          numbers: (0..<count).map { _ in Double(generator.next() % 9) } + [9],
          mayBeMissing: generator.next() % 4 == 0
        )
      }
      let scales = numbers.map(scale)
      let group = Group(
        terms: terms,
        combination: combination,
        usesRawLevels: trial % 2 == 0
      )
      let reach = group.reach(numbers, scales)
      let all = brute(group, numbers, scales)
      for number in all {
        #expect(
          reach.stretches.contains {
            $0.low <= number && number <= $0.high || Tolerance.areEqual($0.low, number)
          }
        )
      }
      #expect(reach.stretches == ReachableNumbers(numbers: all).stretches || !reach.isExact)
    }
  }

  /// Every combination, one after the other, by the kernel itself.
  private func brute(
    _ group: Group,
    _ numbers: [ReachableNumbers],
    _ scales: [Scale]
  ) -> [Double] {
    var picks: [[Double]] = [[]]
    for reach in numbers {
      let values = reach.stretches.map(\.low) + (reach.mayBeMissing ? [.nan] : [])
      picks = picks.flatMap { pick in values.map { pick + [$0] } }
    }
    return picks.map { pick in
      group.combined(pick.count) { index in
        (
          group.terms[index].weight,
          group.usesRawLevels ? pick[index] : scales[index].mapped(pick[index])
        )
      }
    }.filter { !$0.isNaN }
  }
}

import ScoringKernel
import Testing

@Suite struct NearMissTests {
  /// The rule `trend >= 25% and volume >= 100`.
  private let rising = Condition(
    atoms: [
      .compare(.measure(0), .atLeast, .number(25)), .compare(.measure(1), .atLeast, .number(100)),
    ],
    steps: [.atom(0), .atom(1), .and]
  )
  private let factor = Factor.criterion(CriterionIndex(0))

  @Test func aTrendOf23Point1MissesATrendOf25By1Point9() throws {
    let miss = try #require(rising.nearMiss(reading: reading(23.1, 300)))
    #expect(miss.atom == 0)
    #expect(Tolerance.areEqual(miss.margin, 1.9))
    #expect(miss.isNear)
    #expect(!miss.isInLevels)
  }

  @Test func whatHoldsMissesNothing() {
    #expect(rising.nearMiss(reading: reading(25, 100)) == nil)
  }

  @Test func twoMissesAreNoNearMiss() {
    #expect(rising.nearMiss(reading: reading(24.9, 99)) == nil)
  }

  @Test func aMissingNumberIsNoNearMissAndHidesThatOfOthers() {
    #expect(rising.nearMiss(reading: reading(.nan, 300)) == nil)
    #expect(rising.nearMiss(reading: reading(24.9, .nan)) == nil)
  }

  @Test(arguments: [(22.5, true), (22.4, false), (-25, false)])
  func nearIsWithinATenthOfTheLargerNumber(trend: Double, isNear: Bool) throws {
    #expect(try #require(rising.nearMiss(reading: reading(trend, 100))).isNear == isNear)
  }

  @Test func noiseDoesNotMoveTheLimitOfNear() throws {
    // 9 - 8.1 is 0.9000000000000004.
    let miss = try #require(Condition.measure(0, .atLeast, 9).nearMiss(reading: reading(8.1)))
    #expect(miss.isNear)
  }

  @Test func ofSeveralWaysTheOneRelativelyNearestCounts() throws {
    let either = Condition(atoms: rising.atoms, steps: [.atom(0), .atom(1), .or])
    let miss = try #require(either.nearMiss(reading: reading(20, 95)))
    #expect(miss.atom == 1)
    #expect(miss.margin == 5)
  }

  @Test func belowANotTheComparisonMustCease() throws {
    let calm = Condition(
      atoms: rising.atoms,
      steps: [.atom(0), .not, .atom(1), .not, .not, .and]
    )
    let miss = try #require(calm.nearMiss(reading: reading(26, 120)))
    #expect(miss.atom == 0)
    #expect(miss.margin == 1)
    #expect(calm.nearMiss(reading: reading(24, 120)) == nil)
  }

  @Test func equalNumbersThatMustDifferMissByNothing() throws {
    let miss = try #require(Condition.measure(0, .greater, 5).nearMiss(reading: reading(5)))
    #expect(miss.margin == 0)
    #expect(miss.isNear)
  }

  @Test func noughtIsNotNearlyMoreThanNought() {
    #expect(Condition.measure(0, .greater, 0).nearMiss(reading: reading(0)) == nil)
  }

  private static let distances: [(Condition.Comparison, Int, Double)] = [
    (Condition.Comparison.atLeast, 1, 1), (.atLeast, 0, 2), (.greater, 2, 1), (.greater, 1, 2),
    (.atMost, 3, 1), (.less, 2, 1), (.less, 4, 3), (.equal, 0, 2), (.equal, 3, 1),
    (.notEqual, 2, 1),
  ]

  @Test(arguments: distances)
  func levelsAreCountedToWhereTheComparisonHolds(
    comparison: Condition.Comparison,
    level: Int,
    margin: Double
  ) throws {
    let condition = Condition.level(factor, comparison, 2)
    let miss = try #require(condition.nearMiss(reading: atLevel(level)))
    #expect(miss.margin == margin)
    #expect(miss.isInLevels)
    #expect(miss.isNear == (margin <= 1))
  }

  private static let retreats: [(Condition.Comparison, Int, Double)] = [
    (Condition.Comparison.atLeast, 2, 1), (.atLeast, 4, 3), (.greater, 3, 1), (.greater, 4, 2),
    (.atMost, 2, 1), (.atMost, 0, 3), (.less, 1, 1), (.less, 0, 2), (.equal, 2, 1),
    (.notEqual, 0, 2),
  ]

  @Test(arguments: retreats)
  func levelsAreCountedToWhereTheComparisonCeases(
    comparison: Condition.Comparison,
    level: Int,
    margin: Double
  ) throws {
    var condition = Condition.level(factor, comparison, 2)
    condition.steps.append(.not)
    #expect(try #require(condition.nearMiss(reading: atLevel(level))).margin == margin)
  }

  @Test func aMissingLevelIsNoNearMiss() {
    let reading = StatedReading<Double>(criterionLevels: [nil])
    #expect(Condition.level(factor, .atLeast, 2).nearMiss(reading: reading) == nil)
  }

  @Test func whatHasNoDistanceIsNoNearMiss() {
    let atoms: [Condition.Atom] = [
      .isMissing(.measure(0)), .isLevelMissing(factor), .oneOf(MeasureIndex(0), [3]),
      .isTrue(MeasureIndex(0)),
    ]
    let reading = StatedReading<Double>(measures: [0], criterionLevels: [1...1])
    for atom in atoms {
      let condition = Condition(atoms: [atom], steps: [.atom(0)])
      #expect(condition.truth(reading: reading) == .no)
      #expect(condition.nearMiss(reading: reading) == nil)
    }
  }

  /// A miss names a comparison whose opposite makes the condition hold, whatever the joints.
  @Test func turningTheNamedComparisonRoundMakesTheConditionHold() {
    var generator = SeededGenerator(seed: 23)
    var found = 0
    for _ in 0..<2_000 {
      let condition = generator.condition()
      let reading = StatedReading<Double>(
        measures: (0..<4).map { _ in
          generator.unit() < 0.2 ? .nan : Double(generator.whole(in: 0...9))
        }
      )
      var scratch = ConditionScratch<Double>()
      let truth = condition.truth(reading: reading, scratch: &scratch)
      guard let miss = condition.nearMiss(reading: reading) else { continue }
      found += 1
      #expect(truth != .yes)
      var truths = scratch.atoms
      truths[miss.atom] = !truths[miss.atom]
      var stack: [Truth] = []
      #expect(condition.joined(truths, stack: &stack) == .yes)
    }
    #expect(found > 200)
  }

  private func reading(_ measures: Double...) -> StatedReading<Double> {
    StatedReading(measures: measures)
  }

  private func atLevel(_ level: Int) -> StatedReading<Double> {
    StatedReading(criterionLevels: [level...level])
  }
}

extension SeededGenerator {
  /// Four comparisons, one per measure, joined at random.
  fileprivate mutating func condition() -> Condition {
    let comparisons = Condition.Comparison.allCases
    let atoms = (0..<4).map { position in
      Condition.Atom.compare(
        .measure(position),
        comparisons[whole(in: 0...(comparisons.count - 1))],
        .number(Double(whole(in: 0...9)))
      )
    }
    var steps: [Condition.Step] = [.atom(0)]
    for atom in 1..<4 {
      steps.append(.atom(atom))
      if unit() < 0.3 { steps.append(.not) }
      steps.append(unit() < 0.5 ? .and : .or)
    }
    return Condition(atoms: atoms, steps: steps)
  }
}

import ScoringKernel
import Testing

@Suite struct ConditionEvaluationTests {
  private let factor = Factor.criterion(CriterionIndex(0))

  private static let comparisons: [(Condition.Comparison, Truth, Truth, Truth)] = [
    (Condition.Comparison.equal, Truth.no, Truth.yes, Truth.no), (.notEqual, .yes, .no, .yes),
    (.less, .yes, .no, .no), (.atMost, .yes, .yes, .no), (.greater, .no, .no, .yes),
    (.atLeast, .no, .yes, .yes),
  ]

  @Test(arguments: comparisons)
  func aLevelIsComparedWithOneOfItsScale(
    comparison: Condition.Comparison,
    below: Truth,
    same: Truth,
    above: Truth
  ) {
    for (level, expected) in [(1, below), (2, same), (3, above)] {
      let reading = StatedReading<Double>(criterionLevels: [level...level])
      #expect(Condition.level(factor, comparison, 2).truth(reading: reading) == expected)
    }
  }

  @Test(arguments: Condition.Comparison.allCases)
  func aMissingLevelLeavesTheComparisonOpen(comparison: Condition.Comparison) {
    let reading = StatedReading<Double>(criterionLevels: [nil])
    #expect(Condition.level(factor, comparison, 2).truth(reading: reading) == .unknown)
  }

  @Test(arguments: [(1...3, Truth.unknown), (2...3, .yes), (0...1, .no)])
  func aLevelWithinARangeDecidesWhereTheWholeRangeDoes(levels: ClosedRange<Int>, truth: Truth) {
    let reading = StatedReading<Span>(criterionLevels: [levels])
    #expect(Condition.level(factor, .atLeast, 2).truth(reading: reading) == truth)
  }

  @Test func whetherSomethingIsMissingIsNeverUnknown() {
    let condition = Condition(
      atoms: [.isMissing(.measure(0)), .isLevelMissing(factor)],
      steps: [.atom(0), .atom(1), .and]
    )
    let missing = StatedReading<Double>(measures: [.nan], criterionLevels: [nil])
    let present = StatedReading<Double>(measures: [1], criterionLevels: [0...0])
    #expect(condition.truth(reading: missing) == .yes)
    #expect(condition.truth(reading: present) == .no)
  }

  @Test func aCategoryIsOneOfThoseListed() {
    let condition = Condition(atoms: [.oneOf(MeasureIndex(0), [1, 4])], steps: [.atom(0)])
    func truth(_ value: Double) -> Truth { condition.truth(reading: reading(value)) }
    #expect(truth(4) == .yes)
    #expect(truth(2) == .no)
    #expect(truth(.nan) == .unknown)
    let nothing = Condition(atoms: [.oneOf(MeasureIndex(0), [])], steps: [.atom(0)])
    #expect(nothing.truth(reading: reading(1)) == .no)
  }

  @Test func yesIsTrueAndNoIsNot() {
    let condition = Condition(atoms: [.isTrue(MeasureIndex(0))], steps: [.atom(0)])
    #expect(condition.truth(reading: reading(1)) == .yes)
    #expect(condition.truth(reading: reading(0)) == .no)
    #expect(condition.truth(reading: reading(.nan)) == .unknown)
  }

  @Test func whatIsKnownMayDecideInSpiteOfWhatIsMissing() {
    let atoms = [
      Condition.Atom.compare(.measure(0), .atLeast, .number(25)),
      .compare(.measure(1), .atLeast, .number(100)),
    ]
    let both = Condition(atoms: atoms, steps: [.atom(0), .atom(1), .and])
    let either = Condition(atoms: atoms, steps: [.atom(0), .atom(1), .or])
    #expect(both.truth(reading: reading(10, .nan)) == .no)
    #expect(both.truth(reading: reading(30, .nan)) == .unknown)
    #expect(either.truth(reading: reading(30, .nan)) == .yes)
    #expect(either.truth(reading: reading(10, .nan)) == .unknown)
  }

  @Test func theTruthOfEachComparisonIsLeftBehind() {
    let condition = Condition(
      atoms: [
        .compare(.measure(0), .less, .number(5)), .compare(.measure(1), .equal, .number(0)),
        .isTrue(MeasureIndex(0)),
      ],
      steps: [.atom(0), .atom(1), .or, .atom(2), .not, .and]
    )
    var scratch = ConditionScratch<Double>()
    #expect(condition.truth(reading: reading(1, .nan), scratch: &scratch) == .no)
    #expect(scratch.atoms == [.yes, .unknown, .yes])
  }

  @Test(
    arguments: [
      [], [.not], [.and], [.atom(0), .and], [.atom(0), .or], [.atom(1)], [.atom(-1)],
      [.atom(0), .atom(0)],
    ] as [[Condition.Step]]
  )
  func aMalformedConditionIsUnknown(steps: [Condition.Step]) {
    let condition = Condition(atoms: [.isTrue(MeasureIndex(0))], steps: steps)
    #expect(condition.truth(reading: reading(1)) == .unknown)
  }

  @Test func aConstantIsWhatItSays() {
    for truth in [Truth.no, .unknown, .yes] {
      #expect(Condition.always(truth).truth(reading: reading(1)) == truth)
    }
  }

  private func reading(_ measures: Double...) -> StatedReading<Double> {
    StatedReading(measures: measures)
  }
}

import ScoringKernel
import Testing

@Suite struct PlanFaultTests {
  @Test func theSamplePlanIsSound() throws {
    try Plan.sample.verify()
  }

  @Test(arguments: [-1, 3, Int.max, Int.min])
  func anIndexThatPointsAtNothingIsFound(position: Int) {
    #expect(fault { $0.criteria[0].measure = MeasureIndex(position) } == .danglingIndex)
    #expect(
      fault { $0.groups[0].terms[0].factor = .criterion(CriterionIndex(position)) }
        == .danglingIndex
    )
    #expect(fault { $0.matrix?.down = .criterion(CriterionIndex(position)) } == .danglingIndex)
    #expect(
      fault { $0.ranking.keys = [.init(.measure(MeasureIndex(position)))] } == .danglingIndex
    )
    #expect(
      fault { $0.ranking.tieBreaks = [.init(.factor(.group(GroupIndex(position))))] }
        == .danglingIndex
    )
    #expect(fault { $0.rules[0].condition = .measure(position, .less, 1) } == .danglingIndex)
    #expect(
      fault { $0.rules[0].condition = .level(.group(GroupIndex(position)), .less, 1) }
        == .danglingIndex
    )
    #expect(fault { $0.rules[0].condition.steps = [.atom(position)] } == .danglingIndex)
    #expect(
      fault { $0.derivations = [.formula(.measure(0), for: position)] } == .danglingIndex
    )
    #expect(
      fault { $0.derivations = [.formula(.measure(position), for: 2)] } == .danglingIndex
    )
  }

  @Test func aGroupHoldsOnlyGroupsBeforeIt() {
    #expect(
      fault { $0.groups[0].terms[0].factor = .group(GroupIndex(0)) } == .danglingIndex
    )
    #expect(fault { $0.groups[0].terms[0].factor = .group(GroupIndex(1)) } == .danglingIndex)
    #expect(fault { $0.groups[2].terms[0].factor = .group(GroupIndex(1)) } == nil)
  }

  @Test func aDerivedMeasureReadsOnlyThoseWorkedOutBefore() {
    let second = Derivation.formula(.measure(1), for: 2)
    let first = Derivation.formula(.measure(0), for: 1)
    #expect(fault { $0.derivations = [first, second] } == nil)
    #expect(fault { $0.derivations = [second, first] } == .danglingIndex)
    #expect(fault { $0.derivations = [.formula(.measure(1), for: 1)] } == .danglingIndex)
    let change = ChangeMethod(
      current: MeasureIndex(0),
      base: MeasureIndex(0),
      unless: .measure(1, .less, 20)
    )
    let late = Derivation(target: MeasureIndex(2), method: .change(change))
    #expect(fault { $0.derivations = [late, first] } == .danglingIndex)
    #expect(fault { $0.derivations = [first, late] } == nil)
  }

  @Test func aMeasureIsWorkedOutOnce() {
    let formula = Derivation.formula(.measure(0), for: 1)
    let fault = fault { $0.derivations = [formula, formula] }
    #expect(fault == .malformedDerivation(MeasureIndex(1)))
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e-10])
  func aPeriodHasALength(exposure: Double) {
    var change = ChangeMethod(current: MeasureIndex(0), base: MeasureIndex(1))
    change.baseExposure = exposure
    let derivation = Derivation(target: MeasureIndex(2), method: .change(change))
    #expect(fault { $0.derivations = [derivation] } == .malformedDerivation(MeasureIndex(2)))
  }

  private static let wrongKinds: [(Criterion.Kind, [Double])] = [
    (.cuts([1, 2], isLowerWorse: false), [1, 2]), (.cuts([2, 1], isLowerWorse: false), [1, 2, 3]),
    (.cuts([1, 1], isLowerWorse: false), [1, 2, 3]), (.cuts([.nan], isLowerWorse: true), [1, 2]),
    (.cuts([.infinity], isLowerWorse: true), [1, 2]), (.judged, []), (.judged, [.nan]),
    (.judged, [-1, 2]), (.judged, [1, .infinity]), (.judged, [1, 3, 2]),
    (.table([0, 3]), [1, 2, 3]),
    (.table([-1]), [1, 2]), (.yesNo(isYesWorse: true), [0, 1, 2]), (.place(isLowerWorse: true), []),
    (.points(PiecewiseLine(inputs: [], outputs: [])), [0, 1]),
    (.points(PiecewiseLine(inputs: [0, 1], outputs: [0])), [0, 1]),
    (.points(PiecewiseLine(inputs: [1, 0], outputs: [0, 1])), [0, 1]),
    (.points(PiecewiseLine(inputs: [0, 1], outputs: [0, .nan])), [0, 1]),
  ]

  @Test(arguments: wrongKinds)
  func theNumbersOfACriterionFitOneAnother(kind: Criterion.Kind, scores: [Double]) {
    let wrong = Criterion(measure: MeasureIndex(0), kind: kind, levelScores: scores)
    #expect(fault { $0.criteria[0] = wrong } == .malformedCriterion(CriterionIndex(0)))
  }

  private static let wrongWeights: [[Double]] = [
    [], [0, 0], [-1, 2], [.nan, 1], [.infinity, 1], [1e308, 1e308], [1e-200], [1e200],
  ]

  @Test(arguments: wrongWeights)
  func theWeightsOfAGroupComeToSomething(weights: [Double]) {
    let terms = weights.map { Group.Term(.criterion(CriterionIndex(0)), weight: $0) }
    #expect(fault { $0.groups[0].terms = terms } == .malformedGroup(GroupIndex(0)))
  }

  private static let wrongBands: [Group.Bands] = [
    .nearest(1), .nearest(0), .nearest(-5), .nearest(.max), .cuts([2, 1]), .cuts([.nan]),
    .cuts((0...1_000).map { Double($0) }),
  ]

  @Test(arguments: wrongBands)
  func theLevelsOfAGroupAreInOrderAndFew(bands: Group.Bands) {
    #expect(fault { $0.groups[0].bands = bands } == .malformedGroup(GroupIndex(0)))
  }

  @Test func aGroupWhoseNumbersOverflowIsFound() {
    let fault = fault { plan in
      plan.criteria[0].levelScores = [1, 1e200, 1e201, 1e202, 1e203]
      plan.groups[0].terms = [
        .init(.criterion(CriterionIndex(0))), .init(.criterion(CriterionIndex(0))),
      ]
      plan.groups[0].combination = .product
      plan.groups[0].usesRawLevels = true
    }
    #expect(fault == .malformedGroup(GroupIndex(0)))
  }

  @Test func aMatrixHasTheCellsAndLevelsItSays() {
    #expect(fault { $0.matrix?.cells.removeLast() } == .malformedMatrix)
    #expect(fault { $0.matrix?.cells[0] = 4 } == .malformedMatrix)
    #expect(fault { $0.matrix?.cells[0] = -1 } == .malformedMatrix)
    #expect(fault { $0.matrix?.ratingCount = -1 } == .malformedMatrix)
    #expect(fault { $0.matrix?.ratingCount = 0 } == .malformedMatrix)
    #expect(fault { $0.groups[0].bands = .nearest(4) } == .malformedMatrix)
    #expect(fault { $0.matrix?.across = .group(GroupIndex(2)) } == .malformedMatrix)
    #expect(
      fault { plan in
        plan.matrix?.downCount = .max
        plan.matrix?.acrossCount = .max
      } == .malformedMatrix
    )
    #expect(
      fault { plan in
        plan.matrix?.downCount = -5
        plan.matrix?.acrossCount = -5
      } == .malformedMatrix
    )
  }

  @Test(arguments: [-1, 4, .max, .min])
  func aRuleNamesARatingThatThereIs(rating: Int) {
    #expect(fault { $0.rules[0].effects = [.ratingAtLeast(rating)] } == .malformedMatrix)
    #expect(fault { $0.rules[0].effects = [.ratingAtMost(rating)] } == .malformedMatrix)
  }

  @Test func effectsOnAMatrixNeedOne() {
    for effect in [Rule.Effect.move(.down, by: 1), .ratingAtLeast(0), .ratingAtMost(0)] {
      let fault = fault { plan in
        plan.matrix = nil
        plan.ranking.keys = [.init(.factor(.group(GroupIndex(2))))]
        plan.rules[0].effects = [effect]
      }
      #expect(fault == .malformedMatrix)
    }
  }

  @Test func thereIsSomethingToRankBy() {
    #expect(fault { $0.ranking.keys = [] } == .malformedRanking)
    #expect(fault { $0.ranking.shortlist = 0 } == .malformedRanking)
    #expect(fault { $0.ranking.shortlist = -3 } == .malformedRanking)
    let key = RankingPlan.Key(.rating)
    #expect(
      fault { $0.ranking.tieBreaks = [RankingPlan.Key](repeating: key, count: 1_000) }
        == .malformedRanking
    )
    #expect(
      fault { plan in
        plan.matrix = nil
        plan.rules = []
      } == .malformedRanking
    )
  }

  private static let danglingAtoms: [Condition.Atom] = {
    let (known, unknown) = (Program.measure(0), Program.measure(3))
    return [
      .compare(unknown, .less, known), .compare(known, .less, unknown), .isMissing(unknown),
      .level(.criterion(CriterionIndex(3)), .atLeast, 1),
      .isLevelMissing(.criterion(CriterionIndex(3))), .isLevelMissing(.group(GroupIndex(3))),
      .oneOf(MeasureIndex(3), [1]), .isTrue(MeasureIndex(3)),
    ]
  }()

  @Test(arguments: danglingAtoms)
  func everyKindOfComparisonReadsWhatExists(atom: Condition.Atom) {
    let condition = Condition(atoms: [atom], steps: [.atom(0)])
    #expect(fault { $0.rules[0].condition = condition } == .danglingIndex)
    let off = Rule(condition: condition, effects: [.keep], isOn: false)
    #expect(fault { $0.rules.append(off) } == .danglingIndex)
    let change = ChangeMethod(current: MeasureIndex(0), base: MeasureIndex(0), unless: condition)
    let derivation = Derivation(target: MeasureIndex(2), method: .change(change))
    #expect(fault { $0.derivations = [derivation] } == .danglingIndex)
  }

  @Test func aChangeIsBetweenMeasuresThatExist() {
    for (current, base) in [(0, 3), (3, 0), (-1, 0)] {
      let change = ChangeMethod(current: MeasureIndex(current), base: MeasureIndex(base))
      let derivation = Derivation(target: MeasureIndex(2), method: .change(change))
      #expect(fault { $0.derivations = [derivation] } == .danglingIndex)
    }
  }

  private static let soundKinds: [(Criterion.Kind, [Double])] = [
    (.cuts([], isLowerWorse: false), [1]), (.cuts([-2, 0], isLowerWorse: true), [0, 0, 5]),
    (.points(PiecewiseLine(inputs: [0], outputs: [3])), [3]), (.table([1, 0, 1]), [1, 2]),
    (.table([]), [1]), (.judged, [7]), (.yesNo(isYesWorse: false), [0, 1]),
    (.place(isLowerWorse: true), [1, 2]),
  ]

  @Test(arguments: soundKinds)
  func everyKindOfCriterionMayBeSound(kind: Criterion.Kind, scores: [Double]) {
    let sound = Criterion(measure: MeasureIndex(0), kind: kind, levelScores: scores)
    #expect(fault { $0 = .single(sound) } == nil)
  }

  @Test func oneAxisTooLongOrAbsentIsFound() {
    #expect(fault { $0.matrix?.downCount = .max } == .malformedMatrix)
    #expect(fault { $0.matrix?.acrossCount = .max } == .malformedMatrix)
    #expect(fault { $0.matrix?.downCount = 0 } == .malformedMatrix)
    #expect(fault { $0.matrix?.across = .group(GroupIndex(3)) } == .danglingIndex)
  }

  @Test func otherEffectsNeedNoMatrix() {
    let fault = fault { plan in
      plan.matrix = nil
      plan.ranking.keys = [.init(.factor(.group(GroupIndex(2))))]
      plan.rules[0].effects = [.keep, .leaveOut, .monitor, .flag]
    }
    #expect(fault == nil)
  }

  @Test func withoutAMatrixNoRatingBreaksATie() {
    let fault = fault { plan in
      plan.matrix = nil
      plan.rules = []
      plan.ranking = RankingPlan(
        keys: [.init(.factor(.group(GroupIndex(2))))],
        tieBreaks: [.init(.rating)]
      )
    }
    #expect(fault == .malformedRanking)
  }

  @Test func theFirstFaultInTheOrderOfThePlanIsTold() {
    let fault = fault { plan in
      plan.ranking.keys = []
      plan.groups[0].terms = []
      plan.criteria[2].levelScores = []
      plan.criteria[1].levelScores = []
    }
    #expect(fault == .malformedCriterion(CriterionIndex(1)))
  }

  @Test func aFactorHasTheLevelsOfItsCriterionOrGroup() {
    var plan = Plan.sample
    plan.criteria[1] = .points(1, [0, 10], [0, 4])
    plan.groups[1].bands = .cuts([0.2, 0.5])
    #expect(plan.levelCount(of: .criterion(CriterionIndex(0))) == 5)
    #expect(plan.levelCount(of: .criterion(CriterionIndex(1))) == 0)
    #expect(plan.levelCount(of: .group(GroupIndex(1))) == 3)
    #expect(plan.levelCount(of: .group(GroupIndex(2))) == 0)
  }

  private func fault(_ change: (inout Plan) -> Void) -> PlanFault? {
    var plan = Plan.sample
    change(&plan)
    do throws(PlanFault) {
      try plan.verify()
      return nil
    } catch {
      return error
    }
  }
}

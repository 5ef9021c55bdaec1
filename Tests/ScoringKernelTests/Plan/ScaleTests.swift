import ScoringKernel
import Testing

@Suite struct ScaleTests {
  // MARK: Mapping

  @Test func mapsAScaleToZeroToOne() {
    let scale = Scale(low: 1, high: 5)
    #expect(scale.mapped(1) == 0)
    #expect(scale.mapped(4) == 0.75)
    #expect(scale.mapped(5) == 1)
  }

  @Test func numbersOutsideTheScaleAreNotCutOff() {
    #expect(Scale(low: 1, high: 5).mapped(6) == 1.25)
    #expect(Scale(low: 1, high: 5).mapped(0) == -0.25)
  }

  @Test func onAScaleOfOneNumberEverythingIsZero() {
    #expect(Scale(low: 3, high: 3).mapped(3) == 0)
    #expect(Scale(low: 0, high: 0).mapped(0) == 0)
  }

  @Test func aMissingNumberStaysMissing() {
    #expect(Scale(low: 1, high: 5).mapped(.nan).isNaN)
    #expect(Scale(low: 3, high: 3).mapped(.nan).isNaN)
  }

  // MARK: Scales of criteria and groups

  @Test func aCriterionRangesOverItsScoresInWhateverOrder() {
    let plan = plan(levels: [[1, 2, 3, 4, 5], [9, 0, 4]])
    #expect(plan.scales.criteria == [Scale(low: 1, high: 5), Scale(low: 0, high: 9)])
    #expect(plan.scales.groups.isEmpty)
  }

  @Test(arguments: [
    (Group.Combination.weightedMean, 1.0), (.sum, 3.0), (.product, 1.0), (.largest, 1.0),
    (.weightedProduct, 1.0),
  ])
  func mappedTermsRunFromZero(_ combination: Group.Combination, to high: Double) {
    let group = Group(terms: terms(0, 1, 1), combination: combination)
    let scale = plan(levels: [[1, 2, 3], [1, 2, 3, 4, 5]], [group]).scales.groups[0]
    #expect(scale == Scale(low: 0, high: high))
  }

  @Test(arguments: [
    // (1 · 1 + 3 · 2) / 4 and (1 · 5 + 3 · 9) / 4; the others take no notice of weights.
    (Group.Combination.weightedMean, Scale(low: 1.75, high: 8)),
    (.sum, Scale(low: 3, high: 14)),
    (.product, Scale(low: 2, high: 45)),
    (.largest, Scale(low: 2, high: 9)),
  ])
  func rawLevelsRunOverTheirOwnScales(_ combination: Group.Combination, _ expected: Scale) {
    var group = Group(terms: terms(0, 1), combination: combination, usesRawLevels: true)
    group.terms[1].weight = 3
    #expect(plan(levels: [[1, 5], [2, 9]], [group]).scales.groups == [expected])
  }

  @Test func aWeightedProductOfRawLevelsRunsFromRootToRoot() {
    let group = Group(terms: terms(0, 1), combination: .weightedProduct, usesRawLevels: true)
    let scale = plan(levels: [[1, 5], [4, 9]], [group]).scales.groups[0]
    #expect(abs(scale.low - 2) < 1e-14)
    #expect(abs(scale.high - 45.0.squareRoot()) < 1e-14)
  }

  @Test func aProductOfSumsRunsOverTheProductOfTheirScales() {
    // Sum of harms times sum of likelihoods: (1...5 + 1...5) times (1...5 + 1...3).
    let sums = [terms(0, 0), terms(0, 1)].map {
      Group(terms: $0, combination: .sum, usesRawLevels: true)
    }
    let product = Group(
      terms: [Group.Term(.group(GroupIndex(0))), Group.Term(.group(GroupIndex(1)))],
      combination: .product,
      usesRawLevels: true
    )
    let scales = plan(levels: [[1, 5], [1, 3]], sums + [product]).scales.groups
    #expect(
      scales == [
        Scale(low: 2, high: 10), Scale(low: 2, high: 8), Scale(low: 4, high: 80),
      ]
    )
  }

  @Test func aMappedGroupForgetsTheScalesOfItsParts() {
    let sum = Group(terms: terms(0, 0), combination: .sum, usesRawLevels: true)
    let mean = Group(terms: [Group.Term(.group(GroupIndex(0)))], combination: .weightedMean)
    let scales = plan(levels: [[1, 5]], [sum, mean]).scales.groups
    #expect(scales == [Scale(low: 2, high: 10), Scale(low: 0, high: 1)])
  }

  @Test(arguments: Group.Combination.allCases)
  func everyNumberOfAGroupLiesOnItsScale(_ combination: Group.Combination) {
    var random = SeededGenerator(seed: 83)
    for _ in 0..<100 {
      let lows = (0..<3).map { _ in random.number(in: 0...4) }
      let highs = lows.map { $0 + random.unit() * 5 }
      var group = Group(
        terms: terms(0, 1, 2),
        combination: combination,
        usesRawLevels: random.whole(in: 0...1) == 0
      )
      for term in 0...2 { group.terms[term].weight = random.number(in: 0.1...9) }
      let plan = plan(levels: (0...2).map { [lows[$0], highs[$0]] }, [group])
      let (criteria, groups) = plan.scales
      let scores = (0...2).map { random.number(in: lows[$0]...highs[$0]) }
      let number = group.combined(3) { term in
        let entered = group.usesRawLevels ? scores[term] : criteria[term].mapped(scores[term])
        return (group.terms[term].weight, entered)
      }
      #expect(number >= groups[0].low * (1 - 1e-14))
      #expect(number <= groups[0].high * (1 + 1e-14))
    }
  }

  private func terms(_ criteria: Int...) -> [Group.Term] {
    criteria.map { Group.Term(.criterion(CriterionIndex($0))) }
  }

  private func plan(levels: [[Double]], _ groups: [Group] = []) -> Plan {
    Plan(
      measures: [Measure()],
      criteria: levels.map {
        Criterion(measure: MeasureIndex(0), kind: .judged, levelScores: $0)
      },
      groups: groups,
      ranking: RankingPlan(keys: [RankingPlan.Key(.measure(MeasureIndex(0)))])
    )
  }
}

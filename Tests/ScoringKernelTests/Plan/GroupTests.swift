import ScoringKernel
import Testing

@Suite struct GroupTests {
  @Test func aTermWeighsOneUnlessItSays() {
    #expect(Group.Term(.criterion(CriterionIndex(3))).weight == 1)
    #expect(Group.Term(.criterion(CriterionIndex(3)), weight: 60).weight == 60)
  }

  @Test func termsAreMappedAndWithoutLevelsUnlessTheGroupSays() {
    let group = Group(terms: [], combination: .sum)
    #expect(!group.usesRawLevels)
    #expect(group.bands == nil)
  }

  @Test func cutsMakeOneLevelMore() {
    #expect(Group.Bands.nearest(5).levelCount == 5)
    #expect(Group.Bands.cuts([0.2, 0.4, 0.6]).levelCount == 4)
    #expect(Group.Bands.cuts([]).levelCount == 1)
  }

  // MARK: Combining

  @Test func everyCombinationOfTwoScoresIsItsFormula() {
    // The weighted product is the cube root of 0.75 · 0.5 · 0.5, to 30 digits by Python's decimal.
    let parts = [(weight: 1.0, score: 0.75), (weight: 2.0, score: 0.5)]
    #expect(isNear(combined(.weightedMean, parts), (0.75 + 2 * 0.5) / 3))
    #expect(combined(.sum, parts) == 1.25)
    #expect(combined(.product, parts) == 0.375)
    #expect(combined(.largest, parts) == 0.75)
    #expect(isNear(combined(.weightedProduct, parts), 0.572_357_121_276_665_9))
  }

  @Test func theWeightedMeanIsThatOfTheExample() {
    #expect(isNear(combined(.weightedMean, [(60, 0.75), (40, 0.5)]), 0.65))
  }

  @Test(arguments: Group.Combination.allCases)
  func oneTermIsTheGroup(_ combination: Group.Combination) {
    for score in [0, 0.25, 1, 7.5] {
      #expect(isNear(combined(combination, [(weight: 3, score: score)]), score))
    }
  }

  @Test(arguments: Group.Combination.allCases)
  func aTermLeftOutCountsAsIfItWereNotThere(_ combination: Group.Combination) {
    let rest = [(weight: 2.0, score: 0.5), (weight: 5.0, score: 0.25)]
    let expected = combined(combination, rest)
    #expect(!expected.isNaN)
    for position in 0...2 {
      var parts = rest
      parts.insert((weight: 90, score: .nan), at: position)
      #expect(combined(combination, parts) == expected)
    }
  }

  @Test(arguments: Group.Combination.allCases)
  func whereNothingIsLeftThereIsNoNumber(_ combination: Group.Combination) {
    #expect(combined(combination, []).isNaN)
    #expect(combined(combination, [(1, .nan)]).isNaN)
    #expect(combined(combination, [(1, .nan), (2, .nan)]).isNaN)
  }

  @Test(arguments: [Group.Combination.weightedMean, .weightedProduct])
  func whereOnlyTermsWithoutWeightAreLeftThereIsNoNumber(_ combination: Group.Combination) {
    #expect(combined(combination, [(1, .nan), (0, 0.5)]).isNaN)
  }

  @Test(arguments: [Group.Combination.weightedMean, .weightedProduct])
  func onlyTheSharesOfTheWeightsMatter(_ combination: Group.Combination) {
    var random = SeededGenerator(seed: 61)
    for _ in 0..<200 {
      let parts = randomParts(&random)
      let scaled = parts.map { (weight: $0.weight * 37, score: $0.score) }
      #expect(isNear(combined(combination, parts), combined(combination, scaled)))
    }
  }

  @Test func aTermWithoutWeightChangesNoMean() {
    #expect(combined(.weightedMean, [(2, 0.5), (0, 1)]) == 0.5)
    #expect(isNear(combined(.weightedProduct, [(2, 0.5), (0, 0.1)]), 0.5))
    #expect(isNear(combined(.weightedProduct, [(2, 0.5), (0, 0)]), 0.5))
  }

  @Test func aScoreOfZeroMakesEveryProductZero() {
    #expect(combined(.product, [(1, 0), (1, 0.7)]) == 0)
    #expect(combined(.weightedProduct, [(1, 0), (9, 0.7)]) == 0)
  }

  @Test(arguments: Group.Combination.allCases)
  func aHigherScoreNeverLowersTheGroup(_ combination: Group.Combination) {
    var random = SeededGenerator(seed: 67)
    for _ in 0..<300 {
      var parts = randomParts(&random)
      let before = combined(combination, parts)
      let position = random.whole(in: 0...(parts.count - 1))
      parts[position].score += random.unit()
      // Two roundings at most may go the other way.
      #expect(combined(combination, parts) >= before * (1 - 1e-14))
    }
  }

  @Test(arguments: [Group.Combination.weightedMean, .weightedProduct, .largest])
  func meansLieBetweenTheLowestAndTheHighestScore(_ combination: Group.Combination) {
    var random = SeededGenerator(seed: 71)
    for _ in 0..<300 {
      let parts = randomParts(&random)
      let scores = parts.map(\.score).sorted()
      let number = combined(combination, parts)
      #expect(number >= scores[0] * (1 - 1e-14))
      #expect(number <= scores[scores.count - 1] * (1 + 1e-14))
    }
  }

  private typealias Part = (weight: Double, score: Double)

  private func randomParts(_ random: inout SeededGenerator) -> [Part] {
    (0..<random.whole(in: 1...6)).map { _ in
      (weight: random.number(in: 0.1...50), score: random.unit())
    }
  }

  private func combined(_ combination: Group.Combination, _ parts: [Part]) -> Double {
    Group(terms: [], combination: combination).combined(parts.count) { parts[$0] }
  }

  private func isNear(_ number: Double, _ expected: Double) -> Bool {
    abs(number - expected) <= 1e-14 * max(1, abs(expected))
  }
}

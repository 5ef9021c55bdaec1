import Diagnostics
import Evidence
import TestSupport
import Testing

@testable import Consultation

@Suite struct RakingTests {
  static let reference = SurveySamples.margins(
    """
    age: {16-34: 75, 35-64: 120, 65+: 55}
    area: {North: 110, South: 140}
    """
  )

  /// Figures made for this project; the weights agree with those of ipfn to 1e-8.
  @Test func `Six cells raked to two margins are those of the reference`() throws {
    let (weighting, findings) = Raking(to: Self.reference).weighting(of: SurveySamples.agesAndAreas)
    let weights = try #require(weighting).weights
    #expect(findings.isEmpty)
    let expected = [1.692260566, 4.115478869, 0.762981831, 1.855527254, 0.337509765, 0.820804038]
    let totals = [
      33.845211313, 41.154788687, 45.778909833, 74.221090167, 30.375878854, 24.624121146,
    ]
    var respondent = 0
    for (cell, count) in [20, 10, 60, 40, 90, 30].enumerated() {
      #expect((weights[respondent] - expected[cell]).magnitude < 1e-6)
      let total = weights[respondent..<(respondent + count)].reduce(0, +)
      #expect((total - totals[cell]).magnitude < 1e-6)
      respondent += count
    }
    #expect((weights.reduce(0, +) / 250 - 1).magnitude < 1e-9)
    #expect(weighting?.cappedCount == 0)
  }

  /// Margins that nearly contradict each other: the weights are those of 1,453 rounds of plain
  /// iterative proportional fitting in doubles, and more than 1,000 are needed.
  @Test func `Margins that can only just be met are met`() throws {
    let ballots = SurveySamples.ballots(
      traits: ["age", "area"],
      [
        (["old", "South"], 6), (["middle", "North"], 5), (["middle", "South"], 3),
        (["old", "North"], 4), (["young", "South"], 4),
      ]
    )
    let margins = SurveySamples.margins(
      "age: {young: 46, middle: 22, old: 32}\narea: {North: 52, South: 45}"
    )
    let weights = try #require(Raking(to: margins).weighting(of: ballots).weighting).weights
    let found = [weights[0], weights[6], weights[11], weights[14], weights[18]]
    let expected = [0.011252042, 0.964265337, 0.006224438, 1.743121937, 2.53]
    #expect(zip(found, expected).allSatisfy { ($0 - $1).magnitude < 1e-6 })
    #expect((KishEffect(weights).effectiveSample - 11.413099623).magnitude < 1e-6)
  }

  /// The weights follow from the margins and the cap alone: 1.5 for the old of the South, and so on
  /// through the cells; 200 rounds leave them 4e-5 off.
  @Test func `A cap that can only just be kept is kept`() throws {
    let ballots = SurveySamples.ballots(
      traits: ["age", "area"],
      [
        (["young", "South"], 2), (["old", "South"], 2), (["middle", "North"], 4),
        (["old", "North"], 3), (["young", "North"], 1),
      ]
    )
    let margins = SurveySamples.margins(
      "age: {young: 1960, middle: 2548, old: 5684}\narea: {North: 5720, South: 4472}"
    )
    let (weighting, findings) = Raking(to: margins, cap: 1.5).weighting(of: ballots)
    #expect(!findings.sorted.contains { $0.code == .capTooLow })
    let weights = try #require(weighting).weights
    #expect((KishEffect(weights).effectiveSample - 10.388125471).magnitude < 1e-6)
    #expect(weights[2] == 1.5)
  }

  @Test func `Weighting turns 27% into 30%, as in the reference`() throws {
    let weighting = Raking(to: Self.reference).weighting(of: SurveySamples.agesAndAreas).weighting
    let weights = try #require(weighting).weights
    var named = 0.0
    var start = 0
    for (count, naming) in [(20, 12), (10, 3), (60, 21), (40, 10), (90, 18), (30, 3)] {
      named += weights[start..<(start + naming)].reduce(0, +)
      start += count
    }
    #expect((named / 250 - 0.303076169).magnitude < 1e-6)
  }

  @Test func `Margins in per cent do as well as margins in people`() throws {
    let people = Raking(to: Self.reference).weighting(of: SurveySamples.agesAndAreas)
    let shares = SurveySamples.margins(
      """
      age: {16-34: 30, 35-64: 48, 65+: 22}
      area: {North: 0.44, South: 0.56}
      """
    )
    let (weighting, findings) = Raking(to: shares).weighting(of: SurveySamples.agesAndAreas)
    #expect(findings.isEmpty)
    let pairs = try zip(#require(weighting).weights, #require(people.weighting).weights)
    #expect(pairs.allSatisfy { ($0 - $1).magnitude < 1e-9 })
  }

  @Test func `Without margins the weights are those brought along, with a mean of 1`() throws {
    let ballots = SurveySamples.ballots(traits: [], [([], 3)], weights: [2, 0, 4])
    let (weighting, findings) = Raking(to: []).weighting(of: ballots)
    #expect(findings.isEmpty)
    #expect(weighting?.weights == [1, 0, 2])
  }

  @Test func `Weights brought along are the start, and their relations stay within a cell`() throws
  {
    let ballots = SurveySamples.ballots(
      traits: ["area"],
      [(["North"], 2), (["South"], 2)],
      weights: [1, 3, 5, 5]
    )
    let margins = SurveySamples.margins("area: {North: 50, South: 50}")
    let weighting = Raking(to: margins).weighting(of: ballots).weighting
    let weights = try #require(weighting).weights
    for (weight, expected) in zip(weights, [0.5, 1.5, 1, 1]) {
      #expect((weight - expected).magnitude < 1e-9)
    }
  }

  @Test func `Ballots without a weight cannot be weighted`() {
    let none = SurveySamples.ballots(traits: ["area"], [])
    let zero = SurveySamples.ballots(traits: ["area"], [(["North"], 1)], weights: [0])
    for ballots in [none, zero] {
      let margins = SurveySamples.margins("area: {North: 50, South: 50}")
      let (weighting, findings) = Raking(to: margins).weighting(of: ballots)
      #expect(weighting == nil)
      #expect(
        SurveySamples.text(findings) == """
          error[B060]: there are no ballots to weight
            assessment.yaml:1:1
             |
           1 | area: {North: 50, South: 50}
             | ^^^^
             = take the margins away, or correct the ballots that do not count

          """
      )
    }
  }

  @Test func `A cap holds, the margins too, and the others make up for it`() throws {
    let raking = Raking(to: Self.reference, cap: 3.9)
    let (weighting, findings) = raking.weighting(of: SurveySamples.agesAndAreas)
    let found = try #require(weighting)
    #expect(findings.isEmpty)
    #expect(found.cappedCount == 10)
    #expect((found.weights.max() ?? 0) <= 3.9)
    #expect((found.weights[20] - 3.9).magnitude < 1e-9)
    #expect((found.weights[0] - (75 - 39) / 20).magnitude < 1e-6)
    #expect((found.weights.reduce(0, +) - 250).magnitude < 1e-6)
  }

  @Test func `A cap too low for the margins holds all the same, and a warning says how far off`()
    throws
  {
    let raking = Raking(to: Self.reference, cap: 2)
    let (weighting, findings) = raking.weighting(of: SurveySamples.agesAndAreas)
    let found = try #require(weighting)
    #expect((found.weights.max() ?? 0) <= 2)
    #expect((found.weights.reduce(0, +) - 250).magnitude < 1e-6)
    #expect(
      SurveySamples.text(findings) == """
        warning[B059]: with no weight above 2 times the mean, '16-34' in 'age' comes to 24% instead of 30%
          assessment.yaml:1:1
           |
         1 | age: {16-34: 75, 35-64: 120, 65+: 55}
           | ^^^
           = raise the cap, or put categories together that have few respondents

        """
    )
  }

  @Test func `A cap of 1 lets nobody weigh more than another`() throws {
    let raking = Raking(to: Self.reference, cap: 1)
    let weights = try #require(raking.weighting(of: SurveySamples.agesAndAreas).weighting).weights
    #expect(weights.allSatisfy { ($0 - 1).magnitude < 1e-9 })
  }

  @Test func `Respondents who do not say keep their part of the sample`() throws {
    let ballots = SurveySamples.ballots(
      traits: ["area"],
      [(["North"], 60), (["South"], 20), ([""], 20)]
    )
    let margins = SurveySamples.margins("area: {North: 500, South: 500}")
    let weights = try #require(Raking(to: margins).weighting(of: ballots).weighting).weights
    #expect((weights[0] * 60 - 40).magnitude < 1e-9)
    #expect((weights[60] * 20 - 40).magnitude < 1e-9)
    #expect((weights[80] - 1).magnitude < 1e-9)
  }

  @Test(arguments: 0..<40)
  func `Raked margins hold and weights are positive`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let ages = ["young", "middle", "old"].prefix(random.below(2) + 2)
    let areas = ["north", "south", "east", "west"].prefix(random.below(3) + 2)
    let cells = ages.flatMap { age in areas.map { area in [age, area] } }
    let ballots = SurveySamples.ballots(
      traits: ["age", "area"],
      cells.map { ($0, random.below(40) + 1) }
    )
    // Margins of one population of 4,000.
    func margin(_ name: String, _ parts: some Collection<String>) -> String {
      var rest = 4000
      let totals = parts.enumerated().map { position, part in
        let total = position + 1 == parts.count ? rest : random.below(900) + 50
        rest -= total
        return "\(part): \(total)"
      }
      return "\(name): {" + totals.joined(separator: ", ") + "}"
    }
    let text = [margin("age", ages), margin("area", areas)].joined(separator: "\n")
    let margins = SurveySamples.margins(text)
    let (weighting, findings) = Raking(to: margins).weighting(of: ballots)
    #expect(!findings.hasErrors)
    let weights = try #require(weighting).weights
    #expect(weights.allSatisfy { $0 > 0 })
    for (margin, trait) in zip(margins, ballots.traits) {
      for category in margin.categories {
        let number = trait.categories.firstIndex(of: category.name.text).map(Int32.init)
        let own = zip(weights, trait.entries).filter { $0.1 == number }.reduce(0) { $0 + $1.0 }
        let expected = category.total / margin.sum * Double(weights.count)
        #expect((own - expected).magnitude <= 1e-8 * expected)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `A cap that can be kept is kept, with all margins`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 100)
    let ballots = SurveySamples.ballots(
      traits: ["age", "area"],
      ["a", "b", "c"].flatMap { age in
        ["N", "S"].map { area in ([age, area], random.below(60) + 20) }
      }
    )
    let (oldest, south) = (random.below(20) + 30, random.below(20) + 50)
    let margins = SurveySamples.margins(
      "age: {a: \(oldest), b: 30, c: \(10 + south - oldest)}\n"
        + "area: {N: 30, S: \(10 + south)}"
    )
    let free = try #require(Raking(to: margins).weighting(of: ballots).weighting)
    let largest = try #require(free.weights.max())
    let cap = 1 + (largest - 1) * 0.9
    let (weighting, findings) = Raking(to: margins, cap: cap).weighting(of: ballots)
    let weights = try #require(weighting).weights
    #expect((weights.max() ?? 0) <= cap)
    #expect((weights.reduce(0, +) / Double(weights.count) - 1).magnitude < 1e-8)
    #expect(try #require(weighting).cappedCount > 0)
    let off = findings.sorted.map(\.code)
    #expect(off.allSatisfy { $0 == .capTooLow || $0 == .differingMarginTotals })
  }

  @Test(arguments: 0..<60)
  func `Whatever the margins, there are weights with a mean of 1 or an error`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) + 500)
    let parts = ["a", "b", "c"]
    let cells = (0..<(random.below(5) + 1)).map { _ in
      ((0..<3).map { _ in random.below(9) == 0 ? "" : parts[random.below(3)] }, random.below(9))
    }
    let count = cells.reduce(0) { $0 + $1.1 }
    let weights = (0..<count).map { _ in Double(random.below(4)) * 1e-3 }
    let ballots = SurveySamples.ballots(
      traits: ["x", "y", "z"],
      cells,
      weights: random.below(2) == 0 ? weights : nil
    )
    let totals = ["0", "1e-300", "1", "7", "60", "1e300"]
    let text = ["x", "y", "z"].map { name in
      "\(name): {a: \(totals[random.below(6)]), b: \(totals[random.below(6)]), c: 5}"
    }
    let margins = SurveySamples.margins(text.joined(separator: "\n"))
    let cap = [nil, 0.5, 2, .nan][random.below(4)]
    let (weighting, findings) = Raking(to: margins, cap: cap).weighting(of: ballots)
    #expect((weighting == nil) == findings.hasErrors)
    guard let found = weighting?.weights else { return }
    #expect(found.allSatisfy { $0 >= 0 && $0.isFinite })
    #expect((found.reduce(0, +) / Double(count) - 1).magnitude < 1e-6)
  }

  @Test func `A hundred thousand respondents are quick`() throws {
    let cells = (0..<24).map { (["\($0 % 6)", "\($0 / 6)"], 4000 + 50 * $0) }
    let ballots = SurveySamples.ballots(traits: ["age", "area"], cells)
    let margins = SurveySamples.margins(
      "age: {0: 10, 1: 20, 2: 30, 3: 15, 4: 15, 5: 10}\narea: {0: 40, 1: 30, 2: 20, 3: 10}"
    )
    let clock = ContinuousClock()
    var weighting: SurveyWeighting?
    let time = clock.measure {
      weighting = Raking(to: margins, cap: 5).weighting(of: ballots).weighting
    }
    #expect(try #require(weighting).weights.count == ballots.profile.ballotCount)
    #expect(time < .seconds(10))
  }
}

import Precedence
import Robustness
import Synchronization
import Testing

@Suite struct AssessmentDrawsTests {
  @Test func sharesAreNearTheExactOnes() async throws {
    let result = try await DrawnSample().assessment().rankAcceptability(.init(draws: 40_000))
    #expect(result.candidates == ["w", "x", "y", "z"])
    #expect(result.counted == 40_000)
    // 1031/3185, 113/2002 and so on; four standard errors are 0.0094.
    #expect(abs(result.acceptability[0][0] - 1031.0 / 3185) < 0.0094)
    #expect(abs(result.acceptability[2][1] - 23.0 / 28) < 0.0077)
    #expect(result.acceptability[2][3] == 0)
    #expect(abs(result.pairwise[2][1] - 0.7) < 0.0092)
    #expect(result.pairwise[1][1] == 0)
    let firstTwo = result.acceptability[0][0] + result.acceptability[0][1]
    #expect(abs(result.shortlisted[0] - firstTwo) < 1e-12)
    #expect(abs(result.standardError(of: 0.5) - 0.0025) < 1e-12)
  }

  @Test func centralWeightsAreNamedAndListedForThoseThatCanLead() async throws {
    let result = try await DrawnSample().assessment().rankAcceptability(.init(draws: 40_000))
    #expect(result.weights.map(\.group) == ["risk", "risk", "risk"])
    #expect(result.weights.map(\.term) == ["a", "b", "c"])
    let central = try #require(result.centralWeights[0])
    // 174680/281463; the weight's deviation is below 0.2, that of the mean below 0.0018.
    #expect(abs(central[0] - 174_680.0 / 281_463) < 0.0072)
    // Without measures to draw, whoever leads at all leads at its central weights here.
    #expect(result.confidence == [1, 1, 1, 1])
  }

  @Test func nothingDependsOnTheNumberOfThreads() async throws {
    let assessment = try DrawnSample().assessment()
    let settings = DrawSettings(draws: 30_001, seed: 5)
    let one = try await assessment.rankAcceptability(settings, threads: 1)
    for threads in [2, 7, 0, -1, 10_000] {
      #expect(try await assessment.rankAcceptability(settings, threads: threads) == one)
    }
    let other = try await assessment.rankAcceptability(.init(draws: 30_001, seed: 6))
    #expect(other.acceptability != one.acceptability)
  }

  @Test func measuresAreDrawnWithinTheirIntervals() async throws {
    var sample = DrawnSample()
    // Weights as written: w has (0.9 + 0.2 + 0.3) / 3, x has (u + 1.2) / 3 with u from 0 to 1.
    sample.rows = "id,a,b,c\nw,0.9,0.2,0.3\nx,0..1,0.8,0.4\n"
    let assessment = try sample.assessment()
    var settings = DrawSettings(draws: 20_000, weights: .asWritten)
    let still = try await assessment.rankAcceptability(settings)
    #expect(still.acceptability[1] == [1, 0])
    #expect(still.weights == [] && still.centralWeights == [nil, nil])
    #expect(still.confidence == [nil, nil])
    settings.drawsMeasures = true
    let drawn = try await assessment.rankAcceptability(settings)
    // x leads where u is above 0.2; the standard error is 0.0028.
    #expect(abs(drawn.acceptability[1][0] - 0.8) < 0.0114)
  }

  @Test func confidenceIsTheShareOfMeasuresThatLeadAtTheCentralWeights() async throws {
    var sample = DrawnSample()
    sample.rows = "id,a,b,c\nw,0.4..0.8,0.5,0.5\nx,0.5,0.5,0.5\n"
    let settings = DrawSettings(draws: 4_000, drawsMeasures: true)
    let result = try await sample.assessment().rankAcceptability(settings)
    // Whatever the weights, w leads where its a is above 0.5: on three quarters of the interval.
    let confidence = result.confidence.map { $0 ?? -1 }
    #expect(abs(confidence[0] - 0.75) < 0.028)
    #expect(abs(confidence[1] - 0.25) < 0.028)
    #expect(confidence[0] != result.acceptability[0][0])
  }

  @Test func judgedLevelsAreOneLowerTheSameOrOneHigher() async throws {
    var sample = DrawnSample()
    sample.rules = DrawnSample.judged
    sample.rows = "id,concern,volume,last_year\nw,3,100,100\nx,4,90,90\ny,5,80,80\n"
    let settings = DrawSettings(draws: 20_000, weights: .asWritten, drawsJudgements: true)
    let result = try await sample.assessment().rankAcceptability(settings)
    // w is ahead of x if it is 4 and x 3, or both are 4, or both are 3: 3 of 9; error 0.0033.
    #expect(abs(result.pairwise[0][1] - 3.0 / 9) < 0.0134)
    // y is 4 or 5, x is 3, 4 or 5; ties go to x, whose volume is greater: y leads in 3 of 6.
    #expect(abs(result.pairwise[2][1] - 3.0 / 6) < 0.0142)
  }

  @Test func progressGoesFromNothingToAll() async throws {
    let told = Mutex<[Double]>([])
    var settings = DrawSettings(draws: 60_000, drawsMeasures: true)
    _ = try await DrawnSample().assessment().rankAcceptability(settings, threads: 3) { share in
      told.withLock { $0.append(share) }
    }
    let shares = told.withLock { $0 }
    #expect(shares == shares.sorted())
    #expect(shares.allSatisfy { $0 > 0 && $0 <= 1 } && shares.last == 1 && shares.count > 5)
    settings.draws = 1
    #expect(try await DrawnSample().assessment().rankAcceptability(settings).counted == 1)
  }

  @Test func aCancelledTaskStops() async throws {
    let assessment = try DrawnSample().assessment()
    let task = Task { try await assessment.rankAcceptability(.init(draws: 1_000_000_000)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test(arguments: [
    (0, "0 draws say nothing: ask for 1 to 1,000,000,000"),
    (-5, "-5 draws say nothing: ask for 1 to 1,000,000,000"),
    (1_000_000_001, "more draws than 1,000,000,000 cannot be made: ask for fewer"),
    (Int.max, "more draws than 1,000,000,000 cannot be made: ask for fewer"),
  ])
  func theNumberOfDrawsIsLookedAtFirst(draws: Int, sentence: String) async throws {
    let assessment = try DrawnSample().assessment()
    await #expect(throws: DrawFault(sentence)) {
      try await assessment.rankAcceptability(.init(draws: draws))
    }
  }

  @Test func tooManyCandidatesAreRefused() async throws {
    var sample = DrawnSample()
    sample.rows = "id,a,b,c\n" + (0...2_000).map { "c\($0),0.1,0.2,0.3\n" }.joined()
    let assessment = try sample.assessment()
    let sentence =
      "draws compare every candidate with every other, and 2,001 are too many for that: "
      + "2,000 can be compared"
    await #expect(throws: DrawFault(sentence)) { try await assessment.rankAcceptability() }
  }
}

import Testing

@testable import Precedence
@testable import Reports

@Suite struct RankingTableTests {
  private func lines(_ result: AssessmentResult) -> [String] {
    RankingTable(result).table.lines(width: 60)
  }

  @Test func columnsThatSayNothingAreLeftOut() {
    let only = SampleResult.candidate("a", "Arson", place: 1, places: 1...1)
    let result = SampleResult.assessment(matrix: nil, shortlist: nil, keys: [], ranking: [only])
    #expect(lines(result) == ["Place  Candidate", "-----  ---------", "1      Arson"])
  }

  @Test func theShortlistEndsBehindItsLastPlace() {
    #expect(
      lines(SampleResult.assessment()).contains { $0.contains(" the shortlist of 1 ends here ") }
    )
  }

  @Test func aShortlistOfAllHasNoLine() {
    let result = SampleResult.assessment(ranking: [SampleResult.theft])
    #expect(!lines(result).contains { $0.contains("shortlist of") })
  }

  @Test func aCandidateKeptFromBelowDoesNotMoveTheLine() {
    let lines = lines(SampleResult.assessment())
    let line = lines.firstIndex { $0.contains("ends here") } ?? 0
    #expect(lines[line + 1].hasPrefix("2=     Burglary"))
    #expect(lines.last?.hasSuffix("kept") ?? false)
  }

  @Test(arguments: [
    ([0.5, 0.25], 2), ([0.7451, 0.7452], 4), ([0.5, 0.5], 2), ([0.5, 0.5 + 1e-13], 2), ([], 2),
    ([0.12345678, 0.12345679], 6),
  ])
  func decimalsTellNeighboursApart(scores: [Double], decimals: Int) {
    #expect(RankingTable.decimals(toTellApart: scores) == decimals)
  }

  @Test func aMissingScoreOrRatingIsADash() {
    let bare = SampleResult.candidate("a", "Arson", place: 2)
    let result = SampleResult.assessment(shortlist: nil, ranking: [SampleResult.theft, bare])
    #expect(lines(result).last == "2      Arson                            -          -  -")
  }

  @Test func `Everything that the order goes by has a column, tie-breaks have none`() {
    let volume = MeasureResult(
      id: "volume",
      value: 79,
      interval: nil,
      text: "79 crimes",
      unit: "crimes",
      origin: .stated(file: "a.yaml", line: 1)
    )
    let result = SampleResult.assessment(
      matrix: nil,
      shortlist: nil,
      keys: ["words", "volume", "harm", "age"].map {
        RankingKey(name: $0, isTieBreak: $0 == "age", isLowestFirst: false)
      },
      ranking: [
        SampleResult.candidate("a", "Arson", place: 1, score: 1, measures: [volume]),
        SampleResult.candidate("b", "Theft", place: 2, score: 0.5),
      ]
    )
    #expect(
      lines(result) == [
        "Place  Candidate  Words     Volume  Harm",
        "-----  ---------  -----  ---------  ----",
        "1      Arson       1.00  79 crimes     -",
        "2      Theft       0.50          -     -",
      ]
    )
  }

  @Test func aCandidateKeptOnAPlaceOfTheListIsAboveTheLine() throws {
    let ranking = [
      SampleResult.candidate("a", "A", place: 1, isShortlisted: true),
      SampleResult.candidate("b", "B", place: 2, isShortlisted: true, status: .kept),
      SampleResult.candidate("c", "C", place: 3),
    ]
    let lines = lines(SampleResult.assessment(shortlist: 2, ranking: ranking, unranked: []))
    let line = try #require(lines.firstIndex { $0.contains("ends here") })
    #expect(lines[line - 1].hasPrefix("2      B"))
    #expect(lines[line + 1].hasPrefix("3      C"))
  }
}

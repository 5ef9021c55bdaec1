import Precedence
import Testing

@Suite struct AssessmentResultTests {
  @Test func `a candidate is found by its id, ranked or not`() throws {
    let rules =
      Sample().rules + "rules: {out: {when: volume > 9, then: leave out, because: it is}}\n"
    let rows = "id,volume,last_year,concern\na,5,5,Low\nb,50,5,Low\n"
    let result = try Sample.ranked(rows, rules: rules)
    #expect(result.ranking.map(\.id) == ["a"])
    #expect(result.unranked.map(\.id) == ["b"])
    #expect(result.candidate("b")?.status == .leftOut)
    #expect(result.candidate("b")?.place == nil)
    #expect(result.candidate("c") == nil)
  }

  @Test func `the keys say what the order goes by`() throws {
    let keys = try Sample().result().keys
    #expect(keys.map(\.name) == ["risk", "volume"])
    #expect(keys.map(\.isTieBreak) == [false, true])
  }

  @Test func `the matrix is that of the rules, lowest first`() throws {
    let files = MemoryFiles.project(["Rules/simple"])
    let read = Assessment.read(
      rules: "Rules/simple/rules.yaml",
      candidates: "Rules/simple/candidates.csv",
      from: files
    )
    let matrix = try #require(read.value?.result().value?.matrix)
    #expect(matrix.down == "impact" && matrix.across == "likelihood")
    #expect(matrix.downLevels.first == "Very low" && matrix.downLevels.last == "Very high")
    // The first row of the file, as printed, is the last here.
    #expect(
      matrix.cells.last?.map { matrix.ratings[$0] } == [
        "Medium", "High", "High", "Very high", "Very high",
      ]
    )
  }
}

import Diagnostics
import Precedence
import Testing

@Suite struct FactorWriterTests {
  @Test func `a level tells its band and the cut it nearly reached`() throws {
    let rows = "id,volume,last_year,concern\na,95,95,Low\nb,100,95,Low\nc,5,5,Low\n"
    let result = try Sample.ranked(rows)
    let near = try #require(result.candidate("a")?.levels.first)
    #expect(near.level == "Medium" && near.number == 2 && near.count == 3)
    #expect(near.band == "10 up to 100 crimes")
    #expect(near.nearestCut?.cut == 100 && near.nearestCut?.distance == 5)
    #expect(near.nearestCut?.level == "High")
    #expect(result.candidate("b")?.levels.first?.band == "100 crimes or more")
    #expect(result.candidate("b")?.levels.first?.nearestCut?.level == "Medium")
    #expect(result.candidate("c")?.levels.first?.band == "below 10 crimes")
    #expect(result.candidate("c")?.levels.first?.nearestCut == nil)
  }

  @Test func `what stands for a missing measure is said where it counts`() throws {
    let result = try Sample.ranked("id,volume,last_year,concern\na,5,,\n")
    let levels = try #require(result.ranking.first?.levels)
    #expect(levels.map(\.assumed) == [nil, "neutral", "neutral"])
    #expect(levels.map(\.band) == ["below 10 crimes", nil, nil])
    #expect(result.missing.map(\.measure) == ["last_year", "concern", "trend"])
    #expect(
      result.missing.map(\.assumed)
        == [[], ["concern counted as Medium"], ["trend counted as Medium"]]
    )
  }

  @Test func `the cell of the matrix shows what the rules moved`() throws {
    let files = MemoryFiles.project(["Rules/simple"])
    let rules = try #require(
      (try? files.read("Rules/simple/rules.yaml"))?.text
    )
    let rows = "id,volume,last_year,harm,concern\na,500,300,10,3\n"
    let cell = try #require(Sample.ranked(rows, rules: rules).ranking.first?.cell)
    #expect(cell.across != cell.movedAcross)
    #expect(cell.down == cell.movedDown)
  }
}

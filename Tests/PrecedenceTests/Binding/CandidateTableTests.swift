import Diagnostics
import Precedence
import Testing

@Suite struct CandidateTableTests {
  private static func codes(_ rows: String) -> [String] {
    Sample.table(rows).findings.sorted.map(\.code.rawValue)
  }

  @Test func `a name is shown where there is one, else the id`() throws {
    let result = try Sample.ranked(
      "id,name,volume,last_year,concern\na,Arson,1,1,Low\nb,,1,1,Low\n"
    )
    #expect(result.ranking.map(\.name) == ["Arson", "b"])
  }

  @Test func `columns of one's own cause no warning`() {
    let rows = "id,name,volume,last_year,concern,about,note,notes,source,comment\na,,1,1,Low,,,,,\n"
    #expect(Self.codes(rows).isEmpty)
  }

  @Test func `a column of one's own may be a measure`() throws {
    let rules = Sample().rules.changing("  volume: {unit: crimes}", to: "  source: {unit: crimes}")
      .changing("change(volume, last_year)", to: "change(source, last_year)")
      .changing("  volume: {cuts", to: "  volume: {measure: source, cuts")
      .changing("ties: [volume]", to: "ties: [source]")
    let result = try Sample.ranked("id,source,last_year,concern\na,7,1,Low\n", rules: rules)
    #expect(result.ranking.first?.measures.first?.text == "7 crimes")
  }

  @Test(arguments: [
    ("volume,last_year,concern\n1,1,Low\n", ["A021"]),
    ("id,volume,last_year,concern\n,1,1,Low\n", ["A003", "A009"]),
    ("id,volume,last_year,concern\na,1,1,Low\na,1,1,Low\n", ["A002"]),
    ("id,volume,volume,last_year,concern\na,1,2,1,Low\n", ["E014"]),
    ("id,last_year,concern\na,1,Low\n", ["A024"]),
    ("id,volume,concern\na,1,Low\n", ["A024"]),
  ])
  func `what is wrong with the table is found once`(rows: String, codes: [String]) {
    #expect(Set(Self.codes(rows)) == Set(codes))
  }
}

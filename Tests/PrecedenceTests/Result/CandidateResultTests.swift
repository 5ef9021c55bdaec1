import Precedence
import Testing

@Suite struct CandidateResultTests {
  @Test func `every status has its word in JSON`() {
    #expect(
      CandidateResult.Status.allCases.map(\.rawValue)
        == ["ranked", "kept", "monitored", "left out", "not scored"]
    )
  }

  @Test func `the key that decided is that which differs first`() throws {
    let rows = "id,volume,last_year,concern\na,90,90,Low\nb,50,50,Low\nc,5,5,Low\nd,5,5,Low\n"
    let ranking = try Sample.ranked(rows).ranking
    #expect(ranking.map { $0.decidedBy?.name } == [nil, "volume", "risk", nil])
  }

  @Test func `places range as far as the evidence leaves open`() throws {
    let rules = Sample().rules.changing("unit: crimes}", to: "unit: crimes, missing: interval}")
    let rows = "id,volume,last_year,concern\na,,5,Low\nb,50,50,Low\nc,5,5,Low\n"
    let result = try Sample.ranked(rows, rules: rules)
    #expect(result.candidate("a")?.places == 1...3)
    #expect(result.ranking.allSatisfy { $0.places?.contains($0.place ?? 0) == true })
  }
}

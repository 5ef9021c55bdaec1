import Diagnostics
import Evidence
import Testing

@Suite struct ComparisonCheckTests {
  /// Hertfordshire Fire & Rescue Performance Summary, April 2020 to December 2020.
  ///
  /// In the St Albans strategy 2021/2022. Its injuries are printed as "Risen 3 to 4", without a percentage.
  private let fires = """
    id,apr_dec_2019,apr_dec_2020,published_pct
    herts_deliberate,955,859,-10
    herts_primary,1067,895,-16
    herts_injuries,56,33,-41
    deliberate,82,89,9
    primary,123,111,-10
    injuries,3,4,

    """
  private let fireColumns = OffenceTableColumns(
    id: "id",
    comparison: OffenceTableColumns.Comparison(
      thisPeriod: "apr_dec_2020",
      lastPeriod: "apr_dec_2019",
      percentage: "published_pct"
    )
  )
  private let columns = OffenceTableColumns(
    id: "id",
    comparison: OffenceTableColumns.Comparison(
      thisPeriod: "now",
      lastPeriod: "before",
      change: "change",
      percentage: "pct"
    )
  )

  private func findings(_ row: String) throws -> String {
    try EvidenceSamples.offences("id,now,before,change,pct\n\(row)\n", columns: columns).findings
  }

  @Test func everyRowOfTheFireSummaryPasses() throws {
    #expect(try EvidenceSamples.offences(fires, columns: fireColumns).findings.isEmpty)
  }

  @Test func wrongChangeAndPercentageAreToldWithTheRightOnes() throws {
    let text = EvidenceSamples.stAlbans(replacing: "-203,-38.3", with: "-204,-38.4")
    #expect(
      try EvidenceSamples.offences(text).findings == """
        warning[E036]: the change of 'burglary' is -203 (327 against 530), not -204
          offences.csv:6:39
           |
         6 | burglary,all_crime,1,BURGLARY,327,530,-204,-38.4,no
           |                                       ^^^^

        warning[E037]: the percentage of 'burglary' is -38.3% (-203 on 530), not -38.4%
          offences.csv:6:44
           |
         6 | burglary,all_crime,1,BURGLARY,327,530,-204,-38.4,no
           |                                            ^^^^^

        """
    )
  }

  @Test func percentageOnZeroIsTold() throws {
    #expect(
      try findings("a,11,0,11,266.7%") == """
        warning[E038]: there is no percentage on a base of 0, but 'a' has '266.7%'
          offences.csv:2:11
           |
         2 | a,11,0,11,266.7%
           |           ^^^^^^
           = leave the cell empty, or write 'new'

        """
    )
  }

  @Test(arguments: ["", "n/a", "-", "new", "New"])
  func noPercentageOnZeroIsRight(written: String) throws {
    #expect(try findings("a,11,0,11,\(written)").isEmpty)
  }

  @Test func newOnABaseIsTold() throws {
    #expect(
      try findings("a,11,3,8,new") == """
        warning[E037]: the percentage of 'a' is 266.7% (8 on 3), not 'new'
          offences.csv:2:10
           |
         2 | a,11,3,8,new
           |          ^^^

        """
    )
  }

  @Test(arguments: [
    "a,11,3,8,266.7%", "a,11,3,+8,+267", "a,351,312,39,12.5", "a,9,8,1,13", "a,7,8,-1,\u{2212}13",
    "a,\"2,122\",\"2,000\",122,6.1", "a,3,7,-4,-57.1428571428571", "a,3,7,,", "a,,7,5,3",
    "a,7,,5,3",
  ])
  func rightRowsPass(row: String) throws {
    #expect(try findings(row).isEmpty)
  }

  @Test(arguments: [
    "a,9,8,1,12", "a,7,8,-1,-12", "a,351,312,39,12.4", "a,11,3,8,-266.7", "a,3,7,-4,-57.1428572",
  ])
  func wrongPercentagesAreWarnings(row: String) throws {
    #expect(try findings(row).hasPrefix("warning[E037]: "))
  }

  @Test func fractionalChangeIsWrong() throws {
    #expect(
      try findings("a,9,8,1.5,").hasPrefix(
        "warning[E036]: the change of 'a' is 1 (9 against 8), not 1.5\n"
      )
    )
  }

  @Test func changeThatIsNoNumberIsAnError() throws {
    #expect(try findings("a,9,8,up,").hasPrefix("error[E020]: 'up' in 'change' is not a number\n"))
    #expect(try findings("a,9,8,1,up").hasPrefix("error[E020]: 'up' in 'pct' is not a number\n"))
  }
}

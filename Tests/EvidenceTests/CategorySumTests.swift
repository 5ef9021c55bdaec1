import Diagnostics
import Evidence
import Testing

@Suite struct CategorySumTests {
  private let file = SourceText(
    name: "assessment.yaml",
    text: "categories: [burglary, burglary_res, burglary, burglry, domestic_abuse_flag]\n"
  )

  /// A name as it stands in ``file`` from a column on.
  private func listed(_ text: String, column: Int) -> LocatedName {
    LocatedName(text, at: file.location(of: (column - 1)..<(column - 1 + text.utf8.count)))
  }

  private func harm(_ rows: String) throws -> KeyedValues {
    let table = try EvidenceSamples.table("id,days\n" + rows, name: "harm.csv")
    return try #require(KeyedValues.read(table, key: "id", value: "days").values)
  }

  @Test func sumKeepsEveryTermAndItsCell() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    let (sum, findings) = offences.sum(
      of: ["violence", "weapons", "drugs_trafficking"],
      column: "this_year"
    )
    #expect(findings.isEmpty)
    #expect(sum.total == 2122)
    #expect(
      sum.terms.map { "\(Int($0.value)) (\($0.cell))" } == [
        "2053 (offences.csv:20)", "43 (offences.csv:14)", "26 (offences.csv:32)",
      ]
    )
    #expect(sum.terms.map(\.category) == ["violence", "weapons", "drugs_trafficking"])
    #expect(sum.terms.allSatisfy { $0.weight == nil && $0.product == $0.value })
  }

  @Test func sumOfNothingIsZero() throws {
    let (sum, findings) = try EvidenceSamples.stAlbansOffences().sum(of: [], column: "this_year")
    #expect(sum.total == 0)
    #expect(sum.terms.isEmpty && sum.missing.isEmpty)
    #expect(findings.isEmpty)
  }

  @Test func overlappingRowAloneIsASum() throws {
    let (sum, findings) = try EvidenceSamples.stAlbansOffences().sum(
      of: ["domestic_abuse_flag"],
      column: "last_year"
    )
    #expect(sum.total == 858)
    #expect(findings.isEmpty)
  }

  @Test func nothingIsCountedTwice() throws {
    let (sum, findings) = try EvidenceSamples.stAlbansOffences().sum(
      of: [
        listed("burglary", column: 14), listed("burglary_res", column: 24),
        listed("burglary", column: 38), listed("burglry", column: 48),
        listed("domestic_abuse_flag", column: 57),
      ],
      column: "this_year"
    )
    #expect(sum.total == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[E052]: 'burglary_res' is part of 'burglary', which is listed too, and would be counted \
        twice
          assessment.yaml:1:24
           |
         1 | categories: [burglary, burglary_res, burglary, burglry, domestic_abuse_flag]
           |                        ^^^^^^^^^^^^
           = list 'burglary' alone, or only parts of it
           = 'burglary' is listed here: assessment.yaml:1:14
           = the row of 'burglary_res': offences.csv:8:1

        error[E051]: 'burglary' is listed twice and would be counted twice
          assessment.yaml:1:38
           |
         1 | categories: [burglary, burglary_res, burglary, burglry, domestic_abuse_flag]
           |                                      ^^^^^^^^
           = list it once
           = the first time: assessment.yaml:1:14
           = the row of 'burglary': offences.csv:6:1

        error[E050]: table 'offences.csv' has no category 'burglry'
          assessment.yaml:1:48
           |
         1 | categories: [burglary, burglary_res, burglary, burglry, domestic_abuse_flag]
           |                                                ^^^^^^^
           = did you mean 'burglary'?

        error[E053]: 'domestic_abuse_flag' counts crimes that other rows count too and cannot be \
        added to them
          assessment.yaml:1:57
           |
         1 | categories: [burglary, burglary_res, burglary, burglry, domestic_abuse_flag]
           |                                                         ^^^^^^^^^^^^^^^^^^^
           = make it the only category of its candidate, or leave it out
           = the row of 'domestic_abuse_flag': offences.csv:24:1

        """
    )
  }

  @Test func distantAncestorsCountToo() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    for order in [["blade", "all_crime"], ["all_crime", "blade"]] as [[LocatedName]] {
      let (sum, findings) = offences.sum(of: order, column: "this_year")
      #expect(sum.total == nil)
      #expect(
        FindingRenderer().text(findings) == """
          error[E052]: 'blade' is part of 'all_crime', which is listed too, and would be counted twice
            offences.csv:16:1
             |
          16 | blade,weapons_sub,3,POSSESS OF ARTICLE WITH BLADE OR POINT,19,26,-7,-26.9,no
             | ^^^^^
             = list 'all_crime' alone, or only parts of it
             = the row of 'blade': offences.csv:16:1

          """
      )
    }
  }

  @Test func missingCountMakesTheTotalMissing() throws {
    let text = EvidenceSamples.stAlbans(replacing: "228,159,69,43.4", with: "n/a,159,,")
    let offences = try #require(try EvidenceSamples.offences(text).offences)
    let (sum, findings) = offences.sum(
      of: ["drugs_trafficking", "drugs_possession"],
      column: "this_year"
    )
    #expect(findings.isEmpty)
    #expect(sum.total == nil)
    #expect(sum.terms.map(\.value) == [26])
    #expect(sum.missing.map(\.description) == ["offences.csv:31"])
  }

  @Test func columnWithoutCountsIsTold() throws {
    let (sum, findings) = try EvidenceSamples.stAlbansOffences().sum(
      of: ["violence"],
      column: listed("this_yeer", column: 14)
    )
    #expect(sum.total == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[E015]: table 'offences.csv' has no counts in a column 'this_yeer'
          assessment.yaml:1:14
           |
         1 | categories: [burglary, burglary_res, burglary, burglry, domestic_abuse_flag]
           |              ^^^^^^^^^
           = did you mean 'this_year'?

        """
    )
    let (_, other) = try EvidenceSamples.stAlbansOffences().sum(of: [], column: "change")
    #expect(other.sorted.map(\.hint) == ["its counts are in 'this_year', 'last_year'"])
  }

  @Test func weightedSumKeepsBothCells() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    let (sum, findings) = offences.weightedSum(
      of: ["burglary_res", "burglary_bc"],
      column: "this_year",
      weights: try harm("burglary_bc,183.5\nburglary_res,273.5\n")
    )
    #expect(findings.isEmpty)
    #expect(sum.total == 79_624.5)
    #expect(
      sum.terms.map { "\($0.value) (\($0.cell)) x \($0.weight?.value ?? 0)" } == [
        "218.0 (offences.csv:8) x 273.5", "109.0 (offences.csv:7) x 183.5",
      ]
    )
    #expect(sum.terms.map { $0.weight?.cell.description } == ["harm.csv:3", "harm.csv:2"])
  }

  @Test func missingWeightIsNotZero() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    let (sum, findings) = offences.weightedSum(
      of: [listed("burglary_res", column: 24), "burglary_bc", "arson"],
      column: "this_year",
      weights: try harm("burglary_re,273.5\nburglary_bc,n/a\narson,185\n")
    )
    #expect(sum.total == nil)
    #expect(sum.terms.map(\.product) == [3700])
    #expect(sum.missing.map(\.description) == ["harm.csv:3"])
    #expect(
      FindingRenderer().text(findings) == """
        error[E054]: 'burglary_res' has no weight in 'harm.csv'
          assessment.yaml:1:24
           |
         1 | categories: [burglary, burglary_res, burglary, burglry, domestic_abuse_flag]
           |                        ^^^^^^^^^^^^
           = did you mean 'burglary_re'?
           = the row of 'burglary_res': offences.csv:8:1

        error[E054]: 'burglary_bc' has no weight in 'harm.csv'
          offences.csv:7:1
           |
         7 | burglary_bc,burglary,2,BURGLARY - BUSINESS AND COMMUNITY,109,165,-56,-33.9,no
           | ^^^^^^^^^^^
           = fill in the cell
           = its cell holds no number: harm.csv:3:13
           = the row of 'burglary_bc': offences.csv:7:1

        """
    )
  }

  @Test func weightNobodyWroteIsAskedFor() throws {
    let (_, findings) = try EvidenceSamples.stAlbansOffences().weightedSum(
      of: ["weapons"],
      column: "this_year",
      weights: try harm("arson,185\n")
    )
    #expect(
      findings.sorted.map(\.hint) == ["add a row for it, or list the parts of it that have one"]
    )
  }
}

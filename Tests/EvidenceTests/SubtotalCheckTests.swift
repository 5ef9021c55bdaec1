import Diagnostics
import Evidence
import Testing

@Suite struct SubtotalCheckTests {
  private let columns = OffenceTableColumns(
    id: "id",
    parent: "parent",
    counts: ["n"],
    overlap: "flag"
  )

  @Test func wrongSubtotalIsToldWithBothNumbersAndItsRows() throws {
    let text = EvidenceSamples.stAlbans(replacing: "599,656", with: "598,655")
    #expect(
      try EvidenceSamples.offences(text).findings == """
        warning[E034]: 'violence' has 2,053 in 'this_year', but its 3 rows add up to 2,052
          offences.csv:20:50
           |
        20 | violence,all_crime,1,VIOLENCE AGAINST THE PERSON,2053,2028,25,1.2,no
           |                                                  ^^^^
           = correct the numbers, or declare 'violence' partial if some of its rows are not shown
           = 'stalking_harassment' has 516: offences.csv:21:56
           = 'vwi' has 598: offences.csv:22:37
           = 'vwoi' has 938: offences.csv:23:41

        warning[E034]: 'violence' has 2,028 in 'last_year', but its 3 rows add up to 2,027
          offences.csv:20:55
           |
        20 | violence,all_crime,1,VIOLENCE AGAINST THE PERSON,2053,2028,25,1.2,no
           |                                                       ^^^^
           = correct the numbers, or declare 'violence' partial if some of its rows are not shown
           = 'stalking_harassment' has 399: offences.csv:21:60
           = 'vwi' has 655: offences.csv:22:41
           = 'vwoi' has 973: offences.csv:23:45

        """
    )
  }

  @Test func rowsNotShownNeedADeclaration() throws {
    var columns = EvidenceSamples.stAlbansColumns
    columns.partialParents = []
    let findings = try EvidenceSamples.offences(EvidenceSamples.stAlbans, columns: columns).findings
    let lines = findings.split(separator: "\n").filter { $0.hasPrefix("warning") }
    #expect(
      lines == [
        "warning[E034]: 'all_crime' has 6,198 in 'this_year', but its 7 rows add up to 4,438",
        "warning[E034]: 'all_crime' has 6,943 in 'last_year', but its 7 rows add up to 4,789",
      ]
    )
  }

  @Test func partialParentMayNotBeSmallerThanItsRows() throws {
    var partial = columns
    partial.partialParents = ["all"]
    let text = "id,parent,n,flag\nall,,5,\na,all,6,\n"
    #expect(
      try EvidenceSamples.offences(text, columns: partial).findings == """
        warning[E034]: 'all' has 5 in 'n', but its only row has 6
          offences.csv:2:6
           |
         2 | all,,5,
           |      ^
           = correct the numbers, or say which of the rows overlap others
           = 'a' has 6: offences.csv:3:7

        """
    )
  }

  @Test func unknownPartialParentIsToldWhereItWasNamed() throws {
    var partial = EvidenceSamples.stAlbansColumns
    let file = SourceText(name: "assessment.yaml", text: "partial: [all_crime, all_crim]\n")
    partial.partialParents.append(LocatedName("all_crim", at: file.location(of: 21..<29)))
    #expect(
      try EvidenceSamples.offences(EvidenceSamples.stAlbans, columns: partial).findings == """
        error[E050]: table 'offences.csv' has no category 'all_crim'
          assessment.yaml:1:22
           |
         1 | partial: [all_crime, all_crim]
           |                      ^^^^^^^^
           = did you mean 'all_crime'?

        """
    )
  }

  @Test func overlappingRowsAreNoPartOfASubtotal() throws {
    let text = "id,parent,n,flag\nall,,5,\na,all,5,\nda,all,3,yes\n"
    #expect(try EvidenceSamples.offences(text, columns: columns).findings.isEmpty)
  }

  @Test func parentWithMissingPartsIsNotChecked() throws {
    for text in [
      "all,,5,\na,all,3,\nb,all,n/a,\n", "all,,,\na,all,3,\n", "all,,5,\nda,all,3,yes\n",
    ] {
      let findings = try EvidenceSamples.offences("id,parent,n,flag\n" + text, columns: columns)
        .findings
      #expect(findings.isEmpty)
    }
  }

  @Test func sumsBeyondAllNumbersAreNotChecked() throws {
    let part = "9007199254740992"
    let rows = (0..<1100).map { "r\($0),all,\(part),\n" }
    let text = "id,parent,n,flag\nall,,\(part),\n" + rows.joined()
    #expect(try EvidenceSamples.offences(text, columns: columns).findings.isEmpty)
  }
}

import Diagnostics
import Evidence
import Testing

@Suite struct OffenceTableReadingTests {
  @Test func everyRowOfTheStAlbansSheetPasses() throws {
    let table = try EvidenceSamples.table(EvidenceSamples.stAlbans)
    let (offences, findings) = OffenceTable.read(table, columns: EvidenceSamples.stAlbansColumns)
    let read = try #require(offences)
    #expect(read.categories.count == 31)
    #expect(
      FindingRenderer().text(findings) == """
        note[E035]: 1,760 of the 6,198 of 'all_crime' in 'this_year' are in rows not shown
          offences.csv:2:24
           |
         2 | all_crime,,0,ALL CRIME,6198,6943,-745,-10.7,no
           |                        ^^^^

        note[E035]: 2,154 of the 6,943 of 'all_crime' in 'last_year' are in rows not shown
          offences.csv:2:29
           |
         2 | all_crime,,0,ALL CRIME,6198,6943,-745,-10.7,no
           |                             ^^^^

        """
    )
  }

  @Test func hierarchyLabelsAndFlagsAreRead() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    let blade = try #require(offences.category("blade"))
    #expect(blade.label == "POSSESS OF ARTICLE WITH BLADE OR POINT")
    #expect(blade.parent.map { offences.categories[$0].id } == "weapons_sub")
    #expect(blade.cell.reference.description == "offences.csv:16")
    let violence = try #require(offences.category("violence"))
    #expect(
      violence.children.map { offences.categories[$0].id } == [
        "stalking_harassment", "vwi", "vwoi",
      ]
    )
    #expect(
      offences.categories.filter(\.overlapsOthers).map(\.id) == ["domestic_abuse_flag"]
    )
  }

  @Test func idIsTheLabelWhereThereIsNone() throws {
    let text = "id,n\na,1\n"
    let columns = OffenceTableColumns(id: "id", counts: ["n"])
    #expect(
      try EvidenceSamples.offences(text, columns: columns).offences?.categories[0].label == "a"
    )
  }

  @Test func columnsThatDoNotExistAreAllTold() throws {
    var columns = EvidenceSamples.stAlbansColumns
    columns.parent = "parent"
    columns.counts = ["crimes"]
    columns.comparison?.change = "chnge"
    let (offences, findings) = try EvidenceSamples.offences("id,this_year\na,1\n", columns: columns)
    #expect(offences == nil)
    let lines = findings.split(separator: "\n").filter { $0.hasPrefix("error") }
    #expect(
      lines == [
        "error[E015]: table 'offences.csv' has no column 'chnge'",
        "error[E015]: table 'offences.csv' has no column 'crimes'",
        "error[E015]: table 'offences.csv' has no column 'label_as_published'",
        "error[E015]: table 'offences.csv' has no column 'last_year'",
        "error[E015]: table 'offences.csv' has no column 'overlaps_other_rows'",
        "error[E015]: table 'offences.csv' has no column 'parent'",
        "error[E015]: table 'offences.csv' has no column 'pct_change_1dp'",
      ]
    )
  }

  @Test(arguments: [
    (
      "burglary_res,burglary,", "burglary_res,burglry,",
      """
      error[E032]: no row has the id 'burglry', which is named as parent
        offences.csv:8:14
         |
       8 | burglary_res,burglry,2,BURGLARY - RESIDENTIAL,218,365,-147,-40.3,no
         |              ^^^^^^^
         = did you mean 'burglary'?

      """
    ),
    (
      "all_crime,,0", "all_crime,arson,0",
      """
      error[E033]: parents lead back to where they began: 'all_crime' in 'arson' in 'arson_cd' in \
      'all_crime'
        offences.csv:2:11
         |
       2 | all_crime,arson,0,ALL CRIME,6198,6943,-745,-10.7,no
         |           ^^^^^
         = leave the parent of the topmost row empty

      """
    ),
    (
      "burglary,all_crime", "burglary,burglary",
      """
      error[E033]: parents lead back to where they began: 'burglary' in 'burglary'
        offences.csv:6:10
         |
       6 | burglary,burglary,1,BURGLARY,327,530,-203,-38.3,no
         |          ^^^^^^^^
         = leave the parent of the topmost row empty

      """
    ),
    (
      "vwi,violence", "vwoi,violence",
      """
      error[E031]: rows 22 and 23 are both 'vwoi'
        offences.csv:23:1
         |
      23 | vwoi,violence,2,VIOLENCE WITHOUT INJURY,938,973,-35,-3.6,no
         | ^^^^
         = give every row an id of its own
         = the first of them: offences.csv:22:1

      """
    ),
    (
      "vwi,violence", ",violence",
      """
      error[E030]: row 22 has no id in 'id'
        offences.csv:22:1
         |
      22 | ,violence,2,VIOLENCE WITH INJURY,599,656,-57,-8.7,no
         | ^
         = give every row an id of its own

      """
    ),
    (
      "20,16,4", "-20,16,4",
      """
      error[E039]: a count cannot be negative, but 'this_year' holds -20
        offences.csv:4:24
         |
       4 | arson,arson_cd,2,ARSON,-20,16,4,25.0,no
         |                        ^^^

      """
    ),
    (
      "20,16,4", "20.5,16,4",
      """
      error[E040]: a count is a whole number, but 'this_year' holds 20.5
        offences.csv:4:24
         |
       4 | arson,arson_cd,2,ARSON,20.5,16,4,25.0,no
         |                        ^^^^

      """
    ),
    (
      "2053", "2O53",
      """
      error[E020]: '2O53' in 'this_year' is not a number
        offences.csv:20:50
         |
      20 | violence,all_crime,1,VIOLENCE AGAINST THE PERSON,2O53,2028,25,1.2,no
         |                                                  ^^^^
         = write a number such as 2122 or 12.5, or leave the cell empty

      """
    ),
    (
      "9.7,yes", "9.7,maybe",
      """
      error[E041]: 'maybe' in 'overlaps_other_rows' is neither yes nor no
        offences.csv:24:85
         |
      24 | domestic_abuse_flag,,1,DOMESTIC ABUSE (Crimes With DA Flag Attached),941,858,83,9.7,maybe
         |                                                                                     ^^^^^

      """
    ),
  ])
  func oneMistakeIsOneFinding(old: String, new: String, expected: String) throws {
    let text = EvidenceSamples.stAlbans(replacing: old, with: new)
    #expect(text != EvidenceSamples.stAlbans)
    #expect(try EvidenceSamples.offences(text).findings == expected)
  }

  @Test func missingCountsAreNoMistake() throws {
    let text = EvidenceSamples.stAlbans(replacing: "516,399,117,29.3", with: "n/a,399,,-")
    let (offences, findings) = try EvidenceSamples.offences(text)
    #expect(findings.isEmpty)
    let count = try #require(offences?.count(of: "stalking_harassment", column: "this_year"))
    #expect(count.value == nil)
    #expect(count.cell.reference.row == 21)
  }

  @Test(arguments: ["yes", "Y", "true", "1"])
  func flagsMayBeWrittenInManyWays(flag: String) throws {
    let columns = OffenceTableColumns(id: "id", counts: ["n"], overlap: "flag")
    let text = "id,n,flag\na,1,\(flag)\nb,1,no\nc,1,\nd,1,0\n"
    let (offences, findings) = try EvidenceSamples.offences(text, columns: columns)
    #expect(findings.isEmpty)
    #expect(offences?.categories.map(\.overlapsOthers) == [true, false, false, false])
  }

  @Test func noTableStopsTheReader() throws {
    var random = SplitMix64(seed: 99)
    let words = [
      "a", "b", "c", "", " ", "1", "2", "-3", "n/a", "1,5", "9007199254740992", "yes", "no", "new",
      "%", "\"", "\"\"", ",", ",", ",", "\n", "\r", "\u{0}", "é",
    ]
    let columns = OffenceTableColumns(
      id: "id",
      parent: "parent",
      comparison: OffenceTableColumns.Comparison(
        thisPeriod: "now",
        lastPeriod: "before",
        change: "change",
        percentage: "pct"
      ),
      overlap: "flag",
      partialParents: ["a"]
    )
    for _ in 0..<1500 {
      var text = "id,parent,now,before,change,pct,flag\n"
      for _ in 0..<random.below(60) { text += words[random.below(words.count)] + "," }
      for _ in 0..<random.below(40) { text += words[random.below(words.count)] }
      let offences = try EvidenceSamples.offences(text, columns: columns).offences
      #expect(offences != nil)
      _ = offences?.sum(of: ["a", "b", "a", "x"], column: "now").sum.total
      _ = offences?.uncovered(by: ["a"])
    }
  }

  @Test func longCirclesAreCutInTheMessageAndInTheTable() throws {
    let rows = (0..<1000).map { "r\($0),r\(($0 + 1) % 1000),1\n" }
    let columns = OffenceTableColumns(id: "id", parent: "parent", counts: ["n"])
    let (offences, findings) = try EvidenceSamples.offences(
      "id,parent,n\n" + rows.joined() + "tail,r5,1\n",
      columns: columns
    )
    #expect(
      findings.hasPrefix(
        "error[E033]: parents lead back to where they began: 'r0' in 'r1' in 'r2' in 'r3' in 'r4' "
          + "in 'r5' in 'r6' in 'r7' in … in 'r0'\n"
      )
    )
    #expect(findings.split(separator: "\n").filter { $0.hasPrefix("error") }.count == 1)
    #expect(offences?.uncovered(by: []).map(\.id).last == "tail")
  }

  @Test func circlesAreFoundWhereverTheTableBegins() throws {
    let columns = OffenceTableColumns(id: "id", parent: "parent", counts: ["n"])
    var random = SplitMix64(seed: 33)
    for _ in 0..<300 {
      let size = 1 + random.below(9)
      let parents = (0..<size).map { _ in random.below(size + 1) }
      let rows = parents.enumerated().map { "r\($0),\($1 < size ? "r\($1)" : ""),1\n" }
      let text = "id,parent,n\n" + rows.joined()
      let findings = try EvidenceSamples.offences(text, columns: columns).findings
      let circles = findings.split(separator: "\n").filter { $0.hasPrefix("error[E033]") }.count
      #expect(circles == circleCount(parents), "\(parents)")
    }
  }

  /// The number of circles: each row walks as many steps as there are rows, and then is in one.
  private func circleCount(_ parents: [Int]) -> Int {
    var smallest: Set<Int> = []
    for start in parents.indices {
      var row = start
      for _ in parents where row < parents.count { row = parents[row] }
      guard row < parents.count else { continue }
      var least = row
      var next = parents[row]
      while next != row { (least, next) = (min(least, next), parents[next]) }
      smallest.insert(least)
    }
    return smallest.count
  }
}

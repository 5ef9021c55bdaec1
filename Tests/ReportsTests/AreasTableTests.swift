import Testing

@testable import Precedence
@testable import Reports

@Suite struct AreasTableTests {
  private func area(_ title: String, slots: Int, _ ranking: [CandidateResult]) -> Area {
    let result = SampleResult.assessment(shortlist: slots, ranking: ranking, unranked: [])
    return Area(title: title, subtitle: nil, result: result)
  }

  private func ranked(_ count: Int, sharing shared: Int? = nil) -> [CandidateResult] {
    (1...count).map { (place: Int) in
      SampleResult.candidate(
        "c\(place)",
        "Item \(place)",
        place: shared ?? place,
        isShared: shared != nil,
        isShortlisted: true
      )
    }
  }

  @Test func slotsStandBesideEachOtherAndSharedPlacesBelowTheLast() {
    let areas = [
      area("North", slots: 2, ranked(1)), area("South", slots: 2, ranked(3, sharing: 1)),
      area("West", slots: 1, ranked(1)),
    ]
    #expect(
      AreasTable(areas).table.lines(width: 80) == [
        "Slot  North     South      West",
        "----  --------  ---------  --------",
        "1     1 Item 1  1= Item 1  1 Item 1",
        "2     -         1= Item 2",
        "                1= Item 3",
      ]
    )
  }

  @Test(arguments: [
    (1, [1]), (4, [4]), (5, [3, 2]), (8, [4, 4]), (9, [3, 3, 3]), (10, [4, 4, 2]),
  ])
  func asManyTablesAsItTakes(count: Int, sizes: [Int]) {
    let areas = (1...count).map { area("Area \($0)", slots: 1, ranked(1)) }
    let tables = AreasTable.parts(of: areas, width: 80).map(\.table)
    #expect(tables.map { $0.columns.count - 1 } == sizes)
    for table in tables {
      #expect(table.lines(width: 80).allSatisfy { Columns.count($0) <= 80 })
    }
  }

  @Test func noAreasAreNoTable() {
    #expect(AreasTable.parts(of: [], width: 80).isEmpty)
  }
}

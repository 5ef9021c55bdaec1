import Diagnostics
import Evidence
import Testing

@Suite struct OffenceTableTests {
  @Test func countsAreFoundByIdAndColumn() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    #expect(offences.countColumns == ["this_year", "last_year"])
    #expect(offences.count(of: "violence", column: "last_year")?.value == 2028)
    #expect(offences.count(of: "violence", column: "change") == nil)
    #expect(offences.count(of: "violins", column: "last_year") == nil)
    #expect(offences.category("violins") == nil)
  }

  @Test func uncoveredAreTheLeavesNobodyLists() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    #expect(
      offences.uncovered(by: ["violence", "burglary_res", "weapons", "vehicle", "nonsense"])
        .map(\.id) == [
          "arson", "criminal_damage", "burglary_bc", "domestic_abuse_flag", "po_other", "po_fear",
          "po_race", "po_violent_disorder", "drugs_possession", "drugs_trafficking",
        ]
    )
    #expect(offences.uncovered(by: ["all_crime"]).map(\.id) == ["domestic_abuse_flag"])
    #expect(offences.uncovered(by: ["all_crime"]).map(\.overlapsOthers) == [true])
    #expect(offences.uncovered(by: []).count == 22)
  }

  @Test func leavesMakeUpARowAtAnyDepth() throws {
    let offences = try EvidenceSamples.stAlbansOffences()
    #expect(
      offences.leaves(of: "weapons").map(\.id) == [
        "blade", "firearms", "firearms_intent", "other_weapons",
      ]
    )
    #expect(offences.leaves(of: "blade").map(\.id) == ["blade"])
    #expect(offences.leaves(of: "all_crime").count == 21)
    #expect(offences.leaves(of: "nonsense").isEmpty)
  }
}

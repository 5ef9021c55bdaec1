import Testing

@testable import Precedence
@testable import Reports

@Suite struct PlaceNeighboursTests {
  private let neighbours = PlaceNeighbours(SampleResult.assessment())

  @Test func thoseBesideAPlaceAreFound() {
    #expect(neighbours.sharing(2).map(\.id) == ["burglary", "litter"])
    #expect(neighbours.before(2)?.id == "theft")
    #expect(neighbours.after(1)?.id == "burglary")
    #expect(neighbours.before(1) == nil)
    #expect(neighbours.after(2) == nil)
  }

  @Test func theNearestPlaceIsBeside() {
    let places = [("a", 1), ("b", 2), ("c", 3), ("d", 3), ("e", 5), ("f", 6)]
    let ranking = places.map { SampleResult.candidate($0.0, $0.0, place: $0.1) }
    let neighbours = PlaceNeighbours(SampleResult.assessment(ranking: ranking))
    #expect(neighbours.before(3)?.id == "b")
    #expect(neighbours.after(3)?.id == "e")
    #expect(neighbours.before(5)?.id == "d")
    #expect(neighbours.after(2)?.id == "c")
  }

  @Test func aPlaceThatNobodyHasHasNoNeighbours() {
    #expect(neighbours.sharing(7).isEmpty)
    #expect(neighbours.before(7) == nil)
    #expect(neighbours.after(7) == nil)
  }

  @Test func onlyWhatMayTurnOutOtherwiseIsOpen() {
    // Its volume is missing and left open; its concern has an interval. Nothing is open about theft.
    #expect(neighbours.open("litter") == ["volume", "concern"])
    #expect(neighbours.open("theft").isEmpty)
    #expect(neighbours.openCount == 1)
    let settled = [
      MissingValue(candidate: "litter", measure: "volume", policy: "worst", assumed: [])
    ]
    #expect(
      PlaceNeighbours(SampleResult.assessment(missing: settled)).open("litter") == ["concern"]
    )
  }
}

import Testing

@testable import Precedence
@testable import Reports

@Suite struct SlotsTests {
  private func slots(_ ranking: [CandidateResult], shortlist: Int?) -> Slots {
    Slots(of: SampleResult.assessment(shortlist: shortlist, ranking: ranking, unranked: []))
  }

  @Test func whoIsMonitoredOrKeptFromFurtherDownTakesNoSlot() {
    let ranking = [
      SampleResult.candidate("a", "A", place: 1, isShortlisted: true),
      SampleResult.candidate("b", "B", place: 2, status: .monitored),
      SampleResult.candidate("c", "C", place: 3, isShortlisted: true, status: .kept),
    ]
    let slots = slots(ranking, shortlist: 2)
    #expect(slots.candidates.map(\.id) == ["a"])
    #expect(slots.count == 2)
    #expect(slots.tied.isEmpty)
    #expect(slots.end == 0)
  }

  @Test func aPlaceSharedAcrossTheEndIsMoreThanTheSlotsHold() {
    let ranking = (1...3).map { (place: Int) in
      SampleResult.candidate("c\(place)", "C", place: 1, isShared: true, isShortlisted: true)
    }
    #expect(slots(ranking, shortlist: 2).tied.map(\.id) == ["c1", "c2", "c3"])
    #expect(slots(ranking, shortlist: 3).tied.isEmpty)
  }

  @Test func withoutAShortlistEveryoneListedIsThere() {
    let ranking = (1...3).map { (place: Int) in
      SampleResult.candidate("c\(place)", "C", place: place, isShortlisted: true)
    }
    let slots = slots(ranking, shortlist: nil)
    #expect(slots.count == nil)
    #expect(slots.candidates.count == 3)
  }

  @Test func aPlaceIsOpenIfItHasARange() {
    #expect(SampleResult.candidate("a", "A", place: 1, places: 1...2).hasOpenPlace)
    #expect(!SampleResult.candidate("a", "A", place: 1, places: 1...1).hasOpenPlace)
    #expect(!SampleResult.candidate("a", "A").hasOpenPlace)
  }

  @Test func `the list ends behind its last place, whatever puts a candidate there`() {
    let ranking = (1...4).map { (place: Int) in
      SampleResult.candidate(
        "c\(place)",
        "C",
        place: place,
        isShortlisted: place != 3,
        status: place == 1 ? .ranked : place == 3 ? .monitored : .kept
      )
    }
    #expect(slots(ranking, shortlist: 2).end == 1)
    #expect(slots(ranking, shortlist: 3).end == 1)
    #expect(slots(ranking, shortlist: 4).end == nil)
    #expect(slots([], shortlist: 2).end == nil)
  }
}

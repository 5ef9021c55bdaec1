import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct RecordTimeTests {
  @Test(arguments: ["2026-11-21", "2026-11-21T10:00:00Z", "2024-02-29T23:59:59Z"])
  func `dates and times in UTC are times`(text: String) {
    #expect(RecordTime.isTime(text))
  }

  @Test(arguments: [
    "", "now", "2026-11-31", "2026-11-21T", "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z",
    "2026-11-21T10:00:00", "2026-11-21 10:00:00Z", "2026-11-21T10:00:00+00:00", "T10:00:00Z",
    "2026-11-21T10:00:00Z\n", "2026-11-21T1٠:00:00Z",
  ])
  func `nothing else is`(text: String) {
    #expect(!RecordTime.isTime(text))
  }

  @Test func `now is one`() { #expect(RecordTime.isTime(Platform.now)) }
}

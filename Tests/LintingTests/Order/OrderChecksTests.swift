import Diagnostics
import Testing

@testable import Linting

@Suite struct OrderChecksTests {
  @Test func `every check of the order has its code`() {
    #expect(
      Check.orderChecks.map(\.code.rawValue) == [
        "R145", "R157", "R146", "R147", "R149", "R150", "E051", "E052", "E053",
      ]
    )
  }
}

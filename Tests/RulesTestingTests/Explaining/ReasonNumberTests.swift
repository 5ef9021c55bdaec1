import Precedence
import Testing

@testable import RulesTesting

@Suite struct ReasonNumberTests {
  @Test func `numbers are told with four decimals, shares in per cent`() {
    #expect(ReasonNumber.text(0.533_333) == "0.5333")
    #expect(ReasonNumber.text(1) == "1")
    #expect(ReasonNumber.share(0.25) == "25%")
    #expect(ReasonNumber.share(1.0 / 3) == "33.3%")
  }
}

import Precedence
import Testing

@testable import RulesTesting

@Suite struct OrderReasonTests {
  private func explanation(_ expected: String) throws -> String? {
    try SmallRules.differences(
      """
      one:
        given:
          arson: {volume: 5, harm: 500}
          fraud: {volume: 50, harm: 500}
          theft: {volume: 60, harm: 500}
          theft2: {volume: 60, harm: 500}
          tiny: {volume: 2}
          empty: {harm: 5}
        expect: {\(expected)}
      """
    ).first?.explanation
  }

  @Test func `the first place that is not as expected says which key decided`() throws {
    #expect(
      try explanation("order: [arson, fraud, [theft, theft2]]")
        == "'theft' stands before 'arson': 'risk' decides, 0.875 against 0.625"
    )
    #expect(
      try explanation("order: [fraud, [theft, theft2], arson]")
        == "'theft' stands before 'fraud': 'volume' decides, 60 crimes against 50 crimes"
    )
  }

  @Test func `a shared place is one`() throws {
    #expect(
      try explanation("order: [theft, theft2, fraud, arson]")
        == "'theft2' and 'theft' share a place: they are equal on 'rating', 'risk', 'volume'"
    )
  }

  @Test func `those without a place say why`() throws {
    #expect(
      try explanation("order: [[theft, theft2], fraud, arson, tiny]")
        == "'tiny' has no place, it is left out: 'tiny' fired: volume < 3"
    )
    #expect(
      try explanation("order: [[theft, theft2], fraud, arson, empty]")
        == "'empty' has no place: it is not scored: 'volume' is missing, "
        + "and the rules refuse to do without"
    )
    #expect(try explanation("order: [[theft, theft2], fraud]") == "'arson' has a place too")
  }
}

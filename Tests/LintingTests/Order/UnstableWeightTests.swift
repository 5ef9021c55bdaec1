import Diagnostics
import Testing

@testable import Linting

@Suite struct UnstableWeightTests {
  private func rules(_ weights: String, ranking: String = "by: [risk], shortlist: 1") -> String {
    """
    format: 1
    name: Weights
    measures: {x: {unit: points}, y: {unit: points}}
    criteria:
      x: {points: {0: 0, 10: 10}}
      y: {points: {0: 0, 10: 10}}
    groups:
      risk: {of: \(weights)}
    ranking: {\(ranking)}

    """
  }

  // At a share w of x, a has 10 w and b has 6: they meet at 0.6.
  private let rows = "id,x,y\na,10,0\nb,6,6\nc,1,1\nd,0,1\n"

  private func findings(_ rules: String) throws -> [Finding] {
    try OrderSample(rules, rows).findings(of: .unstableWeight)
  }

  @Test func `the interval and who comes and goes are told`() throws {
    let found = try findings(rules("{x: 62, y: 38}"))
    #expect(
      found.map(\.message) == [
        "the shortlist holds only while 'x' has at least 60% of the weight in 'risk', now 62%: "
          + "below, 'b' comes into the shortlist and 'a' falls out"
      ]
    )
    #expect(
      found.first?.hint
        == "say that these are close, and why the weight is what it is; "
        + "'precedence sensitivity' shows the room of every weight"
    )
    #expect(found.first?.subjects == ["risk", "x"])
    #expect(found.first?.location?.line == 8)
  }

  @Test func `without a shortlist the first third counts`() throws {
    let found = try findings(rules("{x: 57, y: 43}", ranking: "by: [risk]"))
    #expect(
      found.map(\.message) == [
        "the first place holds only while 'x' has at most 60% of the weight in 'risk', now 57%: "
          + "above, 'a' comes into the first place and 'b' falls out"
      ]
    )
  }

  @Test(arguments: ["{x: 66, y: 34}", "{x: 54, y: 46}", "{x: 1, y: 0}"])
  func `room of five points is enough`(_ weights: String) throws {
    #expect(try findings(rules(weights)).isEmpty)
  }
}

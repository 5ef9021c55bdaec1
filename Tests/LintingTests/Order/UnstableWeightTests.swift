import Diagnostics
import Foundation
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

  // At a share w of y, a reaches High at 0.515 and b at 0.532: both are Low now and High at 0.55, and of
  // two alike b comes first.
  @Test func `a shortlist that changes and is the same again is told`() throws {
    let rules = """
      format: 1
      name: Weights
      measures: {x: {unit: points}, y: {unit: points}, z: {unit: points}}
      criteria:
        x: {points: {0: 0, 100: 10}}
        y: {points: {0: 0, 100: 10}}
        z: {cuts: [10]}
      groups:
        risk: {of: {x: 50, y: 50}, levels: [Low, High], cuts: [0.5]}
      matrix:
        down: z
        across: risk
        ratings: [Low, High]
        cells:
          High: [Low, High]
          Low: [Low, High]
      ranking: {by: [rating], ties: [z], shortlist: 1}

      """
    let rows = "id,x,y,z\na,0,97,3\nb,0,94,4\nc,0,0,1\nd,0,1,2\n"
    #expect(
      try OrderSample(rules, rows).findings(of: .unstableWeight).map(\.message) == [
        "the shortlist holds only while 'x' has at least 48.5% of the weight in 'risk', now 50%: "
          + "below, 'a' comes into the shortlist and 'b' falls out"
      ]
    )
  }

  @Test func `very many candidates, weights and groups are not looked at`() throws {
    let groups = (0..<60).map { "  g\($0): {of: {x: 1, y: 1}}\n" }.joined()
    let many = rules("{x: 62, y: 38}")
      .replacingOccurrences(of: "ranking:", with: groups + "ranking:")
    let more = (0..<600).map { "m\($0),0,0\n" }.joined()
    #expect(try OrderSample(many, rows + more).findings(of: .unstableWeight).isEmpty)
  }

  // a and b meet at 60%, five points away.
  @Test(arguments: [
    "{x: 65, y: 35}", "{x: 55, y: 45}", "{x: 66, y: 34}", "{x: 54, y: 46}", "{x: 1, y: 0}",
  ])
  func `room of five points is enough`(_ weights: String) throws {
    #expect(try findings(rules(weights)).isEmpty)
  }
}

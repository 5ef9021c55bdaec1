import Diagnostics
import ScoringKernel
import TestSupport
import Testing

@testable import Linting

@Suite struct DominanceTests {
  private func rules(_ cells: String, rules: String = "") -> String {
    """
    format: 1
    name: A matrix
    measures:
      volume: {unit: crimes}
      harm: {unit: days}
      urgent: {unit: yes/no}
    criteria:
      volume: {cuts: [10, 20]}
      harm: {cuts: [10, 20]}
    groups:
      both: {of: [volume, harm]}
    matrix:
      down: harm
      across: volume
      ratings: [Low, Medium, High]
      cells:
    \(cells)
    \(rules)ranking: {by: [rating], ties: [volume]}

    """
  }

  private let rising = """
        High: [Medium, High, High]
        Medium: [Low, Medium, High]
        Low: [Low, Low, Medium]
    """
  private let falling = """
        High: [Medium, Low, High]
        Medium: [High, Medium, High]
        Low: [Low, Low, Medium]
    """

  private static let rows = """
    id,volume,harm,urgent
    a,15,25,no
    b,5,15,no
    c,5,5,yes
    d,25,25,no

    """

  @Test func `a rating that falls puts the graver candidate behind`() throws {
    let findings = try OrderSample(rules(falling), Self.rows).findings(of: .dominance)
    // a: High harm, Medium volume: Low. b: Medium harm, Low volume: High.
    #expect(
      findings.map(\.message) == [
        "'a' is at least as serious as 'b' on every criterion and more so on 'volume', "
          + "yet 'b' stands before it (place 2 against 3)"
      ]
    )
    #expect(findings.first?.subjects == ["a", "b"])
    #expect(findings.first?.hint == "let no rating fall to the right or upwards")
    #expect(findings.first?.severity == .error)
  }

  @Test func `a matrix that never falls has none`() throws {
    #expect(try OrderSample(rules(rising), Self.rows).findings(of: .dominance).isEmpty)
  }

  @Test func `what a rule lifts is the affair of the rule`() throws {
    let lifting = """
      rules:
        urgent: {when: urgent, then: rating at least High, because: it is urgent}

      """
    #expect(
      try OrderSample(rules(rising, rules: lifting), Self.rows).findings(of: .dominance).isEmpty
    )
  }

  @Test func `a bound that the cell keeps anyway is no excuse`() throws {
    let idle = """
      rules:
        any: {when: volume >= 5, then: rating at least Low, because: it is one}

      """
    #expect(
      try OrderSample(rules(falling, rules: idle), Self.rows).findings(of: .dominance).count == 1
    )
  }

  @Test func `more pairs are counted`() throws {
    let rows = "id,volume,harm,urgent\na,15,25,no\nb,5,15,no\nc,5,16,no\n"
    let findings = try OrderSample(rules(falling), rows).findings(of: .dominance)
    #expect(
      findings.map(\.message) == [
        "'a' is at least as serious as 'b' on every criterion and more so on 'volume', "
          + "yet 'b' stands before it (place 1 against 3); so with 1 more pair"
      ]
    )
  }

  @Test func `weighted means never put a dominated candidate first`() throws {
    var random = SplitMix64(seed: 147)
    for _ in 0..<20 {
      let weights = (0..<2).map { _ in random.below(5) + 1 }
      let rules = """
        format: 1
        name: A mean
        measures: {a: {unit: points}, b: {unit: points}, c: {unit: points}}
        criteria:
          a: {cuts: [3, 6]}
          b: {points: {0: 0, 9: 3}}
          c: {cuts: [5], worse: lower}
        groups:
          ab: {of: [a, b], by: product}
          risk: {of: {ab: \(weights[0]), c: \(weights[1])}}
        ranking: {by: [risk], ties: [a]}

        """
      let rows = (0..<12).map {
        "r\($0)," + (0..<3).map { _ in "\(random.below(10))" }.joined(separator: ",")
      }
      let table = "id,a,b,c\n" + rows.joined(separator: "\n") + "\n"
      let dominance = try #require(Dominance(try OrderSample(rules, table).linted))
      #expect(dominance.pairs.isEmpty)
    }
  }
}

import Diagnostics
import Foundation
import ScoringKernel
import Testing

@testable import Linting

@Suite struct DoubleCountingTests {
  private func rules(_ second: String, groups: String = "risk: {of: [volume, second]}") -> String {
    """
    format: 1
    name: Two criteria
    measures:
      volume: {unit: crimes}
      last_year: {unit: crimes}
      homes: {unit: homes}
      harm: {unit: days per crime}
      days: {unit: days}
      all_harm: {unit: days, is: volume * harm}
      costs: {unit: pounds per crime}
      all_costs: {unit: crimes * pounds per crime, is: volume * costs}
      per_crime: {unit: days per crime, is: days / volume}
      rate: {unit: crimes per home, is: 1000 * volume / homes}
      change: {unit: percent, is: "change(volume, last_year)"}
      rise: {unit: number, is: volume - last_year}
      fall: {unit: number, is: last_year - volume}
    criteria:
      volume: {measure: volume, cuts: [50, 250]}
      second: {\(second), cuts: [1, 2]}
    groups:
      \(groups)
    ranking: {by: [risk]}

    """.replacingOccurrences(of: "crimes * pounds per crime", with: "pounds")
  }

  private func found(_ second: String) throws -> [String] {
    try RulesSample(rules(second)).findings(of: .doubleCounting).map {
      $0.message + ($0.hint.map { "; " + $0 } ?? "")
    }
  }

  @Test func `two criteria on one measure count it twice`() throws {
    #expect(
      try found("measure: volume") == [
        "'volume' and 'second' both count the measure 'volume', so it weighs twice in 'risk'; "
          + "keep one of them, or let them read different measures"
      ]
    )
  }

  @Test func `criteria on one measure, the other way round, work against each other`() throws {
    #expect(
      try found("measure: volume, worse: lower") == [
        "'volume' and 'second' both count the measure 'volume', one as more serious and one as less, "
          + "so in 'risk' they work against each other; "
          + "keep one of them, or let them read different measures"
      ]
    )
  }

  @Test func `all harm counts the volume once more`() throws {
    #expect(
      try found("measure: all_harm") == [
        "'volume' and 'second' both count the measure 'volume', so it weighs twice in 'risk'; "
          + "'all_harm' grows with 'volume': divide it by 'volume', or keep one of the two criteria"
      ]
    )
  }

  @Test func `so does a rate beside its own count`() throws {
    #expect(
      try found("measure: rate").first?.hasPrefix(
        "'volume' and 'second' both count the measure 'volume', so it weighs twice in 'risk'"
      ) == true
    )
  }

  @Test func `a difference cannot be divided`() throws {
    #expect(
      try found("measure: rise").first?.hasSuffix(
        "; 'rise' grows with 'volume': keep one of the two criteria"
      ) == true
    )
    #expect(
      try found("measure: fall, worse: lower").first?.hasSuffix(
        "; 'fall' depends on 'volume': keep one of the two criteria"
      ) == true
    )
  }

  @Test func `what falls with a measure or is less serious with it takes it back`() throws {
    #expect(try found("measure: fall").isEmpty)
    #expect(try found("measure: rise, worse: lower").isEmpty)
  }

  @Test func `of parts of which the largest counts nothing counts twice`() throws {
    let pair = rules("measure: volume", groups: "risk: {of: [volume, second], by: largest}")
    #expect(try RulesSample(pair).findings(of: .doubleCounting).isEmpty)
    let twice = rules(
      "measure: harm",
      groups: "a: {of: [volume, second]}\n  b: {of: [volume]}\n  risk: {of: [a, b], by: largest}"
    )
    #expect(try RulesSample(twice).findings(of: .doubleCounting).isEmpty)
  }

  @Test func `very many ways are not counted`() throws {
    let layers = (0..<7).flatMap { layer in
      ["l", "r"].map { side in
        "\(side)\(layer): {of: [\(layer == 0 ? "volume" : "l\(layer - 1), r\(layer - 1)")]}"
      }
    }
    let groups = layers.joined(separator: "\n  ") + "\n  risk: {of: [l6, r6, second]}"
    #expect(
      try RulesSample(rules("measure: harm", groups: groups)).findings(of: .doubleCounting)
        .map(\.message) == ["'volume' enters 'risk' many times, by 'l0' and 'r0'"]
    )
  }

  @Test(arguments: ["per_crime", "change", "days", "harm"])
  func `what divides the volume out does not count it`(_ measure: String) throws {
    #expect(try found("measure: \(measure)").isEmpty)
  }

  @Test func `two totals over one count share it`() throws {
    let text = rules("measure: all_costs").replacingOccurrences(
      of: "volume: {measure: volume, cuts",
      with: "volume: {measure: all_harm, cuts"
    )
    let findings = try RulesSample(text).findings(of: .doubleCounting)
    #expect(
      findings.map(\.message) == [
        "'volume' and 'second' both count the measure 'volume', so it weighs twice in 'risk'"
      ]
    )
    #expect(
      findings.first?.hint
        == "'all_harm' and 'all_costs' grow with 'volume': divide them by 'volume', "
        + "or keep one of the two criteria"
    )
    #expect(findings.first?.subjects == ["volume", "second"])
  }

  @Test func `a criterion that enters on two ways counts twice`() throws {
    let text = rules(
      "measure: harm",
      groups: "a: {of: [volume, second]}\n  b: {of: [volume]}\n  risk: {of: [a, b]}"
    )
    #expect(
      try RulesSample(text).findings(of: .doubleCounting).map(\.message) == [
        "'volume' enters 'risk' twice, by 'a' and 'b'"
      ]
    )
  }

  @Test func `a weight of 0 counts nothing`() throws {
    let text = rules("measure: volume", groups: "risk: {of: {volume: 1, second: 0}}")
    #expect(try RulesSample(text).findings(of: .doubleCounting).isEmpty)
  }

  @Test func `keys behind one another do not count twice`() throws {
    let text = rules("measure: volume", groups: "risk: {of: [volume]}\n  other: {of: [second]}")
      .replacingOccurrences(of: "by: [risk]", with: "by: [risk, other]")
    #expect(try RulesSample(text).findings(of: .doubleCounting).isEmpty)
  }
}

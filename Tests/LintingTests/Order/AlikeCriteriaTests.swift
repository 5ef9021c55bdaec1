import Diagnostics
import Foundation
import Testing

@testable import Linting

@Suite struct AlikeCriteriaTests {
  private let rules = """
    format: 1
    name: Two scores
    measures: {crimes: {unit: crimes, missing: neutral}, calls: {unit: calls}}
    criteria:
      crimes: {points: {0: 0, 100: 10}}
      calls: {points: {0: 0, 1000: 10}}
    groups:
      risk: {of: [crimes, calls]}
    ranking: {by: [risk]}

    """

  private func messages(_ crimes: [String], _ calls: [Int]) throws -> [String] {
    let rows = zip(crimes, calls).enumerated().map { "c\($0),\($1.0),\($1.1)" }
    let table = "id,crimes,calls\n" + rows.joined(separator: "\n") + "\n"
    return try OrderSample(rules, table).findings(of: .alikeCriteria).map(\.message)
  }

  @Test func `the same order twice is told with whom it favours`() throws {
    // Ranks 1...6 and 1, 2, 3, 4, 6, 5: 1 - 6 * 2 / (6 * 35) = 0.943.
    #expect(
      try messages(["1", "2", "3", "4", "5", "6"], [10, 20, 30, 40, 60, 50]) == [
        "'crimes' and 'calls' put 6 candidates in nearly the same order (rank correlation 0.943), "
          + "so what they share weighs twice in 'risk'"
      ]
    )
    #expect(
      try messages(["1", "2", "3", "4", "5", "6"], [10, 20, 30, 40, 50, 60]) == [
        "'crimes' and 'calls' put 6 candidates in nearly the same order (rank correlation 1), "
          + "so what they share weighs twice in 'risk', in favour of 'c5'"
      ]
    )
  }

  @Test func `of two alike of which the larger counts nothing weighs twice`() throws {
    let largest = rules.replacingOccurrences(of: "calls]}", with: "calls], by: largest}")
    let table = "id,crimes,calls\n" + (1...6).map { "c\($0),\($0),\($0)0\n" }.joined()
    #expect(try OrderSample(largest, table).findings(of: .alikeCriteria).isEmpty)
  }

  @Test func `five candidates prove nothing`() throws {
    #expect(try messages(["1", "2", "3", "4", "5"], [1, 2, 3, 4, 5]).isEmpty)
    // A score that is only assumed does not count as a sixth.
    #expect(try messages(["1", "2", "3", "4", "5", ""], [1, 2, 3, 4, 5, 6]).isEmpty)
  }

  @Test func `different orders are fine`() throws {
    #expect(try messages(["1", "2", "3", "4", "5", "6"], [1, 2, 4, 3, 6, 2]).isEmpty)
  }
}

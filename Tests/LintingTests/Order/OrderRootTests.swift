import Foundation
import ScoringKernel
import Testing

@testable import Linting

@Suite struct OrderRootTests {
  private func roots(_ by: String) throws -> [OrderRoot] {
    let text = """
      format: 1
      name: Roots
      measures: {x: {unit: points}, y: {unit: points}, z: {unit: points}}
      criteria:
        x: {cuts: [1]}
        y: {cuts: [1]}
        z: {cuts: [1]}
      groups:
        a: {of: [x, y]}
        b: {of: {y: 1, z: 0}}
        all: {of: [a, b]}
      matrix:
        down: a
        across: b
        ratings: [Low, High]
        cells:
          High: [Low, High]
          Low: [Low, High]
      ranking: {by: [\(by)]}

      """.replacingOccurrences(of: "a: {of: [x, y]}", with: "a: {of: [x, y], levels: [Low, High]}")
      .replacingOccurrences(of: "z: 0}}", with: "z: 0}, levels: [Low, High]}")
    return OrderRoot.all(try RulesSample(text).linted)
  }

  @Test func `the matrix is one root with both its axes`() throws {
    let roots = try roots("rating")
    #expect(roots.map(\.name) == ["the matrix"])
    #expect(roots.first?.criteria.map(\.criterion.position) == [0, 1])
    #expect(roots.first?.criteria.map(\.paths.count) == [1, 2])
    #expect(roots.first?.pairs.count == 1)
  }

  @Test func `each key is a root of its own, a measure none`() throws {
    #expect(try roots("all, z measure, rating").map(\.name) == ["'all'", "the matrix"])
    let ways = try roots("all").first?.criteria.last?.paths.map { $0.map(\.position) }
    #expect(ways == [[2, 0], [2, 1]])
  }
}

import Foundation
import ScoringKernel
import Testing

@testable import Linting

@Suite struct OrderRootTests {
  private func roots(_ by: String, _ groups: String? = nil) throws -> [OrderRoot] {
    let text = """
      format: 1
      name: Roots
      measures: {x: {unit: points}, y: {unit: points}, z: {unit: points}}
      criteria:
        x: {cuts: [1]}
        y: {cuts: [1]}
        z: {cuts: [1]}
      groups:
        a: {of: [x, y], levels: [Low, High]}
        b: {of: {y: 1, z: 0}, levels: [Low, High]}
        \(groups ?? "all: {of: [a, b]}")
      matrix:
        down: a
        across: b
        ratings: [Low, High]
        cells:
          High: [Low, High]
          Low: [Low, High]
      ranking: {by: [\(by)]}

      """
    return OrderRoot.all(try RulesSample(text).linted)
  }

  private func pairs(_ root: OrderRoot?) -> [[Int]]? {
    root?.pairs.map { [$0.position, $1.position] }
  }

  @Test func `the matrix is one root with both its axes`() throws {
    let roots = try roots("rating")
    #expect(roots.map(\.name) == ["the matrix"])
    #expect(roots.first?.entries.map(\.criterion.position) == [0, 1])
    #expect(roots.first?.entries.map(\.times) == [1, 2])
    #expect(pairs(roots.first) == [[0, 1]])
  }

  @Test func `each key is a root of its own, a measure none`() throws {
    #expect(try roots("all, z measure, rating").map(\.name) == ["'all'", "the matrix"])
    #expect(try roots("all").first?.entries.last?.holders.map(\.position) == [0, 1])
  }

  @Test(arguments: [
    // Of x and z one alone counts.
    ("all: {of: [x, z], by: largest}", [1, 1], []),
    // The larger of a and b holds y once, and x and y count at once in a.
    ("all: {of: [a, b], by: largest}", [1, 1], [[0, 1]]),
    // z counts beside whichever of x and y is larger.
    ("c: {of: [x, y], by: largest}\n  all: {of: [c, z]}", [1, 1, 1], [[0, 2], [1, 2]]),
    // y enters by b, and by whichever of a and y is larger.
    ("c: {of: [a, y], by: largest}\n  all: {of: [c, b]}", [1, 2], [[0, 1]]),
    ("all: {of: [a, a2, a3]}\n  a2: {of: [x]}\n  a3: {of: [x]}", [3, 1], [[0, 1]]),
  ])
  func `parts of which the largest counts do not count at once`(
    _ groups: String,
    _ times: [Int],
    _ together: [[Int]]
  ) throws {
    let root = try roots("all", groups).first
    #expect(root?.entries.map(\.times) == times)
    #expect(pairs(root) == together)
  }

  @Test func `groups that share groups in many layers are gone through once`() throws {
    let layers = (0..<40).flatMap { layer in
      ["l", "r"].map { side in
        let of = layer == 0 ? "x, y" : "l\(layer - 1), r\(layer - 1)"
        return "  \(side)\(layer): {of: [\(of)]}"
      }
    }
    let groups = "all: {of: [l39, r39]}\n" + layers.joined(separator: "\n")
    let root = try roots("all", groups).first
    #expect(root?.entries.map(\.times) == [OrderRoot.mostTimes, OrderRoot.mostTimes])
    #expect(root?.entries.first?.holders.count == 2)
  }
}

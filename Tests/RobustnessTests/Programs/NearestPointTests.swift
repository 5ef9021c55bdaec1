import TestSupport
import Testing

@testable import Robustness

struct NearestPointTests {
  typealias Row = LinearProgram.Row

  @Test func `one side of a triangle`() {
    expect([0.5, 0.5], [Row([1, 1], .equal, 1), Row([1, 0], .atLeast, 0.75)], [0.75, 0.25])
  }

  @Test func `a point that meets all conditions stays`() {
    expect([0.2, 0.3], [Row([1, 1], .atMost, 1), Row([1, 0], .atLeast, 0)], [0.2, 0.3])
    expect([0.2, 0.3], [], [0.2, 0.3])
  }

  @Test func `a side taken up first may be let go`() {
    // From (0, 0), y >= 1 is broken most after x + y >= 3; in the end x + 2y >= 8 alone holds back.
    let rows = [Row([1, 1], .atLeast, 3), Row([0, 1], .atLeast, 1), Row([1, 2], .atLeast, 8)]
    expect([0, 0], rows, [1.6, 3.2])
  }

  @Test func `equalities from either side, said twice too`() {
    let twice = [Row([1, 1], .equal, 1), Row([2, 2], .equal, 2), Row([1, -1], .equal, 0)]
    expect([3, 3], twice, [0.5, 0.5])
    expect([-3, 2], twice, [0.5, 0.5])
  }

  @Test func `conditions that no point meets`() {
    let apart = [Row([1, 0], .atLeast, 1), Row([1, 0], .atMost, 0)]
    #expect(NearestPoint(origin: [0, 0], rows: apart).found() == .infeasible)
    let equal = [Row([1, 1], .equal, 1), Row([1, 1], .equal, 2)]
    #expect(NearestPoint(origin: [0, 0], rows: equal).found() == .infeasible)
    #expect(NearestPoint(origin: [0], rows: [Row([0], .equal, 1)]).found() == .infeasible)
  }

  @Test func `random polytopes agree with every set of sides looked at`() {
    var generator = SplitMix64(seed: 1983)
    var counts = (found: 0, infeasible: 0)
    for _ in 0..<400 {
      let (origin, rows) = random(&generator)
      let wanted = nearest(origin, rows)
      switch NearestPoint(origin: origin, rows: rows).found() {
      case .point(let point):
        counts.found += 1
        #expect(abs(distance(origin, point) - wanted) < 1e-8, "\(origin) \(rows)")
      case .infeasible:
        counts.infeasible += 1
        #expect(wanted == .infinity, "\(origin) \(rows)")
      case .unfinished: Issue.record("unfinished: \(origin) \(rows)")
      }
    }
    #expect(counts.found > 150 && counts.infeasible > 50, "\(counts)")
  }

  private func random(_ generator: inout SplitMix64) -> ([Double], [Row]) {
    let size = 2 + generator.below(2)
    let rows = (0..<1 + generator.below(6)).map { _ in
      Row(
        (0..<size).map { _ in Double(generator.below(7) - 3) },
        generator.below(8) == 0 ? .equal : generator.below(2) == 0 ? .atMost : .atLeast,
        Double(generator.below(9) - 4)
      )
    }
    return ((0..<size).map { _ in Double(generator.below(9) - 4) }, rows)
  }

  /// The least distance by projecting on every set of sides; infinite if no point meets the rows.
  private func nearest(_ origin: [Double], _ rows: [Row]) -> Double {
    var least = Double.infinity
    for set in 0..<(1 << rows.count) {
      let chosen = rows.indices.filter { set >> $0 & 1 == 1 }.map { rows[$0] }
      guard chosen.count <= origin.count, let point = projected(origin, chosen) else { continue }
      if rows.allSatisfy({ $0.breach(at: point) < 1e-9 }) {
        least = min(least, distance(origin, point))
      }
    }
    return least
  }

  private func projected(_ origin: [Double], _ rows: [Row]) -> [Double]? {
    let system = rows.map { row in
      Row(
        rows.map { row.coefficients.scalarProduct($0.coefficients) },
        .equal,
        row.bound - row.coefficients.scalarProduct(origin)
      )
    }
    guard let pulls = LinearSystem.solution(system) else { return nil }
    return origin.indices.map { index in
      origin[index] + zip(pulls, rows).reduce(0) { $0 + $1.0 * $1.1.coefficients[index] }
    }
  }

  private func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func expect(_ origin: [Double], _ rows: [Row], _ wanted: [Double]) {
    guard case .point(let point) = NearestPoint(origin: origin, rows: rows).found() else {
      Issue.record("\(NearestPoint(origin: origin, rows: rows).found())")
      return
    }
    #expect(zip(point, wanted).allSatisfy { abs($0 - $1) < 1e-12 }, "\(point)")
  }
}

import TestSupport
import Testing

@testable import Robustness

struct LinearProgramTests {
  typealias Row = LinearProgram.Row

  @Test func `the least cost is found at a corner`() {
    let program = LinearProgram(
      cost: [-1, -1],
      rows: [Row([1, 2], .atMost, 4), Row([3, 1], .atMost, 6)]
    )
    expect(program, [1.6, 1.2], -2.8)
  }

  @Test func `conditions of all three kinds and negative bounds`() {
    let program = LinearProgram(
      cost: [3, 3, 1],
      rows: [
        Row([1, 1, 1], .equal, 1), Row([-1, 0, 0], .atMost, -0.25),
        Row([0, 1, -1], .atLeast, -0.5),
      ]
    )
    expect(program, [0.25, 0.125, 0.625], 1.75)
  }

  @Test func `a free variable may be negative`() {
    let program = LinearProgram(
      cost: [1, 0],
      rows: [Row([1, 1], .atLeast, -3), Row([0, 1], .atMost, 2)],
      isFree: [true, false]
    )
    expect(program, [-5, 2], -5)
  }

  @Test func `a cost that falls without end`() {
    let program = LinearProgram(cost: [-1, 0], rows: [Row([1, -1], .atMost, 1)])
    #expect(program.solved() == .unbounded)
    #expect(LinearProgram(cost: [1], rows: [], isFree: [true]).solved() == .unbounded)
  }

  @Test func `conditions that no point meets`() {
    let rows = [Row([1, 1], .atMost, 1), Row([1, 0], .atLeast, 1), Row([0, 1], .atLeast, 0.001)]
    #expect(LinearProgram(cost: [0, 0], rows: rows).solved() == .infeasible)
    #expect(LinearProgram(cost: [1], rows: [Row([0], .equal, 1)]).solved() == .infeasible)
  }

  @Test func `equalities said twice, or as a sum of others`() {
    let program = LinearProgram(
      cost: [1, 2, 3],
      rows: [
        Row([1, 1, 1], .equal, 1), Row([2, 2, 2], .equal, 2), Row([1, 0, -1], .equal, 0.5),
        Row([2, 1, 0], .equal, 1.5),
      ]
    )
    expect(program, [0.75, 0, 0.25], 1.5)
  }

  @Test func `no variables, no rows, rows of nothing`() {
    #expect(LinearProgram(cost: []).solved() == .optimum(0, at: []))
    #expect(LinearProgram(cost: [], rows: [Row([], .atMost, 1)]).solved() == .optimum(0, at: []))
    #expect(LinearProgram(cost: [], rows: [Row([], .atLeast, 1)]).solved() == .infeasible)
    #expect(LinearProgram(cost: [2, 1]).solved() == .optimum(0, at: [0, 0]))
    expect(LinearProgram(cost: [1], rows: [Row([0], .equal, 0), Row([1], .atLeast, 2)]), [2], 2)
  }

  // Beale, E. M. L. (1955) Cycling in the dual simplex algorithm: the greatest gain in each step
  // alone goes round for ever.
  @Test func `Beale's program, which cycles`() {
    let program = LinearProgram(
      cost: [-0.75, 150, -0.02, 6],
      rows: [
        Row([0.25, -60, -0.04, 9], .atMost, 0), Row([0.5, -90, -0.02, 3], .atMost, 0),
        Row([0, 0, 1, 0], .atMost, 1),
      ]
    )
    expect(program, [0.04, 0, 1, 0], -0.05)
  }

  // Marshall, K. T. and Suurballe, J. W. (1969) A note on cycling in the simplex method.
  @Test func `Marshall and Suurballe's program, which cycles`() {
    let program = LinearProgram(
      cost: [-0.4, -0.4, 1.8, 0],
      rows: [
        Row([0.6, -6.4, 4.8, 0], .atMost, 0), Row([0.2, -1.8, 0.6, 0], .atMost, 0),
        Row([0.4, -1.6, 0.2, 0], .atMost, 0), Row([0, 1, 0, 1], .atMost, 1),
      ]
    )
    expect(program, [4, 1, 0, 0], -2)
  }

  // Klee, V. and Minty, G. J. (1972) How good is the simplex algorithm?
  @Test func `numbers far apart, and a corner for every step`() {
    let program = LinearProgram(
      cost: [-100, -10, -1],
      rows: [
        Row([1, 0, 0], .atMost, 1), Row([20, 1, 0], .atMost, 100),
        Row([200, 20, 1], .atMost, 10_000),
      ]
    )
    expect(program, [0, 0, 10_000], -10_000)
  }

  @Test func `units of any size give the same answer`() {
    let program = LinearProgram(
      cost: [3e9, 2e-7],
      rows: [Row([1e9, 1e-7], .atLeast, 4e-3), Row([1e12, -1e-4], .atLeast, -1)]
    )
    guard case .optimum(let cost, at: let point) = program.solved() else {
      Issue.record("no optimum")
      return
    }
    #expect((cost - 0.0095).magnitude < 1e-10)
    #expect(point.count == 2)
  }

  @Test func `too few pivots and malformed programs are never taken for an answer`() {
    let program = LinearProgram(
      cost: [-1, -1],
      rows: [Row([1, 2], .atMost, 4), Row([3, 1], .atMost, 6)]
    )
    #expect(program.solved(pivotLimit: 1) == .unfinished)
    #expect(LinearProgram(cost: [.nan]).solved() == .unfinished)
    #expect(LinearProgram(cost: [1], rows: [Row([], .equal, 0)]).solved() == .unfinished)
    #expect(LinearProgram(cost: [1], rows: [Row([.infinity], .equal, 0)]).solved() == .unfinished)
    #expect(LinearProgram(cost: [1], rows: [Row([1], .equal, .nan)]).solved() == .unfinished)
  }

  @Test func `random programs agree with every vertex looked at`() {
    var generator = SplitMix64(seed: 1963)
    var counts = [0, 0, 0]
    for number in 0..<600 {
      let program = random(&generator, variables: number % 20 == 0 ? 4 : 2 + number % 2)
      let least = VertexSearch(program: program).least()
      switch program.solved() {
      case .optimum(let cost, let point):
        counts[0] += 1
        #expect((cost - least).magnitude < 1e-7 * max(1, least.magnitude), "\(program)")
        #expect(program.rows.allSatisfy { $0.breach(at: point) < 1e-7 }, "\(program)")
      case .unbounded:
        counts[1] += 1
        #expect(least == -.infinity, "\(program)")
      case .infeasible:
        counts[2] += 1
        #expect(least == .infinity, "\(program)")
      case .unfinished: Issue.record("unfinished: \(program)")
      }
    }
    #expect(counts.allSatisfy { $0 > 60 }, "\(counts)")
  }

  /// A program of whole numbers with up to seven rows, often degenerate: many bounds are 0.
  private func random(_ generator: inout SplitMix64, variables: Int) -> LinearProgram {
    let relations = LinearProgram.Relation.allCases
    let rows = (0..<1 + generator.below(variables == 4 ? 5 : 7)).map { _ in
      let coefficients = (0..<variables).map { _ in Double(generator.below(9) - 4) }
      let relation = generator.below(6) == 0 ? .equal : relations[2 * generator.below(2)]
      return Row(coefficients, relation, Double(max(0, generator.below(14) - 4)) - 2)
    }
    return LinearProgram(
      cost: (0..<variables).map { _ in Double(generator.below(9) - 4) },
      rows: rows,
      isFree: (0..<variables).map { _ in generator.below(5) == 0 }
    )
  }

  private func expect(_ program: LinearProgram, _ point: [Double], _ cost: Double) {
    guard case .optimum(let found, at: let place) = program.solved() else {
      Issue.record("\(program.solved())")
      return
    }
    #expect((found - cost).magnitude < 1e-12)
    for (value, wanted) in zip(place, point) { #expect((value - wanted).magnitude < 1e-12) }
    #expect(place.count == point.count)
  }
}

import Testing

@testable import Robustness

struct ProgramScalingTests {
  @Test func `rows, variables, bounds and costs are brought to about 1 by powers of two`() {
    let program = LinearProgram(
      cost: [100, 0],
      rows: [.init([300, 5], .atMost, 600), .init([0, 0], .equal, 0)]
    )
    let scaling = ProgramScaling(program)
    #expect(scaling.rows == [1.0 / 256, 1])
    #expect(scaling.variables == [1, 64])
    #expect(scaling.bounds == 0.5)
    #expect(scaling.cost == 1.0 / 64)
    #expect(scaling.ofRow(0) == 1.0 / 512)
  }

  @Test func `values come back in their own units`() {
    let program = LinearProgram(cost: [1, 1], rows: [.init([300, 5], .atMost, 600)])
    #expect(ProgramScaling(program).restored([1, 1]) == [2, 128])
  }

  @Test func `numbers too small to be turned over are left alone`() {
    let program = LinearProgram(cost: [.leastNonzeroMagnitude], rows: [])
    #expect(ProgramScaling(program).cost == 1)
    #expect(ProgramScaling(program).variables == [1])
  }
}

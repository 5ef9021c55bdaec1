import Testing

@testable import Robustness

struct TableauColumnsTests {
  private let program = LinearProgram(
    cost: [1, 2],
    rows: [
      .init([1, 1], .atMost, 1), .init([1, -1], .atLeast, 0), .init([1, 0], .atLeast, 1),
      .init([0, 1], .equal, 1),
    ],
    isFree: [false, true]
  )

  @Test func `variables, slacks, artificial columns and bounds stand in this order`() {
    let columns = TableauColumns(program)
    #expect(columns.variables == [0, 1, 1])
    #expect(columns.signs == [1, 1, -1])
    #expect(columns.artificial == 6..<8)
    #expect(columns.width == 9)
    #expect((0..<4).map(columns.firstBasic) == [3, 4, 6, 7])
  }

  @Test func `a row that its slack can stand for needs no artificial column`() {
    let columns = TableauColumns(program)
    let scaling = ProgramScaling(program)
    #expect(columns.line(0, of: program, scaling) == [1, 1, -1, 1, 0, 0, 0, 0, 1])
    #expect(columns.line(1, of: program, scaling) == [-1, 1, -1, 0, 1, 0, 0, 0, 0])
    #expect(columns.line(2, of: program, scaling) == [1, 0, 0, 0, 0, -1, 1, 0, 1])
    #expect(columns.line(3, of: program, scaling) == [0, 1, -1, 0, 0, 0, 0, 1, 1])
    #expect(columns.costs(of: program, scaling) == [0.5, 1, -1, 0, 0, 0, 0, 0, 0])
    #expect(!TableauColumns(LinearProgram(cost: [1])).hasArtificial)
  }
}

import Testing

@testable import Linting

@Suite struct MatrixColouringTests {
  @Test func `a cell stands for the risks between its corners`() throws {
    let edges = MatrixColouring.equalSteps(4)
    let matrix = try #require(
      MatrixColouring(ratings: Array(0..<16), downEdges: edges, acrossEdges: edges)
    )
    #expect(edges == [0, 0.25, 0.5, 0.75, 1])
    #expect(matrix.leastRisk(.init(1, 2)) == 0.125)
    #expect(matrix.greatestRisk(.init(1, 2)) == 0.375)
    #expect(matrix.rating(.init(1, 2)) == 6)
    #expect((matrix.green, matrix.red) == (0, 15))
  }

  @Test func `there is a rating for each cell or no matrix`() {
    let edges = MatrixColouring.equalSteps(2)
    #expect(MatrixColouring(ratings: [0, 1], downEdges: edges, acrossEdges: edges) == nil)
    #expect(MatrixColouring(ratings: [], downEdges: [0], acrossEdges: [0]) == nil)
  }
}

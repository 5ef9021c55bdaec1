import Testing

@testable import Reports

@Suite struct MatrixViewTests {
  @Test func `A cell has its candidates in their order`() {
    let view = SampleMatrix.usual
    #expect(view.items(row: 1, column: 2).map(\.code) == ["D", "E"])
    #expect(view.items(row: 4, column: 4).isEmpty)
    #expect(view.items(row: 9, column: 9).isEmpty)
  }
}

import Testing

@testable import Reports

@Suite struct MatrixMarksTests {
  @Test func `An arrow points to each edge, the nearest first`() {
    #expect(SampleMatrix.usual.items.map(MatrixMarks.code) == ["A↓", "B", "C→↑", "D", "E", "F"])
    let arrows = MatrixView.Edge.Side.allCases.map(MatrixMarks.arrow)
    #expect(arrows == ["↑", "↓", "←", "→"])
  }
}

import TestSupport
import Testing

@testable import Reports

@Suite struct MatrixDrawingTests {
  struct Case: CustomTestName, Sendable {
    let name: String
    let view: MatrixView
    let width: Int
  }

  static let cases: [Case] =
    [60, 80, 120].flatMap { width in
      [
        Case(name: "matrix-usual-\(width)", view: SampleMatrix.usual, width: width),
        Case(name: "matrix-large-\(width)", view: SampleMatrix.large, width: width),
        Case(name: "matrix-crowded-\(width)", view: SampleMatrix.crowded(40), width: width),
        Case(name: "matrix-strange-\(width)", view: SampleMatrix.strange, width: width),
      ]
    } + [Case(name: "matrix-empty-60", view: SampleMatrix.empty, width: 60)]

  @Test(arguments: cases)
  func `Drawings are as they were looked at`(drawn: Case) {
    let text = MatrixDrawing(drawn.view).lines(width: drawn.width).map { $0 + "\n" }.joined()
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/reports/\(drawn.name).txt"))
    #expect(golden.mismatch(with: text) == nil)
  }
}

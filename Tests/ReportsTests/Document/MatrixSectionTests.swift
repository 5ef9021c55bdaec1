import Testing

@testable import Precedence
@testable import Reports

@Suite struct MatrixSectionTests {
  private func made(_ result: AssessmentResult) -> ReportSection? {
    MatrixSection(ReportMaterial(result: result, summary: .nothing)).section
  }

  @Test func withoutAMatrixThereIsNoSection() {
    #expect(made(SampleResult.assessment(matrix: nil)) == nil)
  }

  @Test func howToReadItIsSaidBeforeThePictureWithItsKey() throws {
    let section = try #require(made(SampleResult.assessment()))
    guard case .list(let steps) = section.blocks.first,
      case .figure(let figure) = section.blocks.last
    else {
      Issue.record("not steps and a picture")
      return
    }
    #expect(steps.first?.hasPrefix("Each box stands for a level of impact") ?? false)
    #expect(figure.drawing != nil)
    #expect(figure.key?.rows.count == 3)
  }
}

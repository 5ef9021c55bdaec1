import Testing

@testable import Reports

@Suite struct MatrixPictureKeyTests {
  private func reading(_ view: MatrixView) -> PictureReading {
    let key = MatrixPictureKey(view, width: 700)
    return PictureReading(
      PictureStack(width: 700, parts: [key]).picture(id: "k", title: "", summary: "")
    )
  }

  @Test(arguments: [(1, 1), (6, 1), (7, 2), (60, 2), (61, 3), (500, 3)])
  func candidatesStandInColumns(candidates: Int, columns: Int) {
    let words = reading(SampleMatrices.sized(3, 3, candidates: candidates)).texts.map(\.string)
    #expect(words.filter { $0 == "Code" }.count == columns)
    #expect(words.filter { $0.hasPrefix("Candidate ") }.count == min(candidates, 150))
  }

  @Test func thereIsAWordForNoCandidates() {
    let words = reading(SampleMatrices.sized(3, 3, candidates: 0)).texts.map(\.string)
    #expect(words == ["Candidates", "There is no candidate in this matrix."])
  }

  @Test func thoseWithoutACellAreNamed() {
    #expect(
      reading(SampleMatrices.ordinary).texts.map(\.string).contains("Not in the matrix: Fraud.")
    )
  }

  @Test func aCandidateKnowsTheRatingOfItsCell() {
    let view = SampleMatrices.ordinary
    #expect(view.items[0].rating == "Very high")
    #expect(view.cellRating(of: view.items[0]) == "High")
  }
}

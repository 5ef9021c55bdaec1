import Precedence

/// The matrix, with how to read it for somebody who never saw one.
struct MatrixSection {
  private let material: ReportMaterial
  private var result: AssessmentResult { material.result }

  init(_ material: ReportMaterial) { self.material = material }

  /// The section; `nil` without a matrix.
  var section: ReportSection? {
    guard let matrix = result.matrix else { return nil }
    let isMoved = (result.ranking + result.unranked).contains { $0.cell?.isMoved ?? false }
    let about = material.summary.matrix?.about.map { [ReportBlock.paragraph($0)] } ?? []
    return ReportSection(
      id: "matrix",
      title: Wording.matrixSectionTitle,
      blocks: about + [.list(Wording.howToRead(matrix, keys: result.keys, isMoved: isMoved))]
        + ReportFigures(material).matrix
    )
  }
}

extension CellResult {
  /// Whether a rule changed a level or the rating.
  fileprivate var isMoved: Bool {
    down != movedDown || across != movedAcross || rating != cellRating
  }
}

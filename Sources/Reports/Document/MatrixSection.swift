import Precedence

/// The matrix, with how to read it for somebody who never saw one.
struct MatrixSection {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) { self.material = material }

  /// The section; `nil` without a matrix.
  var section: ReportSection? {
    let view = MatrixView(material.result, material.summary, date: material.date)
    guard let view else { return nil }
    let about = material.summary.matrix?.about.map { [ReportBlock.paragraph($0)] } ?? []
    return ReportSection(
      id: "matrix",
      title: Wording.matrixSectionTitle,
      blocks: about + [.list(Wording.howToRead(view)), ReportFigures(material).matrix(view)]
    )
  }
}

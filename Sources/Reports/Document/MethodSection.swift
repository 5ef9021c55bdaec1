import Precedence

/// How the ranking was worked out, in plain words.
struct MethodSection {
  private let result: AssessmentResult

  init(_ material: ReportMaterial) { result = material.result }

  /// The section; `nil` if nothing was worked out.
  var section: ReportSection? {
    guard !result.ranking.isEmpty else { return nil }
    return ReportSection(
      id: "method",
      title: Wording.methodTitle,
      blocks: [
        .paragraph(Wording.methodLead), .list(MethodNotes(result).sentences),
        .paragraph(Wording.repeatable),
      ]
    )
  }
}

import Precedence

/// What evidence was missing, and what was assumed in its place.
struct MissingSection {
  private let result: AssessmentResult

  init(_ material: ReportMaterial) { result = material.result }

  /// The section; `nil` if there is no candidate that could lack anything.
  var section: ReportSection? {
    let candidates = result.ranking + result.unranked
    guard !candidates.isEmpty else { return nil }
    return ReportSection(
      id: "missing",
      title: Wording.missingAndAssumedTitle,
      blocks: blocks(candidates)
    )
  }

  private func blocks(_ candidates: [CandidateResult]) -> [ReportBlock] {
    guard !result.missing.isEmpty else { return [.paragraph(Wording.nothingMissing)] }
    let missing = Dictionary(grouping: result.missing, by: \.candidate)
    let sentences = candidates.compactMap { candidate in
      missing[candidate.id].map { Wording.missing($0, name: candidate.name) }
    }
    return [.paragraph(Wording.missingLead), .list(sentences)]
  }
}

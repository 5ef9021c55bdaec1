import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Judgements without a reason or without who judged.
  static let judgementWithoutEvidence = Check(
    CheckPage(
      .judgementWithoutEvidence,
      .note,
      "judged scores without who judged and why",
      what: """
        Levels that a person gave stand in a table or under 'values', which have no room for a reason; \
        or under 'judged' without 'by'. It is said once for each criterion.
        """,
      effect: """
        None on the ranking. But a judged score weighs as much as a counted one, and who reads the \
        report can neither follow nor question it.
        """,
      mend: """
        In an assessment file give the level under 'judged' with 'because', 'by' and 'confidence'. \
        Accept it where the reasons are kept elsewhere, and say where.
        """,
      example: CheckPage.Example(
        wrong: "values: {concern: 4}",
        right: """
          judged:
            concern: {level: High, because: four letters and a petition, by: analyst, confidence: medium}
          """
      )
    ),
    .candidates { assessment in
      let values = CandidateValues(assessment)
      return assessment.plan.criteria.indices.compactMap { position in
        guard case .judged = assessment.plan.criteria[position].kind else { return nil }
        let judged = values.entries(of: CriterionIndex(position))
        let name = assessment.rules.names.criteria[position]
        let measure = assessment.plan.criteria[position].measure
        return unfounded(judged, name, measure)
      }
    }
  )

  private static func unfounded(
    _ judged: [CandidateValues.Entry],
    _ name: CriterionName,
    _ measure: MeasureIndex
  ) -> Finding? {
    let bare = judged.filter { $0.result.measures[measure.position].isBare }.map(\.id)
    let unsigned = judged.filter { $0.result.measures[measure.position].isUnsigned }.map(\.id)
    guard let message = bare.isEmpty
      ? lacking(unsigned, judged.count, name.id, "do not say who judged")
      : lacking(bare, judged.count, name.id, "say neither why nor who judged")
    else { return nil }
    return Finding(
      .judgementWithoutEvidence,
      .note,
      message,
      at: name.location,
      hint: bare.isEmpty
        ? "write 'by' beside the level"
        : "give them under 'judged' in an assessment file, with 'because' and 'by'",
      subjects: [name.id]
    )
  }

  private static func lacking(
    _ ids: [String],
    _ count: Int,
    _ criterion: String,
    _ what: String
  ) -> String? {
    guard !ids.isEmpty else { return nil }
    let number = ids.count == count ? "all \(count)" : "\(ids.count) of \(count)"
    return "\(number) judged scores of '\(criterion)' \(what): \(QuotedNames.text(ids))"
  }
}

extension MeasureResult {
  /// Whether it is a level without a word about where it comes from.
  fileprivate var isBare: Bool {
    switch origin {
    case .cell, .stated: true
    case .sum, .judged, .consultation, .formula, .change, .scenario, .missing: false
    }
  }

  /// Whether it is a judgement of somebody who is not named.
  fileprivate var isUnsigned: Bool {
    if case .judged(let judgement) = origin { judgement.by == nil } else { false }
  }
}

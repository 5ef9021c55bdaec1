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
        or under 'judged' without 'by'. It is said once for all criteria.
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
      let judged = judgements(in: assessment)
      return [
        finding(judged, " or why", bareHint) { $0.isBare },
        finding(judged, "", "write 'by' beside the level") { $0.isUnsigned },
      ].compactMap(\.self)
    }
  )

  /// A table of candidates has no room for a reason.
  private static let bareHint =
    "give the levels under 'judged' in an assessment file, with 'because' and 'by'"

  private typealias Judgements = (
    name: CriterionName, entries: [(id: String, value: MeasureResult)]
  )

  private static func judgements(in assessment: LintedAssessment) -> [Judgements] {
    let values = CandidateValues(assessment)
    return assessment.plan.criteria.enumerated().compactMap { position, criterion in
      guard case .judged = criterion.kind else { return nil }
      let entries = values.entries(of: CriterionIndex(position)).map { entry in
        (id: entry.id, value: entry.result.measures[criterion.measure.position])
      }
      return (assessment.rules.names.criteria[position], entries)
    }
  }

  /// One finding for all criteria with such judgements.
  private static func finding(
    _ judged: [Judgements],
    _ reason: String,
    _ hint: String,
    where isLacking: (MeasureResult) -> Bool
  ) -> Finding? {
    let lacking = judged.filter { $0.entries.contains { isLacking($0.value) } }
    guard let first = lacking.first else { return nil }
    var ids: [String] = []
    var seen: Set<String> = []
    for entry in lacking.flatMap(\.entries) where isLacking(entry.value) {
      if seen.insert(entry.id).inserted { ids.append(entry.id) }
    }
    let names = lacking.map(\.name.id)
    return Finding(
      .judgementWithoutEvidence,
      .note,
      "\(QuotedNames.text(names)) \(names.count == 1 ? "is" : "are") judged for "
        + "\(QuotedNames.text(ids)), and nothing says by whom\(reason)",
      at: first.name.location,
      hint: hint,
      subjects: names
    )
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

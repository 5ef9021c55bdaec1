import Precedence
import ScoringKernel

/// The candidates that take part in a ranking, with what each criterion reads of them.
struct CandidateValues {
  /// One candidate as one criterion sees it.
  struct Entry {
    let candidate: CandidateIndex
    /// The measure, which is there.
    let value: Double
    /// The level from 0; -1 for a criterion without levels.
    let level: Int
    let result: CandidateResult

    var id: String { result.id }
    /// The place, from 1.
    var place: Int { result.place ?? 0 }
  }

  private let assessment: LintedAssessment
  /// The candidates that have a place, in the order of the input.
  let ranked: [(candidate: CandidateIndex, result: CandidateResult)]

  init(_ assessment: LintedAssessment) {
    self.assessment = assessment
    let results = Dictionary(
      assessment.result.ranking.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    ranked = assessment.assessment.records.indices.compactMap { row in
      results[assessment.id(CandidateIndex(row))].map { (CandidateIndex(row), $0) }
    }
  }

  /// The candidates of which the criterion's measure is known.
  ///
  /// A change that the rules do not count is none, and says nothing about the scale: it is left away.
  ///
  /// - Parameter criterion: The criterion.
  /// - Returns: One entry for each, in the order of the input.
  func entries(of criterion: CriterionIndex) -> [Entry] {
    let measure = assessment.plan.criteria[criterion.position].measure
    return ranked.compactMap { candidate, result in
      let value = assessment.table[measure, candidate]
      guard !value.isNaN, !isDiscounted(result.measures[measure.position]) else { return nil }
      let level = assessment.card.criterionLevels[
        assessment.card.entry(criterion.position, candidate)
      ]
      return Entry(candidate: candidate, value: value, level: level, result: result)
    }
  }

  /// The value of a criterion's measure as a reader sees it.
  func text(_ entry: Entry, _ criterion: CriterionIndex) -> String {
    let measure = assessment.plan.criteria[criterion.position].measure
    return entry.result.measures[measure.position].text
  }

  private func isDiscounted(_ measure: MeasureResult) -> Bool {
    guard case .change(let change) = measure.origin else { return false }
    return change.standing == .discounted
  }
}

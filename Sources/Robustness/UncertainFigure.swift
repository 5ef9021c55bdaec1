import Precedence
import RulesFile
import ScoringKernel

/// A measure of a candidate that the evidence could bring and that is in doubt.
struct UncertainFigure: Sendable, Hashable, Comparable {
  let candidate: CandidateIndex
  let measure: MeasureIndex

  /// First by candidate, then by measure.
  static func < (left: UncertainFigure, right: UncertainFigure) -> Bool {
    (left.candidate.position, left.measure.position)
      < (right.candidate.position, right.measure.position)
  }

  /// Every uncertain figure of an assessment, in the order of candidates and measures.
  ///
  /// - Complexity: Linear in candidates times measures.
  static func all(in assessment: Assessment, _ run: AssessmentRun) -> [UncertainFigure] {
    let given = assessment.rules.checked.names.measures.map { $0.derivation == nil }
    let leads = run.plan.measures.indices.map { run.plan.leadsToInterval(MeasureIndex($0)) }
    var figures: [UncertainFigure] = []
    for (position, record) in assessment.records.enumerated() {
      for (measure, input) in record.inputs.enumerated() where given[measure] {
        let isUncertain = input.isMissing ? leads[measure] : input.span != nil
        guard isUncertain else { continue }
        figures.append(
          UncertainFigure(
            candidate: CandidateIndex(position),
            measure: MeasureIndex(measure)
          )
        )
      }
    }
    return figures
  }
}

extension Plan {
  /// Whether a missing measure, or one worked out from it, is taken as an interval.
  fileprivate func leadsToInterval(_ measure: MeasureIndex) -> Bool {
    ([measure] + measures(workedOutFrom: measure)).contains {
      measures[$0.position].missing == .interval
    }
  }
}

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
  /// A gap is one only if something is missing because of it: a change that is known from its counts
  /// is not in doubt although nobody printed it as well.
  ///
  /// - Complexity: Linear in candidates times measures; if the rules work out an interval from a
  ///   measure that is missing, as much again as working it out.
  static func all(in assessment: Assessment, _ run: AssessmentRun) -> [UncertainFigure] {
    let given = assessment.rules.checked.names.measures.map { $0.derivation == nil }
    let leads = run.plan.measures.indices.map { run.plan.intervals(from: MeasureIndex($0)) }
    var table: MeasureTable?
    var figures: [UncertainFigure] = []
    for (position, record) in assessment.records.enumerated() {
      let candidate = CandidateIndex(position)
      for (measure, input) in record.inputs.enumerated() where given[measure] {
        let figure = UncertainFigure(candidate: candidate, measure: MeasureIndex(measure))
        if input.isMissing {
          guard !leads[measure].isEmpty else { continue }
          let known = table ?? run.table
          table = known
          guard leads[measure].contains(where: { known[$0, candidate].isNaN }) else { continue }
        } else if input.span == nil {
          continue
        }
        figures.append(figure)
      }
    }
    return figures
  }
}

extension Plan {
  /// The measure itself and those worked out from it, as far as a missing one is taken as an
  /// interval.
  fileprivate func intervals(from measure: MeasureIndex) -> [MeasureIndex] {
    ([measure] + measures(workedOutFrom: measure)).filter {
      measures[$0.position].missing == .interval
    }
  }
}

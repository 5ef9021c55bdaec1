import Diagnostics
import PlainYAML
import ScoringKernel

/// Warns of cuts that what ballots become never reaches, so that a level stays empty for ever.
///
/// Whoever thinks of percentages writes a cut at 25; places as equal steps run from 0 to 1, and every
/// candidate is on the lowest level.
enum ConsultationCutValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.consultations.flatMap { section -> [Finding] in
      guard let method = section.method, let becomes = section.becomes, method.canBecome(becomes)
      else { return [] }
      let range = becomes.range(method)
      return rules.criteria.filter { $0.measure?.value == section.measure.value }
        .compactMap { finding($0, becomes, range, in: rules) }
    }
  }

  /// One for the first such cut of a criterion: the others are wrong for the same reason.
  private static func finding(
    _ criterion: CriterionOutline,
    _ becomes: ConsultationSection.Becomes,
    _ range: ClosedRange<Double>,
    in rules: RulesUnderCheck
  ) -> Finding? {
    let cuts = criterion.section.cuts.value ?? []
    guard let cut = cuts.first(where: { isOut($0.value.number, of: range) }) else { return nil }
    return rules.warning(
      .consultationCutOutOfReach,
      Message.outOfReach(cut.value.number, criterion.name),
      at: cut.range,
      hint: Message.range(becomes, range),
      subjects: [criterion.name]
    )
  }

  /// Whether a band is empty: a value on a cut is in the upper one, so a cut at the low end is out.
  private static func isOut(_ cut: Double, of range: ClosedRange<Double>) -> Bool {
    cut <= range.lowerBound || Tolerance.areEqual(cut, range.lowerBound)
      || (cut > range.upperBound && !Tolerance.areEqual(cut, range.upperBound))
  }

  private enum Message {
    static func outOfReach(_ cut: Double, _ criterion: String) -> String {
      "the cut \(numeral(cut)) of '\(criterion)' leaves a level empty"
    }
    static func range(
      _ becomes: ConsultationSection.Becomes,
      _ range: ClosedRange<Double>
    ) -> String {
      let low = numeral(range.lowerBound)
      let reach =
        range.upperBound.isFinite
        ? "runs from \(low) to \(numeral(range.upperBound))" : "begins at \(low)"
      return "what ballots become here, '\(becomes.rawValue)', \(reach)"
    }
  }
}

extension ConsultationSection.Becomes {
  /// Between which numbers it lies.
  fileprivate func range(_ method: ConsultationMethodName) -> ClosedRange<Double> {
    switch self {
    case .share: method.isNetConcern ? -100...100 : 0...100
    case .points: 0...100
    case .mean, .place: 1...(.infinity)
    case .rankOrderCentroid, .rankSum, .reciprocal, .equalSteps: 0...1
    }
  }
}

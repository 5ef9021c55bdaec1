import PlainYAML
import RulesFile
import ScoringKernel

/// Differences in words and values, as a reader sees them.
struct DifferenceWording {
  private let mixing: Mixing
  private let evidence: EvidenceDifferences
  private var before: Assessment { mixing.before.assessment }
  private var after: Assessment { mixing.after.assessment }

  init(_ mixing: Mixing) {
    self.mixing = mixing
    evidence = EvidenceDifferences(mixing.before, mixing.after)
  }

  /// One part in words.
  func difference(_ part: Mixing.Part) -> AssessmentDifference {
    switch part {
    case .rules(let position): difference(mixing.merged.differences[position], .rules)
    case .evidence(.gone(let id)): candidate(id, .candidateGone)
    case .evidence(.new(let id)): candidate(id, .candidateNew)
    case .evidence(.figures(let measure)): figures(measure)
    case .evidence(.exposure(let pair)): days(pair)
    }
  }

  /// What is different but moves nothing.
  var others: [AssessmentDifference] {
    let old = Self.text(before.validity)
    let new = Self.text(after.validity)
    let dates = AssessmentDifference(
      part: .words,
      key: "valid",
      subject: "dates",
      before: old,
      after: new
    )
    return (old == new ? [] : [dates]) + mixing.merged.others.map { difference($0, .words) } + names
  }

  /// Candidates of one id with two names.
  private var names: [AssessmentDifference] {
    evidence.shared.compactMap { id in
      guard let old = mixing.before.record(id), let new = mixing.after.record(id),
        old.name != new.name
      else { return nil }
      return AssessmentDifference(
        part: .words,
        key: id,
        subject: "name of '\(id)'",
        before: old.name,
        after: new.name
      )
    }
  }

  private static func text(_ validity: Validity?) -> String? {
    validity.map { "\($0.from.text) to \($0.to.text)" }
  }

  // MARK: - Evidence

  private func candidate(_ id: String, _ part: AssessmentDifference.Part) -> AssessmentDifference {
    let record = mixing.before.record(id) ?? mixing.after.record(id)
    return AssessmentDifference(
      part: part,
      key: id,
      subject: "candidate '\(record?.name ?? id)'",
      before: nil,
      after: nil
    )
  }

  private func figures(_ measure: String) -> AssessmentDifference {
    let figures = evidence.candidates(measure).map { id in
      AssessmentDifference.Figure(
        candidate: id,
        name: (mixing.after.record(id) ?? mixing.before.record(id))?.name ?? id,
        before: figure(measure, id, before),
        after: figure(measure, id, after)
      )
    }
    return AssessmentDifference(
      part: .figures,
      key: measure,
      subject: "figures of '\(measure)'",
      before: nil,
      after: nil,
      figures: figures
    )
  }

  private func figure(_ measure: String, _ candidate: String, _ assessment: Assessment) -> String {
    guard let index = assessment.rules.checked.measure(named: measure),
      assessment.rules.checked.names.measures[index.position].derivation == nil
    else { return "missing" }
    return ChangeWording(assessment).text(.figure(index, candidate))
  }

  private func days(_ pair: EvidenceDifference.MeasurePair) -> AssessmentDifference {
    AssessmentDifference(
      part: .days,
      key: "\(pair.current), \(pair.base)",
      subject: "days for which '\(pair.current)' and '\(pair.base)' were counted",
      before: Self.text(mixing.before.days(pair)),
      after: Self.text(mixing.after.days(pair))
    )
  }

  private static func text(_ days: ChangePair.Days) -> String {
    if days.current == days.base, days.current == 1 { return "equally many" }
    return "\(DisplayNumber.text(days.current)) and \(DisplayNumber.text(days.base))"
  }

  // MARK: - Rules

  private func difference(
    _ difference: RulesDifference,
    _ part: AssessmentDifference.Part
  ) -> AssessmentDifference {
    let words = [after, before].compactMap { RuleThing(difference.path, $0.rules.checked) }
    let there = difference.after == nil ? words.last : words.first
    // A whole tree of sources or tests says nothing to a reader.
    let isTree = [difference.before, difference.after].contains { $0?.scalar == nil && $0 != nil }
    let isShown = part != .words || !isTree
    return AssessmentDifference(
      part: part,
      key: difference.path.spelling,
      subject: there?.subject ?? difference.path.spelling,
      before: !isShown ? nil : difference.before.map { text($0, difference.path, before) },
      after: !isShown ? nil : difference.after.map { text($0, difference.path, after) }
    )
  }

  private func text(_ node: YAMLNode, _ path: RulesPath, _ assessment: Assessment) -> String {
    RuleThing(path, assessment.rules.checked)?.text(node, in: assessment) ?? FlowText.text(node)
  }
}

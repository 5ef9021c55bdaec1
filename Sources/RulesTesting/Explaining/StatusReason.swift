import Precedence

/// How a candidate came to what becomes of it.
struct StatusReason {
  private let candidate: CandidateResult
  private let result: AssessmentResult
  private let refused: [(candidate: String, measure: String)]

  init(
    _ candidate: CandidateResult,
    _ result: AssessmentResult,
    _ refused: [(candidate: String, measure: String)]
  ) {
    self.candidate = candidate
    self.result = result
    self.refused = refused
  }

  var text: String {
    switch candidate.status {
    case .ranked: "no rule that fired keeps it, leaves it out or watches it"
    case .kept: fired("keep")
    case .monitored: fired("monitor")
    case .leftOut: fired("leave out")
    case .notScored: notScored
    }
  }

  /// Why there is no place, no rating and no number.
  var notScored: String {
    let missing = refused.filter { $0.candidate == candidate.id }.map { "'\($0.measure)'" }
    if let missing = LackWording.clause(missing) {
      return "it is not scored: \(missing), and the rules refuse to do without"
    }
    let lacking = LackWording.missing(of: candidate) { "'\($0)'" }
    return lacking.map { "it is not scored: \($0)" } ?? "there was nothing to score"
  }

  private func fired(_ effect: String) -> String {
    let rules = candidate.rules.filter { $0.state == .fired && $0.effects.contains(effect) }
    return rules.isEmpty
      ? "a rule that fired says so"
      : rules.map { "'\($0.id)' fired: \($0.condition)" }.joined(separator: "; ")
  }
}

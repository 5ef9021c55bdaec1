import Precedence
import RulesFile
import ScoringKernel

/// Why a rule fired, or did not.
struct RulesReason {
  let candidate: CandidateResult
  let rules: CheckedRules

  /// For example, `'rising_fast' did not fire: 'trend >= 25%' is missed by 1.9 points`.
  func text(_ id: String) -> String {
    guard let rule = candidate.rules.first(where: { $0.id == id }) else {
      return "'\(id)' is switched off"
    }
    let values = values(id)
    switch rule.state {
    case .fired: return "'\(id)' fired: \(rule.condition)\(values)"
    case .unknown:
      return "whether '\(id)' fires cannot be told: \(rule.condition)\(values)"
    case .notFired, .nearlyFired:
      guard let margin = rule.margin else {
        return "'\(id)' did not fire: \(rule.condition)\(values)"
      }
      return "'\(id)' did not fire: '\(margin.comparison)' is missed by \(margin.text)\(values)"
    }
  }

  /// The measures that the condition reads; of a level the measure behind it.
  private func values(_ id: String) -> String {
    guard let name = rules.names.rules.first(where: { $0.id == id }) else { return "" }
    let ids = name.reads.map { rules.names.measures[$0.position].id }
    let words = ids.compactMap { id in candidate.measures.first { $0.id == id } }
      .map { "\($0.id) \($0.text)" }
    return words.isEmpty ? "" : ", with " + words.joined(separator: ", ")
  }
}

import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// Looks over the changes of a scenario together: which of them cannot both be meant, and which do
/// nothing.
struct ChangeCheck {
  private let scenario: Scenario
  private let assessment: Assessment
  private var rules: CheckedRules { assessment.rules.checked }

  init(_ scenario: Scenario, _ assessment: Assessment) {
    self.scenario = scenario
    self.assessment = assessment
  }

  /// The same thing changed twice, or a whole and a part of it.
  ///
  /// A figure of every candidate beside that of one is no contradiction: the one is meant otherwise.
  func contradictions(_ found: [(position: Int, target: ChangeTarget)]) -> [Finding] {
    var seen: [(position: Int, parts: [String])] = []
    var findings: [Finding] = []
    for (position, target) in found {
      let parts = target.parts(rules)
      if let first = seen.first(where: { Self.overlap($0.parts, parts) }) {
        findings.append(
          ScenarioMessage.contradiction(
            scenario.changes[position],
            target.subject(rules),
            first: scenario.changes[first.position],
            isSame: first.parts == parts
          )
        )
      } else {
        seen.append((position, parts))
      }
    }
    return findings
  }

  private static func overlap(_ left: [String], _ right: [String]) -> Bool {
    left.starts(with: right) || right.starts(with: left)
  }

  /// The changes, those of every candidate sparing the candidates that have a change of their own.
  func sparing(_ changes: [ResolvedChange]) -> [ResolvedChange] {
    changes.map { change in
      guard case .figure(let measure, nil) = change.target,
        case .figures(let figures) = change.action
      else { return change }
      let own = Set(
        changes.compactMap { other -> String? in
          guard case .figure(measure, let candidate) = other.target else { return nil }
          return candidate
        }
      )
      let spared = figures.filter { !own.contains(assessment.records[$0.key].id) }
      return ResolvedChange(change: change.change, target: change.target, action: .figures(spared))
    }
  }

  /// Changes that do nothing, and figures of candidates that take no part.
  func remarks(_ changes: [ResolvedChange]) -> [Finding] {
    let out = changes.compactMap { change -> String? in
      guard case .candidate(let id) = change.target, case .isOut(true) = change.action else {
        return nil
      }
      return id
    }
    return changes.compactMap { change in
      if case .figure(_, let candidate?) = change.target, out.contains(candidate) {
        return ScenarioMessage.absent(change, candidate, rules)
      }
      return isIdle(change, among: changes) ? ScenarioMessage.idle(change, rules) : nil
    }
  }

  private func isIdle(_ change: ResolvedChange, among changes: [ResolvedChange]) -> Bool {
    switch change.action {
    case .rules(let edits): return edits.isEmpty
    case .isOut(let isOut): return !isOut
    case .isOn(let isOn):
      guard case .rule(let rule) = change.target else { return false }
      return rules.plan.rules[rule.position].isOn == isOn
    case .figures(let figures):
      guard case .figure(let measure, let candidate) = change.target else { return false }
      // One that stays as it is while all others move is kept from moving with them.
      let isSpared = candidate != nil && changes.contains { $0.target == .figure(measure, nil) }
      return figures.isEmpty && !isSpared
    }
  }
}

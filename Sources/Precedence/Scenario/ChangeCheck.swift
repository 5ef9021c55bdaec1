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

  /// The changes without the figures that are not meant: those of candidates that take no part, and
  /// in a change of every candidate those of candidates that have a change of their own.
  func sparing(_ changes: [ResolvedChange]) -> [ResolvedChange] {
    let out = Set(Self.leftOut(changes))
    return changes.map { change in
      guard case .figure(let measure, let candidate) = change.target,
        case .figures(let figures) = change.action
      else { return change }
      let own = candidate == nil ? Self.owners(of: measure, changes) : []
      let spared = figures.filter { position, _ in
        let id = assessment.records[position].id
        return !own.contains(id) && !out.contains(id)
      }
      return ResolvedChange(change: change.change, target: change.target, action: .figures(spared))
    }
  }

  /// The candidates that have a change of a measure of their own.
  private static func owners(of measure: MeasureIndex, _ changes: [ResolvedChange]) -> Set<String> {
    Set(
      changes.compactMap { change in
        guard case .figure(measure, let candidate) = change.target else { return nil }
        return candidate
      }
    )
  }

  /// The candidates that take no part.
  private static func leftOut(_ changes: [ResolvedChange]) -> [String] {
    changes.compactMap { change in
      guard case .candidate(let id) = change.target, case .isOut(true) = change.action else {
        return nil
      }
      return id
    }
  }

  /// Changes that do nothing, and figures of candidates that take no part.
  func remarks(_ changes: [ResolvedChange]) -> [Finding] {
    let out = Self.leftOut(changes)
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

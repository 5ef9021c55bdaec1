import PlainYAML
import RulesFile
import ScoringKernel

/// Something in a rules file, in the words that scenarios have for it.
struct RuleThing {
  private let target: ChangeTarget
  private let rules: CheckedRules
  /// The word for an entry as a whole; `nil` for a part of one.
  private let whole: String?

  /// Finds what stands at a place; `nil` if nothing does.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - rules: The rules.
  init?(_ path: RulesPath, _ rules: CheckedRules) {
    let keys = path.keys
    // A weight of 1 need not be written.
    let target = Self.target(path, rules)
    guard target != nil || rules.entry(keys) != nil else { return nil }
    self.rules = rules
    self.target = target ?? .key(keys)
    whole = keys.count == 2 && path.steps.count == 2 ? Self.words[keys[0]] : nil
  }

  private static let words = [
    "measures": "measure", "criteria": "criterion", "groups": "group", "rules": "rule",
    "consultation": "consultation", "sources": "source", "parameters": "parameter",
  ]

  private static func target(_ path: RulesPath, _ rules: CheckedRules) -> ChangeTarget? {
    let keys = path.keys
    switch (keys.first, keys.count) {
    case ("groups", 4) where keys[2] == "of":
      guard let group = rules.group(named: keys[1]) else { return nil }
      let terms = rules.plan.groups[group.position].terms
      let term = terms.firstIndex { rules.name(of: $0.factor) == keys[3] }
      return term.map { .weight(group, $0) }
    case ("criteria", 3) where keys[2] == "cuts":
      let factor = rules.criterion(named: keys[1]).map(Factor.criterion)
      return factor.flatMap { rules.cuts(of: $0) == nil ? nil : .cuts($0) }
    case ("groups", 3) where keys[2] == "cuts":
      let factor = rules.group(named: keys[1]).map(Factor.group)
      return factor.flatMap { rules.cuts(of: $0) == nil ? nil : .cuts($0) }
    case ("parameters", 3) where keys[2] == "value" && rules.parameter(named: keys[1]) != nil:
      return .key(["parameters", keys[1]])
    case ("matrix", 3):
      guard case .item(let across)? = path.steps.last,
        let down = rules.names.matrix?.down.firstIndex(where: { $0.name == keys[2] }),
        let columns = rules.names.matrix?.across, columns.indices.contains(across)
      else { return nil }
      return .cell(down, across)
    default: return nil
    }
  }

  /// What it is: `weight of 'concern' in 'impact'`, `rule 'rising_fast'`, `name of the rules`.
  var subject: String {
    guard case .key(let keys) = target else { return target.subject(rules) }
    if let whole { return "\(whole) '\(keys[1])'" }
    if keys.count == 1 { return Self.sections[keys[0]] ?? "'\(keys[0])' of the rules" }
    if keys.count == 3, keys[0] == "rules" { return ruleSubject(keys) }
    if keys.count == 3, keys[0] == "groups", keys[2] == "of" { return "weights of '\(keys[1])'" }
    return target.subject(rules)
  }

  private static let sections = [
    "name": "name of the rules", "about": "description of the rules",
    "version": "version of the rules", "tests": "tests of the rules", "matrix": "matrix",
    "sources": "sources of the rules",
  ]

  private func ruleSubject(_ keys: [String]) -> String {
    switch keys[2] {
    case "then": "effect of '\(keys[1])'"
    case "because": "reason of '\(keys[1])'"
    default: target.subject(rules)
    }
  }

  /// What it says; a rule as `keep, when volume is at most "Low"`.
  func text(_ node: YAMLNode, in assessment: Assessment) -> String {
    if let keys = wholeKeys, keys[0] == "rules", let condition = node.value("when"),
      let effect = node.value("then")
    {
      return "\(Self.line(effect)), when \(Self.line(condition))"
    }
    if case .key = target, wholeKeys != nil || node.scalar == nil { return FlowText.text(node) }
    return ChangeWording(assessment).text(target)
  }

  private var wholeKeys: [String]? {
    guard whole != nil, case .key(let keys) = target else { return nil }
    return keys
  }

  /// A text, or several after one another, on one line.
  private static func line(_ node: YAMLNode) -> String {
    if let items = node.items { return items.map(line).joined(separator: " and ") }
    guard let text = node.scalar?.text else { return FlowText.text(node) }
    return text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }
}

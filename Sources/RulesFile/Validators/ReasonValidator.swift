import Diagnostics
import PlainYAML

/// A rule that changes a result says why, and the measures it quotes exist.
enum ReasonValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.rules.flatMap { missing($0, in: rules) + placeholders($0, in: rules) }
  }

  private static func missing(_ rule: RuleSection, in rules: RulesUnderCheck) -> [Finding] {
    let changesResult = (rule.effects.value ?? []).contains { !$0.value.isFlag }
    guard rule.because.isAbsent, changesResult else { return [] }
    return [
      rules.error(
        .reasonMissing,
        Message.missing(rule.name.value),
        at: rule.name.range,
        hint: Message.missingHint
      )
    ]
  }

  private static func placeholders(_ rule: RuleSection, in rules: RulesUnderCheck) -> [Finding] {
    guard rules.outline.knowsAllMeasures, rules.document.hasAllParameters else { return [] }
    return (rule.because.value?.pieces ?? []).compactMap { piece in
      guard case .measure(let name) = piece, rules.outline.measurePosition(name.value) == nil,
        rules.outline.parameterPosition(name.value) == nil
      else { return nil }
      let known = rules.outline.measureNames + rules.outline.parameters.map(\.name)
      return rules.error(
        .unknownPlaceholder,
        Message.unknown(name.value),
        at: name.range,
        hint: NameHint.question(for: name.value, in: known) ?? Message.known(known)
      )
    }
  }

  private enum Message {
    static func missing(_ rule: String) -> String {
      "the rule '\(rule)' changes a result and does not say why"
    }
    static let missingHint = "write 'because:' and the reason, as it should stand in the report"
    static func unknown(_ name: String) -> String {
      "unknown measure '\(name.clipped)' in a reason"
    }
    static func known(_ names: [String]) -> String { "measures are \(listing(names))" }
  }
}

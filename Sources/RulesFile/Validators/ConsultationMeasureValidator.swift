import Diagnostics
import PlainYAML

/// Ballots become a measure that candidates bring, in the unit that ballots give.
enum ConsultationMeasureValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.consultations.compactMap { section in
      guard let position = rules.outline.measurePosition(section.measure.value) else {
        return rules.outline.knowsAllMeasures ? unknown(section.measure, in: rules) : nil
      }
      let measure = rules.measures[position]
      if measure.section.isDerived {
        // A formula that cannot be read, or may have been lost with the line, is no formula yet.
        guard measure.section.formula.value != nil else { return nil }
        return derived(section.measure, measure, in: rules)
      }
      return unit(section, measure, in: rules)
    }
  }

  private static func unknown(_ name: Located<String>, in rules: RulesUnderCheck) -> Finding {
    let known = rules.measures.filter { !$0.section.isDerived }.map(\.name)
    return rules.error(
      .unknownMeasure,
      Message.unknown(name.value),
      at: name.range,
      hint: NameHint.question(for: name.value, in: known)
        ?? (known.isEmpty ? Message.noneDeclared : "declared are \(listing(known))")
    )
  }

  private static func derived(
    _ name: Located<String>,
    _ measure: MeasureOutline,
    in rules: RulesUnderCheck
  ) -> Finding {
    rules.error(
      .consultationOfDerived,
      Message.derived(name.value),
      at: name.range,
      hint: Message.derivedHint,
      related: measure.section.formula.range.map { [(Message.formula, $0)] } ?? []
    )
  }

  private static func unit(
    _ section: ConsultationSection,
    _ measure: MeasureOutline,
    in rules: RulesUnderCheck
  ) -> Finding? {
    guard let becomes = section.becomes, let kind = measure.kind,
      section.method?.canBecome(becomes) ?? false
    else { return nil }
    let wanted = becomes.isPercentage ? "percent" : "number"
    guard kind.word != wanted else { return nil }
    return rules.error(
      .consultationUnit,
      Message.unit(section.measure.value, kind.word, becomes.rawValue, wanted),
      at: section.becomesWord.range ?? section.methodText.range ?? section.measure.range,
      hint: Message.unitHint(wanted, isPercentage: becomes.isPercentage),
      related: measure.section.unit.range.map { [(Message.declared, $0)] } ?? []
    )
  }

  private enum Message {
    static func unknown(_ name: String) -> String { "unknown measure '\(name.clipped)'" }
    static let noneDeclared = "no measure is declared"
    static func derived(_ name: String) -> String {
      "'\(name)' is worked out by the rules and cannot come from ballots"
    }
    static let derivedHint =
      "declare a measure of its own for the consultation, and work the other out from it"
    static let formula = "it is worked out here"
    static func unit(_ name: String, _ unit: String, _ becomes: String, _ wanted: String) -> String
    {
      "ballots become '\(becomes)', whose unit is '\(wanted)', but the unit of '\(name)' is "
        + "'\(unit.clipped)'"
    }
    static func unitHint(_ wanted: String, isPercentage: Bool) -> String {
      "write 'unit: \(wanted)' at the measure; "
        + (isPercentage
          ? "or let ballots become a place or a score of it, which are numbers"
          : "only 'share' and 'points' are percentages")
    }
    static let declared = "the measure's unit"
  }
}

extension ConsultationSection.Becomes {
  /// Whether it is a percentage and no plain number.
  fileprivate var isPercentage: Bool { self == .share || self == .points }
}

import Diagnostics
import PlainYAML

/// What a measure is worked out as has the unit that the measure says.
enum DerivationValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.measures.indices.flatMap { position in
      changeKeys(position, in: rules) + result(position, in: rules)
    }
  }

  /// `test` and `unless` without a change whose chance they could ask about.
  private static func changeKeys(_ position: Int, in rules: RulesUnderCheck) -> [Finding] {
    let section = rules.measures[position].section
    let isFormula =
      if case .formula = rules.compiled.derivations[position] { true } else { false }
    guard section.formula.isAbsent || isFormula else { return [] }
    return [("test", section.test.located?.range), ("unless", section.unless.located?.range)]
      .compactMap {
        key,
        range in
        range.map { range in
          rules.error(
            .changeKeyWithoutChange,
            Message.changeKey(section.name.value, key),
            at: range,
            hint: Message.changeKeyHint
          )
        }
      }
  }

  private static func result(_ position: Int, in rules: RulesUnderCheck) -> [Finding] {
    let measure = rules.measures[position]
    guard measure.section.formula.value != nil, let kind = measure.kind,
      let unitRange = measure.section.unit.range
    else { return [] }
    guard case .number(let declared) = kind else {
      return [
        rules.error(
          .derivedNotNumber,
          Message.notNumber(measure.name, kind.word),
          at: unitRange,
          hint: Message.notNumberHint
        )
      ]
    }
    guard let derivation = rules.compiled.derivations[position] else { return [] }
    switch derivation {
    case .change:
      guard !kind.isPercent else { return [] }
      let message = Message.change(measure.name, kind.word)
      return [
        rules.error(.formulaOfOtherUnit, message, at: unitRange, hint: Message.changeHint)
      ]
    case .formula(let formula):
      guard !formula.unit.fits(declared) else { return [] }
      let written = measure.section.unitWord.value ?? kind.word
      return [
        rules.error(
          .formulaOfOtherUnit,
          Message.formula(measure.name, written, formula.unit.description),
          at: measure.section.formula.range ?? unitRange,
          hint: Message.formulaHint(formula.unit.description),
          related: [(Message.unit, unitRange)]
        )
      ]
    }
  }

  private enum Message {
    static func changeKey(_ name: String, _ key: String) -> String {
      "the measure '\(name)' is no change, so '\(key)' has nothing to act on"
    }
    static let changeKeyHint = "write 'is: change(CURRENT, BASE)', or delete the key"
    static func notNumber(_ name: String, _ word: String) -> String {
      "the measure '\(name)' is worked out, so it cannot be of the unit '\(word)'"
    }
    static let notNumberHint = "give it a unit of numbers, such as crimes, percent or number"
    static func change(_ name: String, _ unit: String) -> String {
      "a change is in per cent, the unit of '\(name)' is '\(unit)'"
    }
    static let changeHint = "write 'unit: percent'"
    static func formula(_ name: String, _ unit: String, _ found: String) -> String {
      "the formula of '\(name)' gives \(found), its unit is '\(unit)'"
    }
    static func formulaHint(_ found: String) -> String {
      "write 'unit: \(found)', or change the formula"
    }
    static let unit = "the unit"
  }
}

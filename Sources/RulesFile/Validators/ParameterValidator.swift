import Diagnostics
import PlainYAML

/// A parameter is a number, and a per cent sign stands only on one that is a percentage.
enum ParameterValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.outline.parameters.compactMap { parameter in
      guard let word = parameter.section.unitWord.located else { return nil }
      guard let unit = parameter.unit else {
        return rules.error(
          .parameterNotNumber,
          Message.notNumber(parameter.name, word.value),
          at: word.range,
          hint: Message.notNumberHint
        )
      }
      guard unit != .percent, let value = parameter.section.value.located, value.value.isPercent
      else { return nil }
      return rules.error(
        .percentOfOtherUnit,
        Message.percent(value.value, parameter.name, word.value),
        at: value.range,
        hint: Message.percentHint
      )
    }
  }

  private enum Message {
    static func notNumber(_ name: String, _ unit: String) -> String {
      "the parameter '\(name)' of the unit '\(unit)' would be no number"
    }
    static let notNumberHint = "write what it counts, as in 'unit: crimes', or percent or number"
    static func percent(_ value: Amount, _ name: String, _ unit: String) -> String {
      "\(value.words) is a percentage, the unit of the parameter '\(name)' is '\(unit)'"
    }
    static let percentHint = "leave the '%' out, or write 'unit: percent'"
  }
}

import Diagnostics
import PlainYAML

/// `unit` and `of` fit each other, and a unit that looks like a special one is one.
enum MeasureUnitValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.measures.flatMap { measure in
      nearlySpecial(measure.section, in: rules) + choices(measure.section, in: rules)
    }
  }

  private static func nearlySpecial(
    _ section: MeasureSection,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard let word = section.unitWord.located, let meant = Self.meant[word.value.lowercased()],
      meant != word.value
    else { return [] }
    return [
      rules.error(
        .nearlySpecialUnit,
        Message.nearly(word.value),
        at: word.range,
        hint: Message.nearlyHint(meant)
      )
    ]
  }

  private static func choices(_ section: MeasureSection, in rules: RulesUnderCheck) -> [Finding] {
    guard let unit = section.unit.located, !section.choices.isUnreadable else { return [] }
    switch (unit.value, section.choices.value) {
    case (.level, .levelCount), (.category, .categories), (.number, nil), (.yesNo, nil): return []
    case (.level, _):
      return [wrong(section, Message.level, Message.levelHint, in: rules)]
    case (.category, _):
      return [wrong(section, Message.category, Message.categoryHint, in: rules)]
    case (.number, _), (.yesNo, _):
      let message = Message.noChoices(section.unitWord.value ?? "")
      return [wrong(section, message, Message.noChoicesHint, in: rules)]
    }
  }

  private static func wrong(
    _ section: MeasureSection,
    _ message: String,
    _ hint: String,
    in rules: RulesUnderCheck
  ) -> Finding {
    let range = section.choices.range ?? section.unit.range ?? section.name.range
    return rules.error(.choicesNotFittingUnit, message, at: range, hint: hint)
  }

  /// What an author means who writes a word that is nearly one of the special ones.
  private static let meant = [
    "percent": "percent", "percentage": "percent", "percentages": "percent", "%": "percent",
    "per cent": "percent", "pct": "percent", "number": "number", "numbers": "number",
    "level": "level", "levels": "level", "yes/no": "yes/no", "yes-no": "yes/no",
    "yesno": "yes/no", "yes or no": "yes/no", "bool": "yes/no", "boolean": "yes/no",
    "true/false": "yes/no", "category": "category", "categories": "category",
    "categorical": "category",
  ]

  private enum Message {
    static func nearly(_ word: String) -> String {
      "the unit '\(word)' would be a word like crimes or days"
    }
    static func nearlyHint(_ meant: String) -> String { "write '\(meant)'" }
    static let level = "a measure of the unit 'level' needs the number of its levels"
    static let levelHint = "write 'of: 5', or any number from 2 to 10"
    static let category = "a measure of the unit 'category' needs the list of its categories"
    static let categoryHint = "write 'of: [burglary, robbery]'"
    static func noChoices(_ unit: String) -> String {
      "a measure of the unit '\(unit)' has no 'of'"
    }
    static let noChoicesHint = "only 'level' and 'category' have one"
  }
}

import Diagnostics
import ScoringKernel

// What the checker says.

extension Mistake {
  // MARK: - Names

  static func unknownName(_ name: String, _ known: [String], at place: Place) -> Mistake {
    let list = known.isEmpty ? "no names are declared" : "known names: \(listing(known))"
    return Mistake(
      .unknownName,
      "unknown name '\(name)'",
      at: place,
      hint: question(name, known) + list
    )
  }

  static func levelAsValue(_ name: String, at place: Place) -> Mistake {
    Mistake(
      .levelAsValue,
      "'\(name)' is a criterion or group, not a measure; an expression reads its level only",
      at: place,
      hint: "write it as in '\(name) is at least \"High\"'"
    )
  }

  static func changeWord(_ word: String, at place: Place) -> Mistake {
    Mistake(
      .changeWord,
      "'\(word)' means something only in the 'unless' of a change",
      at: place
    )
  }

  static func significanceLevel(at place: Place) -> Mistake {
    Mistake(
      .significanceLevel,
      "the level of significance lies between 0% and 100%",
      at: place,
      hint: "write 'significant at 95%'"
    )
  }

  static func changeUnits(_ units: (MeasureUnit, MeasureUnit), at place: Place) -> Mistake {
    Mistake(
      .changeUnits,
      "cannot work out the change from \(units.1) to \(units.0)",
      at: place,
      hint: "both measures need the same unit"
    )
  }

  // MARK: - Numbers

  static func unitMismatch(
    _ doing: String,
    _ sides: (String, String),
    _ units: (MeasureUnit, MeasureUnit),
    at place: Place
  ) -> Mistake {
    Mistake(
      .unitMismatch,
      "cannot \(doing) \(units.0) \(doing == "compare" ? "with" : "and") \(units.1)",
      at: place,
      hint: "'\(sides.0)' is in \(units.0), '\(sides.1)' in \(units.1)"
    )
  }

  static func notANumber(_ text: String, _ found: String, at place: Place) -> Mistake {
    Mistake(.notANumber, "a number is needed, but '\(text)' is \(found)", at: place)
  }

  static func percentFactor(_ percent: String, at place: Place) -> Mistake {
    let factor = numeral((Double(percent) ?? 0) / 100)
    return Mistake(
      .percentFactor,
      "a percentage cannot be a factor: '\(percent)%' is the number \(percent)",
      at: place,
      hint: "write '\(factor)'"
    )
  }

  static func divisionByZero(at place: Place) -> Mistake {
    Mistake(.divisionByZero, "division by zero", at: place)
  }

  static func exponent(at place: Place) -> Mistake {
    Mistake(
      .exponent,
      "the exponent has to be a whole number from -1024 to 1024, written out",
      at: place
    )
  }

  static func decimals(at place: Place) -> Mistake {
    Mistake(
      .decimals,
      "the number of decimals has to be a whole number from 0 to 15, written out",
      at: place
    )
  }

  static func constantNotFinite(at place: Place) -> Mistake {
    Mistake(
      .constantNotFinite,
      "the number cannot be worked out: it is too large, or divides by zero",
      at: place
    )
  }

  // MARK: - Conditions

  static func notACondition(_ text: String, _ meaning: Meaning, at place: Place) -> Mistake {
    let hint: String? =
      switch meaning {
      case .number: "compare it, such as '\(text) >= 10'"
      case .category(_, let texts): "compare it, such as '\(text) = \"\(texts.first ?? "")\"'"
      default: nil
      }
    return Mistake(
      .notACondition,
      "a condition is needed, but '\(text)' is \(meaning.description)",
      at: place,
      hint: hint
    )
  }

  static func notANumericExpression(_ text: String, at place: Place) -> Mistake {
    Mistake(
      .notANumber,
      "a number is needed, but this is a condition",
      at: place,
      hint: "put it under the 'when' of a rule"
    )
  }

  static func comparedCondition(at place: Place) -> Mistake {
    Mistake(
      .comparedCondition,
      "a condition cannot be compared",
      at: place,
      hint: "join conditions with 'and', 'or' and 'not'"
    )
  }

  static func constantComparison(_ isTrue: Bool, at place: Place) -> Mistake {
    Mistake(
      .constantComparison,
      "this is always \(isTrue ? "true" : "false")",
      at: place,
      severity: .warning
    )
  }

  static func emptyRange(_ low: String, _ high: String, at place: Place) -> Mistake {
    Mistake(
      .emptyRange,
      "no number lies between \(low) and \(high)",
      at: place,
      hint: "write the lower end first"
    )
  }

  static func longList(_ count: Int, at place: Place) -> Mistake {
    Mistake(
      .longList,
      "the list has \(count) values; at most \(Checker.listLimit) are read",
      at: place
    )
  }

  static func yesNoComparison(_ name: String, at place: Place) -> Mistake {
    Mistake(
      .yesNoComparison,
      "'\(name)' is yes or no, and a condition by itself",
      at: place,
      hint: "write '\(name)' or 'not \(name)'"
    )
  }

  // MARK: - Categories

  static func unknownCategory(
    _ text: String,
    _ measure: String,
    _ known: [String],
    at place: Place
  ) -> Mistake {
    Mistake(
      .categoryNotOfMeasure,
      "'\(text)' is not a category of '\(measure)'",
      at: place,
      hint: question(text, known) + "categories: \(listing(known))"
    )
  }

  static func unquotedCategory(_ word: String, _ known: [String], at place: Place) -> Mistake {
    Mistake(
      .unquotedText,
      "texts stand in double quotes",
      at: place,
      hint: nearest(word, known).map { "write \"\($0)\"" } ?? "categories: \(listing(known))"
    )
  }

  static func notACategory(
    _ measure: String,
    _ text: String,
    _ found: String,
    at place: Place
  ) -> Mistake {
    Mistake(
      .categoryComparison,
      "'\(measure)' is a category and compares with texts, but '\(text)' is \(found)",
      at: place
    )
  }

  static func categoryOrder(_ measure: String, _ sign: Sign, at place: Place) -> Mistake {
    Mistake(
      .categoryComparison,
      "'\(measure)' is a category, and categories have no order for '\(sign.rawValue)'",
      at: place,
      hint: "use '=', '!=' or 'in [...]'"
    )
  }

  static func categoryWithIs(
    _ name: String,
    _ known: [String],
    _ text: String,
    at place: Place
  ) -> Mistake {
    let text = nearest(text, known) ?? known.first ?? ""
    return Mistake(
      .noLevel,
      "'\(name)' is a category and has no level",
      at: place,
      hint: "write '\(name) = \"\(text)\"'"
    )
  }

  // MARK: - Levels

  static func levelOf(_ name: String, at place: Place) -> Mistake {
    Mistake(
      .levelWithoutIs,
      "levels are compared with 'is'",
      at: place,
      hint: "write it as in '\(name) is at least \"High\"'"
    )
  }

  static func levelWithoutIs(
    _ name: String,
    _ comparison: Condition.Comparison,
    _ level: String,
    _ levels: [String],
    at place: Place
  ) -> Mistake {
    let position = levels.firstIndex(of: level) ?? 0
    let test =
      switch comparison {
      case .equal: "is \"\(level)\""
      case .notEqual: "is not \"\(level)\""
      case .atLeast: "is at least \"\(level)\""
      case .atMost: "is at most \"\(level)\""
      case .greater: "is at least \"\(levels[min(position + 1, levels.count - 1)])\""
      case .less: "is at most \"\(levels[max(position - 1, 0)])\""
      }
    return Mistake(
      .levelWithoutIs,
      "levels are compared with 'is'",
      at: place,
      hint: "write '\(name) \(test)'"
    )
  }

  static func levelInList(_ name: String, at place: Place) -> Mistake {
    Mistake(
      .levelWithoutIs,
      "levels are compared with 'is', one by one",
      at: place,
      hint: "write it as in '\(name) is \"Low\" or \(name) is \"High\"'"
    )
  }

  static func unquotedLevel(
    _ word: String,
    _ scale: ExpressionScope.Scale,
    at place: Place
  ) -> Mistake {
    Mistake(
      .unquotedText,
      "levels stand in double quotes",
      at: place,
      hint: nearest(word, scale.levels).map { "write \"\($0)\"" }
        ?? "levels of '\(scale.name)': \(listing(scale.levels))"
    )
  }

  static func unknownLevel(
    _ level: String,
    _ scale: ExpressionScope.Scale,
    isCategory: Bool,
    at place: Place
  ) -> Mistake {
    let category = isCategory ? "write '=' to compare the category\n" : ""
    return Mistake(
      .levelNotOfScale,
      "'\(level)' is not a level of '\(scale.name)'",
      at: place,
      hint: category + question(level, scale.levels) + "levels: \(listing(scale.levels))"
    )
  }

  static func ambiguousLevel(_ name: String, _ criteria: [String], at place: Place) -> Mistake {
    Mistake(
      .ambiguousLevel,
      "several criteria read the measure '\(name)', each with its own level",
      at: place,
      hint: "name the criterion: \(listing(criteria))"
    )
  }

  static func unscored(
    _ name: String,
    example: String? = nil,
    hasScales: Bool,
    at place: Place
  ) -> Mistake {
    Mistake(
      .noLevel,
      hasScales
        ? "no criterion reads the measure '\(name)', so it has no level"
        : "levels are not known here: measures are worked out before criteria",
      at: place,
      hint: example.map { "compare the measure itself, such as '\(name) >= \($0)'" }
    )
  }

  static func scaleWithoutLevels(_ name: String, at place: Place) -> Mistake {
    Mistake(
      .noLevel,
      "'\(name)' has a score but no levels",
      at: place,
      hint: "give it 'levels' and 'cuts', or compare a measure"
    )
  }
}

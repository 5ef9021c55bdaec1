// What the parser says.

extension Mistake {
  typealias Place = Range<Int>

  // MARK: - The whole text

  static func empty(at place: Place) -> Mistake {
    Mistake(
      .emptyExpression,
      "nothing is written here",
      at: place,
      hint: "write an expression, such as 'trend >= 25%'"
    )
  }

  static func tooLong(at place: Place) -> Mistake {
    Mistake(
      .expressionTooLong,
      "the expression has \(place.count) bytes; at most \(Parser.lengthLimit) are read",
      at: place,
      hint: "work out parts of it as derived measures"
    )
  }

  static func tooDeep(at place: Place) -> Mistake {
    Mistake(
      .expressionTooDeep,
      "the expression is nested more than \(Parser.depthLimit) deep",
      at: place,
      hint: "work out parts of it as derived measures"
    )
  }

  // MARK: - Operands and operators

  static func missingOperand(after text: String, at place: Place) -> Mistake {
    Mistake(
      .missingOperand,
      "something is missing after '\(text)'",
      at: place,
      hint: "write a number, a name or a condition there"
    )
  }

  static func expectedOperand(found: String, at place: Place) -> Mistake {
    Mistake(
      .missingOperand,
      "a number, a name or a condition is missing before '\(found)'",
      at: place
    )
  }

  static func doubledOperator(_ first: String, _ second: String, at place: Place) -> Mistake {
    Mistake(
      .missingOperand,
      "a number or a name is missing between '\(first)' and '\(second)'",
      at: place
    )
  }

  static func loneTest(_ test: String, subject: String?, at place: Place) -> Mistake {
    Mistake(
      .loneTest,
      "the comparison has no left-hand side",
      at: place,
      hint: subject.map { "write '\($0) \(test)'" }
        ?? "begin with the name of what is compared, such as 'trend \(test)'"
    )
  }

  static func chainedComparison(_ cure: String?, at place: Place) -> Mistake {
    Mistake(
      .chainedComparison,
      "a comparison has two sides",
      at: place,
      hint: cure.map { "write '\($0)'" } ?? "join two comparisons with 'and'"
    )
  }

  static func misplacedNot(at place: Place) -> Mistake {
    Mistake(
      .misplacedNot,
      "'not' stands before a condition, or in 'not in' and 'not between'",
      at: place,
      hint: "write 'not' at the beginning of the comparison, or '!='"
    )
  }

  static func trailingText(_ found: String, at place: Place) -> Mistake {
    Mistake(
      .trailingText,
      "an operator is missing before '\(found)'",
      at: place,
      hint: "join conditions with 'and' or 'or', numbers with '+', '-', '*' or '/'"
    )
  }

  static func leadingWord(_ word: String, at place: Place) -> Mistake {
    Mistake(
      .leadingWord,
      "a condition stands by itself, without '\(word)'",
      at: place,
      hint: "leave it out"
    )
  }

  static func strayComma(at place: Place) -> Mistake {
    Mistake(
      .strayComma,
      "a comma separates arguments and the values of a list, nothing else",
      at: place,
      hint: "join conditions with 'and' or 'or'; write decimals with a point"
    )
  }

  static func dividedName(_ text: String, meant: String, at place: Place) -> Mistake {
    Mistake(
      .dividedName,
      "unknown name '\(text)'",
      at: place,
      hint: "did you mean '\(meant)'?"
    )
  }

  // MARK: - Brackets and lists

  static func unclosedBracket(_ bracket: String, at place: Place) -> Mistake {
    Mistake(.unclosedBracket, "'\(bracket)' is never closed", at: place)
  }

  static func strayBracket(_ bracket: String, at place: Place) -> Mistake {
    Mistake(.strayBracket, "'\(bracket)' closes nothing", at: place)
  }

  static func listAlone(at place: Place) -> Mistake {
    Mistake(
      .listAlone,
      "a list or range stands behind 'in' and nowhere else",
      at: place,
      hint: "functions take their numbers one by one, such as 'max(a, b)'"
    )
  }

  static func emptyList(at place: Place) -> Mistake {
    Mistake(
      .emptyList,
      "the list is empty",
      at: place,
      hint: "name at least one value, such as '[\"a\", \"b\"]', or a range, such as '[10..20]'"
    )
  }

  static func roundList(_ inside: String, at place: Place) -> Mistake {
    Mistake(
      .roundList,
      "a list stands in square brackets",
      at: place,
      hint: "write '[\(inside)]'"
    )
  }

  static func inWithoutBrackets(_ values: String, at place: Place) -> Mistake {
    Mistake(
      .inWithoutBrackets,
      "'in' is followed by a list or a range in brackets",
      at: place,
      hint: "write 'in [\(values)]'"
    )
  }

  static func betweenWithoutAnd(at place: Place) -> Mistake {
    Mistake(
      .betweenWithoutAnd,
      "'between' needs two ends joined by 'and'",
      at: place,
      hint: "write it as in 'volume between 10 and 20'"
    )
  }

  // MARK: - Functions

  static func unknownFunction(_ name: String, at place: Place) -> Mistake {
    let known = ExpressionWords.functions
    return Mistake(
      .unknownFunction,
      "unknown function '\(name)'",
      at: place,
      hint: question(name, known) + "functions: \(listing(known))"
    )
  }

  static func misspeltFunction(
    _ name: String,
    meant: ExpressionFunction,
    at place: Place
  ) -> Mistake {
    Mistake(
      .unknownFunction,
      "unknown function '\(name)'",
      at: place,
      hint: "write '\(meant.rawValue)'"
    )
  }

  static func argumentCount(_ function: ExpressionFunction, _ count: Int, at place: Place)
    -> Mistake
  {
    let wanted =
      switch function {
      case .abs: "one argument"
      case .round: "a number and, if wanted, the number of decimals"
      default: "at least one argument"
      }
    return Mistake(
      .argumentCount,
      "'\(function.rawValue)' takes \(wanted), not \(count)",
      at: place
    )
  }

  static func misplacedChange(at place: Place) -> Mistake {
    Mistake(
      .misplacedChange,
      "'change' can only be the whole expression of a derived measure",
      at: place,
      hint: "declare a measure with 'is: change(CURRENT, BASE)' and use its name here"
    )
  }

  static func changeArguments(at place: Place) -> Mistake {
    Mistake(
      .changeArguments,
      "'change' takes the names of two measures, the current one and its base",
      at: place,
      hint: "write it as in 'change(volume, last_year)'"
    )
  }

  static func unfinishedSignificance(at place: Place) -> Mistake {
    Mistake(
      .unfinishedSignificance,
      "'significant' needs its level",
      at: place,
      hint: "write 'significant at 95%'"
    )
  }

  // MARK: - is

  static func missingIs(
    _ words: String,
    _ test: String,
    subject: String,
    at place: Place
  ) -> Mistake {
    Mistake(
      .missingIs,
      "'is' is missing before '\(words)'",
      at: place,
      hint: "write '\(subject) is \(test)'"
    )
  }

  static func joinedWords(_ word: String, meant: String, at place: Place) -> Mistake {
    Mistake(.joinedWords, "'\(word)' is two words", at: place, hint: "write '\(meant)'")
  }

  static func unfinishedAt(at place: Place) -> Mistake {
    Mistake(
      .unfinishedAt,
      "'is at' goes on with 'least' or 'most'",
      at: place,
      hint: "write it as in 'volume is at least \"High\"'"
    )
  }

  static func expectedLevel(after text: String, at place: Place) -> Mistake {
    Mistake(
      .expectedLevel,
      "the name of a level is missing after '\(text)'",
      at: place,
      hint: "write it as in 'volume is at least \"High\"', or 'is missing'"
    )
  }

  static func levelOfExpression(at place: Place) -> Mistake {
    Mistake(
      .levelOfExpression,
      "only a criterion or a group has a level",
      at: place,
      hint: "write its name alone before 'is'"
    )
  }

  static func isWithNumber(_ cure: String, at place: Place) -> Mistake {
    Mistake(
      .isWithNumber,
      "'is' compares levels, not numbers",
      at: place,
      hint: "write '\(cure)'"
    )
  }

  static func isWithSign(_ sign: String, at place: Place) -> Mistake {
    Mistake(
      .isWithNumber,
      "'is' does not go with '\(sign)'",
      at: place,
      hint: "leave out 'is'"
    )
  }

  static func wordedComparison(_ words: String, _ cure: String, at place: Place) -> Mistake {
    Mistake(
      .isWithNumber,
      "numbers are compared with signs, not with '\(words)'",
      at: place,
      hint: "write '\(cure)'"
    )
  }

  static func isWithTruth(_ cure: String, at place: Place) -> Mistake {
    Mistake(
      .isWithTruth,
      "'is' compares levels, not yes and no",
      at: place,
      hint: "write '\(cure)'"
    )
  }
}

// What is said about single signs, texts and numbers.

extension Mistake {
  // MARK: - Signs of other languages

  static func foreignSign(_ sign: ForeignSign, at place: Place) -> Mistake {
    if sign.meaning == nil {
      return Mistake(
        sign.code,
        "'\(sign.text)' is not part of a number",
        at: place,
        hint: "write the number alone; its unit comes from the measure"
      )
    }
    return Mistake(
      sign.code,
      "'\(sign.text)' is not a sign of the expression language",
      at: place,
      hint: "write '\(sign.cure)'"
    )
  }

  static func unexpectedCharacter(_ text: String, at place: Place) -> Mistake {
    let known = [
      "{": "names need no braces here", "}": "names need no braces here",
      ".": "names hold letters, digits and '_', no point",
      "?": "a condition only says when; put what follows under 'then'",
    ]
    return Mistake(
      .unexpectedCharacter,
      "'\(text)' means nothing in an expression",
      at: place,
      hint: known[text]
    )
  }

  static func capitalWord(_ word: String, _ keyword: Keyword, at place: Place) -> Mistake {
    Mistake(
      .capitalWord,
      "'\(word)' is not a name; the words of the language have small letters",
      at: place,
      hint: "write '\(keyword.rawValue)'"
    )
  }

  static func plusInFront(at place: Place) -> Mistake {
    Mistake(.plusInFront, "'+' stands between two numbers", at: place, hint: "leave it out")
  }

  // MARK: - Texts

  static func singleQuotes(_ text: String, at place: Place) -> Mistake {
    Mistake(
      .singleQuotes,
      "texts stand in double quotes",
      at: place,
      hint: "write \"\(text)\""
    )
  }

  static func curlyQuotes(_ text: String, at place: Place) -> Mistake {
    Mistake(
      .curlyQuotes,
      "curly quotes are not read; texts stand in straight double quotes",
      at: place,
      hint: "write \"\(text)\""
    )
  }

  static func unclosedText(at place: Place) -> Mistake {
    Mistake(
      .unclosedText,
      "the text has no closing quote",
      at: place,
      hint: "close it with '\"'"
    )
  }

  // MARK: - Numbers

  static func numberTooLarge(at place: Place) -> Mistake {
    Mistake(
      .numberTooLarge,
      "the number is too large to calculate with",
      at: place,
      hint: "numbers go up to about 1.8 times 10 to the power of 308"
    )
  }

  static func numberSuffix(_ text: String, meant: String, at place: Place) -> Mistake {
    Mistake(
      .numberSuffix,
      "'\(text)' is neither a number nor a name",
      at: place,
      hint: "write '\(meant)'"
    )
  }

  static func malformedNumber(_ text: String, at place: Place) -> Mistake {
    Mistake(
      .malformedNumber,
      "'\(text)' is neither a number nor a name",
      at: place,
      hint: "numbers look like 25, 0.5 or 25%; names begin with a letter"
    )
  }

  static func thousandsSeparator(_ digits: String, at place: Place) -> Mistake {
    Mistake(
      .thousandsSeparator,
      "numbers are written without separators",
      at: place,
      hint: "write '\(digits)'"
    )
  }

  static func detachedPercent(_ number: String, at place: Place) -> Mistake {
    Mistake(
      .detachedPercent,
      "a blank stands between the number and '%'",
      at: place,
      hint: "write '\(number)%'"
    )
  }

  static func strayPercent(at place: Place) -> Mistake {
    Mistake(
      .strayPercent,
      "'%' stands directly behind a number and nowhere else",
      at: place,
      hint: "write the percentage as a number, such as '25%'"
    )
  }

  static func unitBehindNumber(
    _ unit: String,
    number: String,
    isPercent: Bool,
    at place: Place
  ) -> Mistake {
    Mistake(
      .unitBehindNumber,
      "'\(unit)' cannot follow a number",
      at: place,
      hint: isPercent
        ? "write '\(number)%'"
        : "write the number alone, '\(number)'; its unit comes from what it is compared with"
    )
  }
}

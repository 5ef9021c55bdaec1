import Diagnostics

/// What is wrong with a YAML file, in words: the texts of every finding of this target.
///
/// Each text says what was found and what was expected; the hint says what to write instead.
struct YAMLProblem {
  let code: FindingCode
  let message: String
  let hint: String?

  private init(_ code: FindingCode, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

// MARK: The file as such

extension YAMLProblem {
  static func notUTF8(byte: UInt8) -> YAMLProblem {
    YAMLProblem(
      .notUTF8,
      "the byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8 text",
      hint: "save the file as UTF-8"
    )
  }

  static let utf16 = YAMLProblem(
    .notUTF8,
    "the file is UTF-16, but must be UTF-8",
    hint: "save the file as UTF-8"
  )

  static func controlCharacter(_ value: UInt32) -> YAMLProblem {
    let hint =
      value == 0
      ? "is this a text file?"
      : "remove it, or write it as the escape \"\\u\(hexadecimal(value, digits: 4))\" in double quotes"
    return YAMLProblem(
      .controlCharacter,
      "the control character U+\(hexadecimal(value, digits: 4)) may not stand in a YAML file",
      hint: hint
    )
  }

  static let innerOrderMark = YAMLProblem(
    .controlCharacter,
    "a byte order mark may stand only at the start of the file",
    hint: "remove this invisible character"
  )

  static func tooLarge(_ count: Int, limit: Int) -> YAMLProblem {
    YAMLProblem(.tooLarge, "the file has \(count) bytes, but at most \(limit) are read")
  }

  static func tooManyNodes(_ limit: Int) -> YAMLProblem {
    YAMLProblem(.tooManyNodes, "the file holds more than \(limit) values; reading stopped here")
  }

  static func tooManyTokens(_ limit: Int) -> YAMLProblem {
    YAMLProblem(
      .tooManyTokens,
      "the file holds more than \(limit) lines and tokens; reading stopped here"
    )
  }

  static func tooDeep(_ limit: Int) -> YAMLProblem {
    YAMLProblem(
      .tooDeep,
      "lists and mappings are nested more than \(limit) deep",
      hint: "give the inner ones a place of their own"
    )
  }
}

// MARK: What the subset leaves out

extension YAMLProblem {
  static func anchor(_ text: String) -> YAMLProblem {
    YAMLProblem(
      .anchor,
      "the anchor \(quoted(text)) is not read here",
      hint: "write the value out where it is needed; a text that begins with '&' needs quotes"
    )
  }

  static func alias(_ text: String) -> YAMLProblem {
    YAMLProblem(
      .alias,
      "the alias \(quoted(text)) is not read here",
      hint: "write the value out again; a text that begins with '*' needs quotes"
    )
  }

  static func tag(_ text: String) -> YAMLProblem {
    YAMLProblem(
      .tag,
      "the tag \(quoted(text)) is not read here",
      hint: "leave it out: the key decides the type; a text that begins with '!' needs quotes"
    )
  }

  static let mergeKey = YAMLProblem(
    .mergeKey,
    "the merge key '<<' is not read here",
    hint: "write the entries out, or quote the key if it is meant as a name"
  )

  static let explicitKey = YAMLProblem(
    .complexKey,
    "a key written with '?' is not read here",
    hint: "write 'key: value'; a text that begins with '? ' needs quotes"
  )

  static let collectionKey = YAMLProblem(
    .complexKey,
    "a list or mapping cannot be a key here",
    hint: "a key is a text; quote it if it begins with a bracket"
  )

  static func directive(_ text: String) -> YAMLProblem {
    YAMLProblem(
      .directive,
      "the directive \(quoted(text)) is not read here",
      hint: "remove the line"
    )
  }

  static let secondDocument = YAMLProblem(
    .secondDocument,
    "a second document begins here, but a file holds only one",
    hint: "put it into a file of its own"
  )

  static func reservedIndicator(_ character: String) -> YAMLProblem {
    YAMLProblem(
      .reservedIndicator,
      "a text cannot begin with \(quoted(character))",
      hint: "put the text in quotes"
    )
  }
}

// MARK: Lines and indentation

extension YAMLProblem {
  static let tabIndentation = YAMLProblem(
    .tabIndentation,
    "a tab stands in the indentation",
    hint: "indent with spaces"
  )

  static func indentation(_ found: Int, expected: Int) -> YAMLProblem {
    YAMLProblem(
      .indentation,
      "indented by \(spaces(found)), but the entries around it by \(expected)",
      hint: "indent it like its neighbours; an entry that has a value already takes no more lines"
    )
  }

  static let leftover = YAMLProblem(
    .indentation,
    "the value of the file has ended above; this line belongs to nothing",
    hint: "indent it like the lines above, or remove it"
  )

  static let itemAmongKeys = YAMLProblem(
    .mixedCollection,
    "a list item stands where a key was expected",
    hint: "give the list a key of its own, or leave out the '-'"
  )

  static let keyAmongItems = YAMLProblem(
    .mixedCollection,
    "expected a list item that begins with '- '",
    hint: "put '- ' before it, or indent it to belong to the item above"
  )

  static func missingColon(_ text: String, fix: String?) -> YAMLProblem {
    YAMLProblem(
      .missingColon,
      "expected 'key: value', found \(quoted(text))",
      hint: fix.map { "did you mean \(quoted($0))?" } ?? "write a colon and a blank after the key"
    )
  }

  static let itemOnKeyLine = YAMLProblem(
    .collectionOnLine,
    "a list cannot begin on the line of its key",
    hint: "begin it on the next line; a text that begins with '- ' needs quotes"
  )

  static let documentLine = YAMLProblem(
    .collectionOnLine,
    "a list or mapping cannot begin on the line of '---'",
    hint: "begin it on the next line"
  )

  static func joinedItem(_ text: String) -> YAMLProblem {
    YAMLProblem(
      .joinedItem,
      "this '-' begins no list item: YAML joins the line to the text above, \(quoted(text))",
      hint: "indent the items of one list alike; to go on with a text, put the whole in quotes"
    )
  }

  static func keyInText(_ key: String) -> YAMLProblem {
    YAMLProblem(
      .keyInText,
      "\(quoted(key)) and its colon stand inside a text without quotes",
      hint: "put the whole text in quotes; if \(quoted(key)) is meant as a key, give it a line of"
        + " its own, indented like the keys beside it"
    )
  }
}

extension YAMLProblem {
  static let secondColon = YAMLProblem(
    .keyInText,
    "a second ':' stands in this entry",
    hint: "put the text in quotes, or separate two entries by a comma"
  )
}

// MARK: Keys

extension YAMLProblem {
  static func duplicateKey(_ key: String) -> YAMLProblem {
    YAMLProblem(
      .duplicateKey,
      "the key \(quoted(key)) occurs twice",
      hint: "remove or rename one of the two"
    )
  }

  /// The text beside the place of the first of two equal keys.
  static let firstKey = "it stands here first"

  static let longKey = YAMLProblem(
    .longKey,
    "a key may have at most \(YAMLLimits.keyLength) characters",
    hint: "shorten it; if it is a text, put it in quotes"
  )

  static let multilineKey = YAMLProblem(
    .multilineKey,
    "a key and its colon must stand on one line",
    hint: "join the lines; if the colon belongs to a text, put the text in quotes"
  )

  static let emptyKey = YAMLProblem(
    .emptyKey,
    "the key before this ':' is missing",
    hint: "write a key; a text that begins with ':' needs quotes"
  )

  static let colonBlank = YAMLProblem(
    .colonBlank,
    "a blank is missing behind ':'",
    hint: "write a blank behind the colon, or quotes around the text"
  )
}

// MARK: Texts and brackets

extension YAMLProblem {
  static func escape(_ text: String) -> YAMLProblem {
    YAMLProblem(
      .escape,
      "\(quoted(text)) is no escape",
      hint: "for a backslash write two of them, or use single quotes"
    )
  }

  static func surrogate(_ text: String) -> YAMLProblem {
    YAMLProblem(
      .surrogate,
      "\(quoted(text)) is no character",
      hint: "write the character itself, or '\\U' and its eight hexadecimal digits"
    )
  }

  static func openQuote(_ quote: String) -> YAMLProblem {
    YAMLProblem(
      .openQuote,
      "the text that begins here has no closing \(quote)",
      hint: "close the quotes; lines that belong to the text must be indented deeper than its key"
    )
  }

  static func openBracket(_ open: String, close: String) -> YAMLProblem {
    YAMLProblem(
      .openBracket,
      "'\(open)' is not closed",
      hint: "write '\(close)' at its end; a text that begins with '\(open)' needs quotes"
    )
  }

  static func closingBracket(_ found: String, expected: String) -> YAMLProblem {
    YAMLProblem(
      .flowEntry,
      "found '\(found)', expected '\(expected)'",
      hint: "brackets close in the order in which they opened"
    )
  }

  static func strayBracket(_ found: String) -> YAMLProblem {
    YAMLProblem(
      .flowEntry,
      "'\(found)' closes nothing",
      hint: "remove it; a text that begins with '\(found)' needs quotes"
    )
  }

  static let strayComma = YAMLProblem(
    .flowEntry,
    "nothing stands before this ','",
    hint: "remove the comma, or write \"\" for an empty text"
  )

  static func missingComma(close: String) -> YAMLProblem {
    YAMLProblem(
      .flowEntry,
      "expected ',' or '\(close)'",
      hint: "separate the entries by commas; a text with quotes, brackets or commas in it needs"
        + " quotes around the whole"
    )
  }

  static func notInBrackets(_ character: String) -> YAMLProblem {
    YAMLProblem(
      .flowEntry,
      "\(quoted(character)) cannot begin an entry between brackets",
      hint: "put the text in quotes"
    )
  }

  static let textAfterQuotes = YAMLProblem(
    .textAfterValue,
    "text stands behind the closing quote",
    hint: "put the whole text in single quotes"
  )

  static let textAfterBrackets = YAMLProblem(
    .textAfterValue,
    "text stands behind the closing bracket",
    hint: "remove it; a text that begins with a bracket needs quotes around the whole"
  )

  static let textAfterMarker = YAMLProblem(
    .textAfterValue,
    "text stands behind '...', which ends the document",
    hint: "remove it"
  )

  static func blockHeader(_ character: String, _ text: String) -> YAMLProblem {
    YAMLProblem(
      .blockHeader,
      "'\(character)' begins a block of text, and \(quoted(text)) cannot stand behind it",
      hint: "a text that begins with '\(character)' needs quotes; a block begins on the next line"
    )
  }

  static let rootBlockIndent = YAMLProblem(
    .blockHeader,
    "a block of text outside any list or mapping takes no number",
    hint: "leave out the digit"
  )

  static let blockStart = YAMLProblem(
    .blockStart,
    "the empty lines before this one have more blanks than it is indented",
    hint: "remove the blanks from the empty lines"
  )

  static let blockEnd = YAMLProblem(
    .blockEnd,
    "the block of text ends in blanks without a line break",
    hint: "end the file with a line break"
  )

  static let commentBlank = YAMLProblem(
    .commentBlank,
    "a blank is missing before '#'",
    hint: "write a blank before a comment; a text that begins with '#' needs quotes"
  )

  static func continuation(_ indent: Int) -> YAMLProblem {
    YAMLProblem(
      .continuation,
      "a line inside quotes or brackets must be indented deeper than the entry it belongs to",
      hint: "indent it by at least \(spaces(indent))"
    )
  }
}

// MARK: Wording

extension YAMLProblem {
  private static let shown = 40

  /// A user's text in single quotes: one line, no control characters, cut if it is long.
  private static func quoted(_ text: String) -> String {
    // Nearly every text is short and plain, and a hostile file may hold millions to report.
    if text.utf8.count <= shown, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return "'\(text)'"
    }
    let characters = text.prefix(shown + 1)
    let clean = String(characters.prefix(shown).map { $0.isPrintable ? $0 : "\u{FFFD}" })
    return "'\(clean)\(characters.count > shown ? "…" : "")'"
  }

  private static func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension Character {
  fileprivate var isPrintable: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return value >= 0x20 && !(0x7F...0x9F).contains(value)
  }
}

package import Diagnostics

extension FindingCode {
  /// The file is not UTF-8.
  package static let notUTF8: FindingCode = "Y001"
  /// A control character, or a byte order mark in the middle of the file.
  package static let controlCharacter: FindingCode = "Y002"
  /// A line is indented with a tab.
  package static let tabIndentation: FindingCode = "Y003"
  /// A key occurs twice in one mapping.
  package static let duplicateKey: FindingCode = "Y004"
  /// A line's indentation fits nothing above it.
  package static let indentation: FindingCode = "Y005"
  /// An anchor (`&name`), or a text that begins with `&`.
  package static let anchor: FindingCode = "Y006"
  /// An alias (`*name`), or a text that begins with `*`.
  package static let alias: FindingCode = "Y007"
  /// A tag (`!name`), or a text that begins with `!`.
  package static let tag: FindingCode = "Y008"
  /// A merge key (`<<`).
  package static let mergeKey: FindingCode = "Y009"
  /// A key that is a list or a mapping, or that is written with `?`.
  package static let complexKey: FindingCode = "Y010"
  /// A directive (`%YAML`).
  package static let directive: FindingCode = "Y011"
  /// A second document in the file.
  package static let secondDocument: FindingCode = "Y012"
  /// A text that begins with a character which YAML keeps for itself.
  package static let reservedIndicator: FindingCode = "Y013"
  /// A backslash with something behind it that is no escape.
  package static let escape: FindingCode = "Y014"
  /// An escape that is no character: a surrogate, or beyond the last one.
  package static let surrogate: FindingCode = "Y015"
  /// A quoted text without its closing quote.
  package static let openQuote: FindingCode = "Y016"
  /// A list or mapping in brackets without its closing bracket.
  package static let openBracket: FindingCode = "Y017"
  /// A key of more than 1024 characters.
  package static let longKey: FindingCode = "Y018"
  /// A key that goes over several lines, or whose colon stands on another line.
  package static let multilineKey: FindingCode = "Y019"
  /// A colon without a key.
  package static let emptyKey: FindingCode = "Y020"
  /// Something stands behind a complete value.
  package static let textAfterValue: FindingCode = "Y021"
  /// A `key: value` inside a text without quotes.
  package static let keyInText: FindingCode = "Y022"
  /// A list item that YAML would join to the text above it.
  package static let joinedItem: FindingCode = "Y023"
  /// A `|` or `>` followed by something that is no block header.
  package static let blockHeader: FindingCode = "Y024"
  /// Empty lines at the start of a block text are longer than its first line is indented.
  package static let blockStart: FindingCode = "Y025"
  /// A comma is missing or superfluous between brackets, or something that cannot stand there.
  package static let flowEntry: FindingCode = "Y026"
  /// A `#` without the blank before it that makes it a comment.
  package static let commentBlank: FindingCode = "Y027"
  /// A line inside brackets or quotes is not indented far enough.
  package static let continuation: FindingCode = "Y028"
  /// A list item among keys, or a key among list items.
  package static let mixedCollection: FindingCode = "Y029"
  /// A line among keys that has no colon.
  package static let missingColon: FindingCode = "Y030"
  /// A list or mapping begins on a line where only a text may stand.
  package static let collectionOnLine: FindingCode = "Y031"
  /// A colon without the blank behind it that ends a key.
  package static let colonBlank: FindingCode = "Y032"
  /// A block of text ends in blanks without a line break at the end of the file.
  package static let blockEnd: FindingCode = "Y033"
  /// Too many lists and mappings one inside the other.
  package static let tooDeep: FindingCode = "Y040"
  /// Too many values.
  package static let tooManyNodes: FindingCode = "Y041"
  /// The file is too large.
  package static let tooLarge: FindingCode = "Y042"
  /// Too many lines and tokens.
  package static let tooManyTokens: FindingCode = "Y043"
}

/// The bytes that mean something in YAML, by name.
///
/// The reader works on bytes: every character of YAML's own syntax is ASCII, and no byte of a longer
/// UTF-8 sequence looks like one.
enum YAMLByte {
  /// What stands behind the end of the file; a file that holds this byte is refused before reading.
  static let end: UInt8 = 0x00
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamationMark = UInt8(ascii: "!")
  static let doubleQuote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let singleQuote = UInt8(ascii: "'")
  static let asterisk = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let minus = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let backquote = UInt8(ascii: "`")
  static let openBrace = UInt8(ascii: "{")
  static let bar = UInt8(ascii: "|")
  static let closeBrace = UInt8(ascii: "}")

  /// The byte order mark as UTF-8.
  static let orderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == YAMLByte.space || self == YAMLByte.tab }

  /// A line break, or the end of the file.
  var isLineEnd: Bool {
    self == YAMLByte.lineFeed || self == YAMLByte.carriageReturn || self == YAMLByte.end
  }

  /// A space, a tab, a line break or the end of the file: what must follow an indicator.
  var isBlankOrLineEnd: Bool { isBlank || isLineEnd }

  /// A character that separates entries between brackets.
  var isFlowIndicator: Bool {
    switch self {
    case YAMLByte.comma, YAMLByte.openBracket, YAMLByte.closeBracket, YAMLByte.openBrace,
      YAMLByte.closeBrace:
      true
    default: false
    }
  }

  /// A bracket that closes a list or a mapping.
  var isClosingBracket: Bool { self == YAMLByte.closeBracket || self == YAMLByte.closeBrace }
}

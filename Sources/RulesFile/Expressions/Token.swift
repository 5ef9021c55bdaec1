import ScoringKernel

/// One word, number, text or sign of an expression, with its place in the text.
struct Token: Sendable, Hashable {
  /// What the token is.
  enum Kind: Sendable, Hashable {
    case number(Double)
    /// A number with `%` behind it.
    case percent(Double)
    case text(String)
    case name(String)
    case word(Keyword)
    case sign(Sign)
    /// Behind the last token.
    case end
  }

  let kind: Kind
  /// Byte offsets in the text.
  let place: Range<Int>
}

/// A sign of the expression language.
enum Sign: String, Sendable, Hashable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"
  case power = "**"
  case open = "("
  case close = ")"
  case openSquare = "["
  case closeSquare = "]"
  case comma = ","
  case range = ".."

  /// The longest sign that two bytes begin with.
  static func read(_ first: UInt8, _ second: UInt8?) -> Sign? {
    pairs.first { $0.bytes == (first, second) }?.sign ?? singles.first { $0.byte == first }?.sign
  }

  private static let pairs: [(bytes: (UInt8, UInt8?), sign: Sign)] =
    allCases.compactMap { sign in
      let bytes = Array(sign.rawValue.utf8)
      return bytes.count == 2 ? ((bytes[0], bytes[1]), sign) : nil
    }

  private static let singles: [(byte: UInt8, sign: Sign)] =
    allCases.compactMap { sign in
      let bytes = Array(sign.rawValue.utf8)
      return bytes.count == 1 ? (bytes[0], sign) : nil
    }

  /// The comparison that the sign stands for, if it is one.
  var comparison: Condition.Comparison? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .atMost: .atMost
    case .greater: .greater
    case .atLeast: .atLeast
    default: nil
    }
  }
}

extension Condition.Comparison {
  /// The comparison as written.
  var sign: Sign {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .atMost: .atMost
    case .greater: .greater
    case .atLeast: .atLeast
    }
  }
}

/// The words of the expression language.
package enum ExpressionWords {
  /// Words that no measure, criterion or group may be called.
  ///
  /// The names of functions are not among them: a function is a name before a bracket, so a measure
  /// may well be called `count`.
  package static let reserved = Keyword.allCases.map(\.rawValue) + ["base", "significant"]

  /// The words of an expression that may be names.
  static func names(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }

  /// The functions, in the order in which to list them.
  static let functions = ExpressionFunction.allCases.map(\.rawValue)
}

/// A word with a meaning of its own, always in small letters.
enum Keyword: String, Sendable, Hashable, CaseIterable {
  case and
  case or
  case not
  case between
  case `in`
  case `is`
  case missing
  case at
  case least
  case most
  case level
  case yes = "true"
  case no = "false"
}

/// A function that an expression may call.
enum ExpressionFunction: String, Sendable, Hashable, CaseIterable {
  case min
  case max
  case abs
  case round
  case sum
  case count
  case mean

  /// How many arguments it takes at least and at most.
  var arguments: ClosedRange<Int> {
    switch self {
    case .min, .max, .sum, .count, .mean: 1...Int.max
    case .abs: 1...1
    case .round: 1...2
    }
  }

  /// Its other names in spreadsheets and in speech, in small letters.
  static func meant(by word: String) -> ExpressionFunction? {
    switch word {
    case "average", "avg": .mean
    case "total": .sum
    case "minimum", "smallest": .min
    case "maximum", "largest": .max
    case "absolute": .abs
    default: nil
    }
  }
}

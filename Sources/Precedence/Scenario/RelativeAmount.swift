import Diagnostics
import Evidence
import PlainYAML

/// A change of a number relative to what it is: `+10`, `-10`, `+20%`, `-20%`, `x2`.
enum RelativeAmount: Sendable, Hashable {
  /// So much more.
  case more(Double)
  /// So many per cent more, of what is there.
  case percent(Double)
  /// So many times as much.
  case times(Double)

  /// What the value of a change is.
  enum Reading: Sendable, Hashable {
    case relative(RelativeAmount)
    /// No change of what is there: the new value itself, without the sign of equality that lets a
    /// number below zero stand for itself.
    case absolute(String)
  }

  /// Reads the value of a change.
  ///
  /// A sign means relative; `=-10` is minus ten itself.
  static func read(_ text: String) -> Reading {
    let rest = text.dropFirst()
    switch text.first {
    case "=": return .absolute(String(rest.drop { $0 == " " }))
    case "x", "×", "*":
      guard let factor = number(String(rest), .plain), factor >= 0 else { break }
      return .relative(.times(factor))
    case "+", "-", "\u{2212}":
      // An interval may begin with a sign: `-5..5`.
      guard rest.first?.isNumber ?? false, !rest.contains("..") else { break }
      let sign: Double = text.first == "+" ? 1 : -1
      let isPercent = rest.last == "%"
      guard let amount = number(String(rest), isPercent ? .percent : .plain) else { break }
      return .relative(isPercent ? .percent(sign * amount) : .more(sign * amount))
    default: break
    }
    return .absolute(text)
  }

  private static func number(_ text: String, _ unit: NumberText.Unit) -> Double? {
    NumberText(text, as: unit).value?.value
  }

  /// What becomes of a number, free of the noise of binary fractions.
  ///
  /// For example, 430 and `+20%` is 516; 0.1 and `+0.2` is 0.3, not 0.30000000000000004.
  func applied(to number: Double) -> Double {
    switch self {
    case .more(let step): step == 0 ? number : (number + step).withoutNoise
    case .percent(let share): share == 0 ? number : (number * (100 + share) / 100).withoutNoise
    case .times(let factor): factor == 1 ? number : (number * factor).withoutNoise
    }
  }
}

extension Double {
  /// The number rounded to twelve significant digits.
  fileprivate var withoutNoise: Double {
    guard isFinite, self != 0, magnitude < 1e15, magnitude > 1e-9 else { return self }
    var scale = 1.0
    while magnitude * scale < 1e11, scale < 1e20 { scale *= 10 }
    return (self * scale).rounded(.toNearestOrAwayFromZero) / scale
  }

  /// The number as the files write it: the shortest text that reads back as the same.
  var numeral: String { DisplayNumber.exact(self) }
}

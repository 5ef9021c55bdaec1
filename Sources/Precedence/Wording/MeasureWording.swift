package import RulesFile
import ScoringKernel

/// Values of measures as a reader sees them.
package enum MeasureWording {
  /// A number with its unit: `2,122 crimes`, `-38.3%`, `£1,350`, `0.62`.
  package static func text(_ value: Double, _ measure: MeasureName) -> String {
    let number = number(value, measure.kind)
    let unit = measure.unitText
    if isComplete(unit) || measure.kind.isPercent { return number }
    return "\(number) \(unit)"
  }

  /// Whether a number alone says what it counts.
  static func isComplete(_ unit: String) -> Bool { ["", "%", "pounds"].contains(unit) }

  /// The number without a unit, except for the signs that stand at it.
  static func number(_ value: Double, _ kind: MeasureKind) -> String {
    switch kind.word {
    case "percent": DisplayNumber.text(value, decimals: 1) + "%"
    case "pounds": (value < 0 ? "-" : "") + pounds(value.magnitude)
    default: DisplayNumber.text(value)
    }
  }

  /// A difference of two values: `1.9 points` of a percentage, `12 crimes`.
  package static func difference(_ value: Double, unit: String) -> String {
    switch unit {
    case "percent":
      DisplayNumber.text(value, decimals: 1) + (value == 1 ? " point" : " points")
    case "pounds": pounds(value)
    case "number", "": DisplayNumber.text(value)
    default: "\(DisplayNumber.text(value)) \(unit)"
    }
  }

  /// Pounds, with both digits of the pence if there are any: `£1,350`, `£1,250.50`.
  private static func pounds(_ value: Double) -> String {
    let exact = DisplayNumber.fixed(value, decimals: 2)
    return "£" + (exact.hasSuffix(".00") ? String(exact.dropLast(3)) : exact)
  }
}

extension MeasureName {
  /// The unit as the rules write it, `days per crime`; the word for it where no number is counted:
  /// `percent`, `number`, `level`.
  package var unitWord: String { Self.unitWord(kind: kind, text: unitText) }

  static func unitWord(kind: MeasureKind, text: String) -> String {
    kind.isNumber && !kind.isPercent && !text.isEmpty ? text : kind.word
  }
}

extension ParameterName {
  /// Its value with its unit, as in `25%` or `20 crimes`.
  var words: String {
    let number = MeasureWording.number(value, kind)
    return MeasureWording.isComplete(unitText) ? number : "\(number) \(unitText)"
  }
}

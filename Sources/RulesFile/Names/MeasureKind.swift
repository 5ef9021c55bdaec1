/// What a measure holds, and what it is counted in.
package typealias MeasureKind = ExpressionScope.Kind

extension MeasureKind {
  /// The unit as shown behind a number: `%`, `crimes`, or nothing.
  package var suffix: String {
    guard case .number(let unit) = self, !unit.isNone else { return "" }
    return unit == .percent ? "%" : unit.description
  }

  /// The word of the file for it: `crimes`, `percent`, `number`, `level`, `yes/no` or `category`.
  package var word: String {
    switch self {
    case .number(let unit): unit.description
    case .level: "level"
    case .yesNo: "yes/no"
    case .category: "category"
    }
  }

  /// Whether it is a number that can be cut into bands, not a level, category or yes/no.
  package var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// Whether it counts per cent.
  package var isPercent: Bool { self == .number(.percent) }

  /// Whether a number of this unit can lie below zero: a change or a balance can, a count cannot.
  package var mayBeNegative: Bool { word == "percent" || word == "number" || word == "points" }
}

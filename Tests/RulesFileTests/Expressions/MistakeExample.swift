import Testing

/// A wrong expression, and all that a reader sees of it.
struct MistakeExample: Sendable, CustomTestStringConvertible {
  /// Where the expression stands.
  enum Place: Sendable {
    /// The `when` of a rule.
    case when
    /// The `unless` of a change.
    case unless
    /// The `is` of a derived measure.
    case derivation
  }

  let expression: String
  let place: Place
  let report: String

  init(_ expression: String, in place: Place = .when, _ report: String) {
    self.expression = expression
    self.place = place
    self.report = report
  }

  var testDescription: String { expression }

  /// What the reader sees in fact, without the last line break.
  var found: String {
    let report =
      switch place {
      case .when: ExpressionExamples.conditionReport(expression)
      case .unless:
        ExpressionExamples.conditionReport(expression, in: ExpressionExamples.change)
      case .derivation: ExpressionExamples.derivationReport(expression)
      }
    return String(report.dropLast())
  }
}

package import Diagnostics

/// Reads expressions of a rules file: text in; findings, or what the kernel runs, out.
///
/// Every function gives `nil` exactly when it reported an error; a warning alone does not stop it.
package struct ExpressionCompiler: Sendable {
  private let scope: ExpressionScope

  /// Makes a compiler for expressions that may use the names of a scope.
  package init(scope: ExpressionScope) { self.scope = scope }

  /// Reads a condition, as under `when` and `unless`.
  ///
  /// - Parameters:
  ///   - text: The condition.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The condition, or `nil` after an error.
  /// - Complexity: Linear in the length of the text.
  package func condition(_ text: ExpressionText, findings: inout FindingList) -> CompiledCondition?
  {
    nil
  }

  /// Reads a numeric expression.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The program, or `nil` after an error.
  /// - Complexity: Linear in the length of the text.
  package func number(_ text: ExpressionText, findings: inout FindingList) -> CompiledNumber? {
    nil
  }

  /// Reads how a derived measure is worked out: a numeric expression or `change(CURRENT, BASE)`.
  ///
  /// - Parameters:
  ///   - text: The value of `is`.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The derivation, or `nil` after an error.
  /// - Complexity: Linear in the length of the text.
  package func derivation(_ text: ExpressionText, findings: inout FindingList)
    -> CompiledDerivation?
  {
    nil
  }
}

package import Diagnostics
import ScoringKernel

/// Reads expressions of a rules file: text in; findings, or what the kernel runs, out.
///
/// Every function gives `nil` exactly when it reported an error; a warning alone does not stop it.
package struct ExpressionCompiler: Sendable {
  /// How many findings one expression gets; whoever wrote more mistakes wrote another language.
  static let findingLimit = 20

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
  package func condition(_ text: ExpressionText, findings: inout FindingList)
    -> CompiledCondition?
  {
    let parser = Parser(text, scope: scope)
    var checker = Checker(parser.tree, text, scope: scope)
    let root = parser.tree.nodes.count - 1
    if !parser.hasHoles { _ = checker.isCondition(root) }
    guard report(parser.mistakes + checker.mistakes, text, &findings) else { return nil }
    return checker.compiledCondition
  }

  /// Reads a numeric expression.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The program, or `nil` after an error.
  /// - Complexity: Linear in the length of the text.
  package func number(_ text: ExpressionText, findings: inout FindingList) -> CompiledNumber? {
    let parser = Parser(text, scope: scope)
    var checker = Checker(parser.tree, text, scope: scope)
    let root = parser.tree.nodes.count - 1
    let unit = parser.hasHoles ? nil : checker.unit(root)
    guard report(parser.mistakes + checker.mistakes, text, &findings), let unit else { return nil }
    return CompiledNumber(program: checker.program(root), unit: unit, uses: checker.uses)
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
    guard let call = ChangeCall(text.text) else {
      return number(text, findings: &findings).map(CompiledDerivation.formula)
    }
    switch call.compiled(in: scope) {
    case .success(let change): return .change(change)
    case .failure(let mistake):
      findings.append(mistake.finding(in: text))
      return nil
    }
  }

  /// Hands on the first of what was found, errors before warnings; false if there was an error.
  private func report(
    _ mistakes: [Mistake],
    _ text: ExpressionText,
    _ findings: inout FindingList
  ) -> Bool {
    let errors = mistakes.filter { $0.severity == .error }
    let others = mistakes.filter { $0.severity != .error }
    for mistake in (errors + others).prefix(Self.findingLimit) {
      findings.append(mistake.finding(in: text))
    }
    return errors.isEmpty
  }
}

extension Checker {
  /// The condition of the whole tree, if nothing is wrong with it.
  fileprivate var compiledCondition: CompiledCondition {
    var condition = Condition(atoms: [], steps: [])
    var sources: [AtomSource] = []
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .and: condition.steps.append(.and)
      case .or: condition.steps.append(.or)
      case .not: condition.steps.append(.not)
      default:
        guard let piece = pieces[index] else { continue }
        condition.append(piece)
        sources += piece.sources
      }
    }
    return CompiledCondition(condition: condition, atoms: sources, uses: uses)
  }
}

extension Condition {
  fileprivate mutating func append(_ piece: ConditionPiece) {
    let first = atoms.count
    atoms += piece.atoms
    for step in piece.steps {
      if case .atom(let index) = step {
        steps.append(.atom(first + index))
      } else {
        steps.append(step)
      }
    }
  }
}

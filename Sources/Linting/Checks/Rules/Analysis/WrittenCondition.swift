import Diagnostics
import RulesFile
import ScoringKernel

/// A condition of the rules file with what to call it: that of a rule, or the `unless` of a change.
struct WrittenCondition {
  /// The id of the rule, or of the measure whose change it is about.
  let name: String
  /// Whether it decides about a change, not about a rule.
  let isUnless: Bool
  let condition: Condition
  /// The words of each comparison.
  let atoms: [AtomSource]
  let location: Location

  /// Every condition of a rules file: of rules, then of changes.
  static func all(_ rules: LintedRules) -> [WrittenCondition] {
    ofRules(rules) + ofChanges(rules)
  }

  /// The conditions of the rules, in their order.
  static func ofRules(_ rules: LintedRules) -> [WrittenCondition] {
    rules.plan.rules.indices.map { index in
      let name = rules.names.rules[index]
      return WrittenCondition(
        name: name.id,
        isUnless: false,
        condition: rules.plan.rules[index].condition,
        atoms: name.atoms,
        location: name.conditionLocation
      )
    }
  }

  private static func ofChanges(_ rules: LintedRules) -> [WrittenCondition] {
    rules.names.measures.compactMap { measure in
      guard let derivation = measure.derivation, let unless = derivation.unlessCondition else {
        return nil
      }
      return WrittenCondition(
        name: measure.id,
        isUnless: true,
        condition: unless.condition,
        atoms: unless.atoms,
        location: derivation.location
      )
    }
  }

  /// The words of a comparison, with `not` before one that stands under it.
  func text(_ part: Part) -> String { (part.isNegated ? "not " : "") + atoms[part.atom].text }

  /// A comparison, and whether it has to be false.
  struct Part: Hashable {
    let atom: Int
    let isNegated: Bool
  }

  /// The comparisons in the order of the text, and whether all of them have to hold.
  ///
  /// - Returns: `nil` for a malformed condition.
  var parts: (all: [Part], areJoinedByAnd: Bool)? {
    guard let negations = condition.negations else { return nil }
    var parts: [Part] = []
    var areJoinedByAnd = true
    for (step, isNegated) in zip(condition.steps, negations) {
      switch step {
      case .atom(let atom):
        guard atoms.indices.contains(atom), condition.atoms.indices.contains(atom) else {
          return nil
        }
        parts.append(Part(atom: atom, isNegated: isNegated))
      case .and: if isNegated { areJoinedByAnd = false }
      case .or: if !isNegated { areJoinedByAnd = false }
      case .constant, .not: break
      }
    }
    return (parts, areJoinedByAnd)
  }

  /// The condition of one comparison alone.
  func condition(of part: Part) -> Condition {
    Condition(
      atoms: [condition.atoms[part.atom]],
      steps: [.atom(0)] + (part.isNegated ? [.not] : [])
    )
  }

  /// Whether the reader has said of every comparison already that it is the same for everybody.
  ///
  /// One such comparison among others says nothing yet about the whole condition.
  func isToldByReader(_ plan: Plan) -> Bool {
    condition.atoms.allSatisfy { $0.isToldByReader(plan) }
  }
}

extension Condition.Atom {
  /// Whether the reader warns of this comparison because it is the same for everybody.
  func isToldByReader(_ plan: Plan) -> Bool {
    switch self {
    case .level(let factor, let comparison, let level):
      switch comparison {
      case .atLeast, .less: level == 0
      case .atMost, .greater: level == plan.levelCount(of: factor) - 1
      case .equal, .notEqual: false
      }
    case .compare(let left, _, let right): left.constant != nil && right.constant != nil
    case .isMissing(let program): program.constant != nil
    case .isLevelMissing, .oneOf, .isTrue: false
    }
  }
}

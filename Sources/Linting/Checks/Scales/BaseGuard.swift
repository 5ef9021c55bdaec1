import RulesFile
import ScoringKernel

/// Whether the condition under which a change counts as none keeps out what rests on a small base.
///
/// `base < 20` does, and so does `not significant at 95%`; `base < 1` does not, since a change from 3 to
/// 11 counts all the same, and neither does `base >= 20`, which has it the wrong way round.
struct BaseGuard {
  private let condition: Condition
  private let base: MeasureIndex

  /// A base so small that no change on it should count, and one so large that any may.
  private static let small = 3.0
  private static let large = 1e15

  init(_ condition: Condition, of change: ChangeMethod) {
    self.condition = condition
    base = change.base
  }

  /// Whether a change on a small base counts as none, as far as the base and chance decide it.
  var holds: Bool {
    switch truth(Self.small) {
    case .no: false
    case .yes: true
    case .unknown: truth(Self.large) == .no || condition.atoms.contains(where: looksFurther)
    }
  }

  /// Whether the change counts as none on some base, where only comparisons of the base with a constant
  /// are known.
  private func truth(_ base: Double) -> Truth {
    var stack: [Truth] = []
    for step in condition.steps {
      switch step {
      case .atom(let index): stack.append(truth(condition.atoms[index], base))
      case .constant(let truth): stack.append(truth)
      case .not: stack.append(!(stack.popLast() ?? .unknown))
      case .and, .or:
        let right = stack.popLast() ?? .unknown
        let left = stack.popLast() ?? .unknown
        stack.append(step == .and ? left && right : left || right)
      }
    }
    return stack.last ?? .unknown
  }

  private func truth(_ atom: Condition.Atom, _ base: Double) -> Truth {
    guard case .compare(let left, let comparison, let right) = atom else { return .unknown }
    if isBase(left), let constant = right.constant {
      return Double.truth(base, comparison, constant)
    }
    if isBase(right), let constant = left.constant {
      return Double.truth(constant, comparison, base)
    }
    return .unknown
  }

  private func isBase(_ program: Program) -> Bool {
    program.steps == [.baseInput] || program.steps == [.measure(base)]
  }

  /// Whether a comparison looks at chance, or at the base together with something else.
  private func looksFurther(_ atom: Condition.Atom) -> Bool {
    guard case .compare(let left, _, let right) = atom, truth(atom, Self.small) == .unknown else {
      return false
    }
    return (left.steps + right.steps).contains {
      $0 == .baseInput || $0 == .probabilityInput || $0 == .measure(base)
    }
  }
}

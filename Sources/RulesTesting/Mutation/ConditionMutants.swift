import Diagnostics
import RulesFile
import ScoringKernel

extension MutantMaking {
  /// Numbers, signs and levels in the conditions of rules.
  func conditions() -> [RulesMutant] {
    plan.rules.indices.flatMap { rule in
      let name = rules.names.rules[rule]
      return changes(plan.rules[rule].condition, name.atoms).map { change in
        RulesMutant(
          subject: "\(change.subject) of the rule '\(name.id)'",
          before: change.before,
          after: change.after,
          location: places.atom(ofRule: rule, name.atoms[change.atom].place),
          plan: changed { $0.rules[rule].condition.atoms[change.atom] = change.new }
        )
      }
    }
  }

  /// Numbers in formulas, and numbers and signs in the conditions under which a change is none.
  func formulas() -> [RulesMutant] {
    plan.derivations.indices.flatMap { position -> [RulesMutant] in
      let derivation = plan.derivations[position]
      switch derivation.method {
      case .formula(let program): return formula(program, at: position)
      case .change(let change): return unless(change, at: position)
      }
    }
  }

  private func formula(_ program: Program, at position: Int) -> [RulesMutant] {
    let name = rules.names.measures[plan.derivations[position].target.position]
    return program.numberChanges(isWhole: false).map { change in
      RulesMutant(
        subject: "number in '\(name.derivation?.text ?? name.id)' of '\(name.id)'",
        before: MutantWording.number(change.before),
        after: MutantWording.number(change.after),
        location: name.derivation?.location ?? name.location,
        plan: changed { $0.derivations[position].method = .formula(change.program) }
      )
    }
  }

  private func unless(_ change: ChangeMethod, at position: Int) -> [RulesMutant] {
    let target = plan.derivations[position].target
    let name = rules.names.measures[target.position]
    guard let condition = change.unless, let words = name.derivation?.unlessCondition?.atoms else {
      return []
    }
    return changes(condition, words).map { found in
      RulesMutant(
        subject: "\(found.subject) of '\(name.id)'",
        before: found.before,
        after: found.after,
        location: places.atom(ofUnless: target, words[found.atom].place),
        plan: changed { plan in
          var moved = change
          moved.unless?.atoms[found.atom] = found.new
          plan.derivations[position].method = .change(moved)
        }
      )
    }
  }

  /// Every change of one comparison.
  private func changes(_ condition: Condition, _ words: [AtomSource]) -> [AtomChange] {
    guard words.count == condition.atoms.count else { return [] }
    return condition.atoms.indices.flatMap { index -> [AtomChange] in
      let text = words[index].text
      switch condition.atoms[index] {
      case .compare(let left, let comparison, let right):
        if left == Program([.probabilityInput]) {
          return significance(index, text, comparison, right)
        }
        return numbers(index, text, left, comparison, right)
          + [sign(index, text, left, comparison, right)].compactMap(\.self)
      case .level(let factor, let comparison, let level):
        return levels(index, text, factor, comparison, level)
      case .isMissing, .isLevelMissing, .oneOf, .isTrue: return []
      }
    }
  }

  private func numbers(
    _ index: Int,
    _ text: String,
    _ left: Program,
    _ comparison: Condition.Comparison,
    _ right: Program
  ) -> [AtomChange] {
    let sides = [(left, right), (right, left)]
    return sides.enumerated().flatMap { side, programs in
      let (program, other) = programs
      return program.numberChanges(isWhole: isWhole(other)).map { change in
        AtomChange(
          atom: index,
          subject: "number in '\(text)'",
          before: MutantWording.number(change.before),
          after: MutantWording.number(change.after),
          new: side == 0
            ? .compare(change.program, comparison, right)
            : .compare(left, comparison, change.program)
        )
      }
    }
  }

  /// Whether a program gives whole numbers only.
  private func isWhole(_ program: Program) -> Bool {
    if program == Program([.baseInput]) { return true }
    return program.onlyMeasure.map { whole[$0] != nil } ?? false
  }

  private func sign(
    _ index: Int,
    _ text: String,
    _ left: Program,
    _ comparison: Condition.Comparison,
    _ right: Program
  ) -> AtomChange? {
    // Two numbers are compared the same way for ever.
    guard left.constant == nil || right.constant == nil else { return nil }
    return AtomChange(
      atom: index,
      subject: "sign in '\(text)'",
      before: comparison.sign,
      after: comparison.neighbour.sign,
      new: .compare(left, comparison.neighbour, right)
    )
  }

  /// `significant at 95%`, at the usual levels beside it.
  private func significance(
    _ index: Int,
    _ text: String,
    _ comparison: Condition.Comparison,
    _ right: Program
  ) -> [AtomChange] {
    guard let probability = right.constant else { return [] }
    let percent = 100 - probability * 100
    let usual = [50.0, 80, 90, 95, 99, 99.9]
    let lower = usual.last { $0 < percent && !Tolerance.areEqual($0, percent) }
    let higher = usual.first { $0 > percent && !Tolerance.areEqual($0, percent) }
    return [lower, higher].compactMap(\.self).map { level in
      AtomChange(
        atom: index,
        subject: "level in '\(text)'",
        before: MutantWording.number(percent) + "%",
        after: MutantWording.number(level) + "%",
        new: .compare(
          Program([.probabilityInput]),
          comparison,
          Program([.number((100 - level) / 100)])
        )
      )
    }
  }

  private func levels(
    _ index: Int,
    _ text: String,
    _ factor: Factor,
    _ comparison: Condition.Comparison,
    _ level: Int
  ) -> [AtomChange] {
    let names = rules.levels(of: factor).map(\.name)
    return [level - 1, level + 1].filter(names.indices.contains).map { other in
      AtomChange(
        atom: index,
        subject: "level in '\(text)'",
        before: names[level],
        after: names[other],
        new: .level(factor, comparison, other)
      )
    }
  }
}

/// One comparison of a condition, changed.
private struct AtomChange {
  let atom: Int
  let subject: String
  let before: String
  let after: String
  let new: Condition.Atom
}

import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Effects that can change nothing.
  static let idleEffect = Check(
    CheckPage(
      .idleEffect,
      .warning,
      "an effect can change nothing",
      what: """
        A rule raises a level that its own condition says is the highest already, or lowers the \
        lowest; says that the rating is at least the lowest or at most the highest there is; or bounds \
        a rating in a way that every cell that the condition can lead to keeps already, while no other \
        rule moves levels or bounds ratings the other way.
        """,
      effect: "The rule fires and is named as a reason, but no candidate moves because of it.",
      mend: """
        Look whether the wrong level or rating is named, or whether the rule is left over from an \
        earlier matrix. If only its reason is wanted beside the name, write 'flag' with a text.
        """,
      example: CheckPage.Example(
        wrong: "when: volume is \"Very high\"\nthen: raise volume by 1",
        right: "when: volume is \"Very high\"\nthen: rating at least High"
      )
    ),
    .rules { rules in IdleEffect(rules)?.findings ?? [] }
  )
}

/// Looks at every effect on the matrix for one that changes nothing.
struct IdleEffect {
  private let rules: LintedRules
  private let matrix: Matrix
  private let relations: ConditionRelations

  /// Fails without a matrix, on which alone effects act.
  init?(_ rules: LintedRules) {
    guard let matrix = rules.plan.matrix else { return nil }
    self.rules = rules
    self.matrix = matrix
    relations = ConditionRelations(rules)
  }

  /// One finding for each effect that changes nothing.
  var findings: [Finding] {
    rules.plan.rules.indices.prefix(200).flatMap { rule in
      rules.plan.rules[rule].effects.indices.compactMap { effect in
        why(rules.plan.rules[rule].effects[effect], in: rule).map { finding(rule, effect, $0) }
      }
    }
  }

  private func finding(_ rule: Int, _ effect: Int, _ why: String) -> Finding {
    let name = rules.names.rules[rule]
    return Finding(
      .idleEffect,
      .warning,
      "'\(name.effectTexts[effect])' of the rule '\(name.id)' can change nothing: \(why)",
      at: name.location,
      hint: "name another level or rating; if only the words are wanted, write 'flag' with a text",
      subjects: [name.id]
    )
  }

  /// Why an effect changes nothing; `nil` if it may change something.
  private func why(_ effect: Rule.Effect, in rule: Int) -> String? {
    switch effect {
    case .move(let axis, let steps): move(axis, steps, in: rule)
    case .ratingAtLeast(let rating): bound(rating, in: rule, isFloor: true)
    case .ratingAtMost(let rating): bound(rating, in: rule, isFloor: false)
    case .keep, .leaveOut, .monitor, .flag: nil
    }
  }

  private func move(_ axis: Matrix.Axis, _ steps: Int, in rule: Int) -> String? {
    let factor = axis == .down ? matrix.down : matrix.across
    let end = steps > 0 ? matrix.count(axis) - 1 : 0
    let atEnd = Condition(atoms: [.level(factor, .equal, end)], steps: [.atom(0)])
    // Several moves add up, and one the other way would be taken back by this one.
    let isOpposed = rules.plan.rules.flatMap(\.effects).contains {
      $0.contradicts(.move(axis, by: steps))
    }
    guard !isOpposed, relations.implies(rules.plan.rules[rule].condition, atEnd) else { return nil }
    let level = axis == .down ? rules.names.matrix?.down : rules.names.matrix?.across
    let name = level.flatMap { $0.indices.contains(end) ? $0[end].name : nil } ?? ""
    return "'\(rules.rules.checked.name(of: factor))' is '\(name)' already whenever it fires, the "
      + (steps > 0 ? "highest" : "lowest") + " level"
  }

  private func bound(_ rating: Int, in rule: Int, isFloor: Bool) -> String? {
    let name = rules.names.matrix.map { $0.ratings[rating].name } ?? ""
    if rating == (isFloor ? 0 : matrix.ratingCount - 1) {
      return "'\(name)' is the \(isFloor ? "lowest" : "highest") rating there is"
    }
    guard !isDisturbed(isFloor: isFloor) else { return nil }
    let ratings = reachableRatings(rules.plan.rules[rule].condition)
    guard let ratings, !ratings.isEmpty,
      ratings.allSatisfy({ isFloor ? $0 >= rating : $0 <= rating })
    else { return nil }
    return "every cell that its condition can lead to is rated '\(name)' or "
      + (isFloor ? "higher" : "lower")
  }

  /// Whether another rule may lead out of the cell the other way.
  private func isDisturbed(isFloor: Bool) -> Bool {
    rules.plan.rules.flatMap(\.effects).contains { effect in
      switch effect {
      case .move(_, let steps): isFloor ? steps < 0 : steps > 0
      case .ratingAtMost: isFloor
      case .ratingAtLeast: !isFloor
      case .keep, .leaveOut, .monitor, .flag: false
      }
    }
  }

  /// The ratings of the cells in which a candidate can stand that satisfies a condition; `nil` if the
  /// condition says nothing of either axis.
  private func reachableRatings(_ condition: Condition) -> [Int]? {
    let downs = (0..<matrix.downCount).filter { canStand(condition, matrix.down, $0) }
    let acrosses = (0..<matrix.acrossCount).filter { canStand(condition, matrix.across, $0) }
    guard downs.count < matrix.downCount || acrosses.count < matrix.acrossCount else { return nil }
    return downs.flatMap { down in acrosses.map { matrix.rating(down: down, across: $0) } }
  }

  private func canStand(_ condition: Condition, _ factor: Factor, _ level: Int) -> Bool {
    let there = Condition(atoms: [.level(factor, .equal, level)], steps: [.atom(0)])
    return !relations.areExclusive([condition, there])
  }
}

import Diagnostics
import PlainYAML

/// Effects act on things that exist, within their scales, and do not contradict each other.
enum EffectValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.rules.flatMap { rule in
      let effects = rule.effects.value ?? []
      return effects.flatMap { target($0, in: rules) } + conflicts(effects, in: rules)
    }
  }

  // MARK: - One effect

  private static func target(
    _ effect: Located<RuleEffect>,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    switch effect.value {
    case .keep, .leaveOut, .monitor, .flag: return []
    case .move(let group, let step, _):
      return withMatrix(effect, in: rules) { move(group, step, $0, in: rules) }
    case .ratingAtLeast(let rating), .ratingAtMost(let rating):
      return withMatrix(effect, in: rules) { matrix in
        guard let names = matrix.ratings.value?.map(\.name.value),
          names.count <= DefaultLevels.allowed.upperBound, !names.contains(rating.value)
        else { return [] }
        return [
          rules.error(
            .unknownRating,
            MatrixRatingValidator.Message.unknown(rating.value),
            at: rating.range,
            hint: MatrixRatingValidator.Message.hint(rating.value, names)
          )
        ]
      }
    }
  }

  private static func withMatrix(
    _ effect: Located<RuleEffect>,
    in rules: RulesUnderCheck,
    _ check: (MatrixSection) -> [Finding]
  ) -> [Finding] {
    if let matrix = rules.document.matrix.value { return check(matrix) }
    guard rules.document.matrix.isAbsent else { return [] }
    return [
      rules.error(
        .effectNeedsMatrix,
        Message.needsMatrix,
        at: effect.range,
        hint: Message.needsMatrixHint
      )
    ]
  }

  private static func move(
    _ group: Located<String>,
    _ step: Located<Int>,
    _ matrix: MatrixSection,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    let axes = [matrix.down.value, matrix.across.value].compactMap(\.self)
    guard axes.contains(group.value) else {
      return axes.count < 2 ? [] : [offMatrix(group, axes, in: rules)]
    }
    let scale = rules.outline.factorPosition(group.value).flatMap { rules.outline.scale($0) }
    let most = (scale?.levels.count).map { max(1, $0 - 1) } ?? DefaultLevels.allowed.upperBound
    guard !(1...most).contains(step.value) else { return [] }
    return [
      rules.error(
        .effectStepOutOfScale,
        Message.step(group.value, step.value, most),
        at: step.range,
        hint: step.value < 0 ? Message.negativeStepHint : nil
      )
    ]
  }

  private static func offMatrix(
    _ group: Located<String>,
    _ axes: [String],
    in rules: RulesUnderCheck
  ) -> Finding {
    let isKnown = rules.outline.factorPosition(group.value) != nil
    return rules.error(
      isKnown ? .effectOffMatrix : .unknownFactor,
      isKnown ? Message.offMatrix(group.value) : Message.unknown(group.value),
      at: group.range,
      hint: NameHint.question(for: group.value, in: axes) ?? Message.axes(axes)
    )
  }

  // MARK: - Several effects

  private static func conflicts(
    _ effects: [Located<RuleEffect>],
    in rules: RulesUnderCheck
  ) -> [Finding] {
    var findings: [Finding] = []
    for (position, effect) in effects.enumerated() {
      // There are not fifty things that a rule can do; more is nonsense, and not worth the time.
      for earlier in effects[..<position].prefix(50) {
        if let finding = conflict(effect, earlier, in: rules) {
          findings.append(finding)
          break
        }
      }
    }
    return findings
  }

  private static func conflict(
    _ effect: Located<RuleEffect>,
    _ earlier: Located<RuleEffect>,
    in rules: RulesUnderCheck
  ) -> Finding? {
    let related = [(Message.earlier, earlier.range)]
    if contradict(effect.value, earlier.value, in: rules) {
      return rules.error(
        .contradictoryEffects,
        Message.contradictory,
        at: effect.range,
        hint: Message.contradictoryHint,
        related: related
      )
    }
    guard repeats(effect.value, earlier.value) else { return nil }
    return rules.error(
      .repeatedEffect,
      Message.repeated,
      at: effect.range,
      hint: Message.repeatedHint,
      related: related
    )
  }

  private static func contradict(
    _ one: RuleEffect,
    _ other: RuleEffect,
    in rules: RulesUnderCheck
  ) -> Bool {
    switch (one, other) {
    case (.move(let a, _, let isUp), .move(let b, _, let otherIsUp)):
      return a.value == b.value && isUp != otherIsUp
    case (.ratingAtLeast(let least), .ratingAtMost(let most)),
      (.ratingAtMost(let most), .ratingAtLeast(let least)):
      let names = rules.document.matrix.value?.ratings.value?.map(\.name.value) ?? []
      guard let low = names.firstIndex(of: least.value),
        let high = names.firstIndex(of: most.value)
      else { return false }
      return low > high
    case (.keep, .leaveOut), (.leaveOut, .keep), (.keep, .monitor), (.monitor, .keep),
      (.leaveOut, .monitor), (.monitor, .leaveOut):
      return true
    default: return false
    }
  }

  /// Whether two effects say the same thing, or two amounts of the same thing.
  private static func repeats(_ one: RuleEffect, _ other: RuleEffect) -> Bool {
    switch (one, other) {
    case (.move(let a, _, let isUp), .move(let b, _, let otherIsUp)):
      a.value == b.value && isUp == otherIsUp
    case (.ratingAtLeast, .ratingAtLeast), (.ratingAtMost, .ratingAtMost), (.keep, .keep),
      (.leaveOut, .leaveOut), (.monitor, .monitor):
      true
    case (.flag(let a), .flag(let b)): a.value == b.value
    default: false
    }
  }

  private enum Message {
    static let needsMatrix = "there is no matrix for this effect to act on"
    static let needsMatrixHint = "add a 'matrix', or use keep, leave out, monitor or flag"
    static func unknown(_ group: String) -> String { "unknown group '\(group.clipped)'" }
    static func offMatrix(_ group: String) -> String {
      "'\(group)' is not an axis of the matrix, so its level cannot be moved"
    }
    static func axes(_ names: [String]) -> String {
      "the axes are \(names.map { "'\($0)'" }.joined(separator: " and "))"
    }
    static func step(_ group: String, _ step: Int, _ most: Int) -> String {
      "'\(group)' can be moved by 1\(most == 1 ? " level" : " to \(most) levels"), found \(step)"
    }
    static let negativeStepHint = "write 'lower' instead of 'raise', or the other way round"
    static let contradictory = "this effect contradicts another of the same rule"
    static let contradictoryHint = "keep one of them, or make two rules with two conditions"
    static let repeated = "this effect repeats another of the same rule"
    static let repeatedHint = "say it once, with the whole amount"
    static let earlier = "the other effect"
  }
}

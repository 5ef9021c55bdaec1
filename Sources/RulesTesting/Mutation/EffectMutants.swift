import Diagnostics
import RulesFile
import ScoringKernel

extension MutantMaking {
  /// Every effect of a rule, stronger and weaker, or taken away; a flag changes no result.
  func effects() -> [RulesMutant] {
    plan.rules.indices.flatMap { rule -> [RulesMutant] in
      let effects = plan.rules[rule].effects
      return effects.indices.flatMap { effect in
        changes(effects[effect]).map { words, new in
          RulesMutant(
            subject: "effect of the rule '\(rules.names.rules[rule].id)'",
            before: rules.names.rules[rule].effectTexts[effect],
            after: words,
            location: places.effect(rule, effect),
            change: { $0.rules[rule].effects.replace(effect, with: new) }
          )
        }
      }
    }
  }

  private func changes(_ effect: Rule.Effect) -> [(words: String, new: Rule.Effect?)] {
    switch effect {
    case .move(let axis, let steps): return moves(axis, steps)
    case .ratingAtLeast(let rating):
      return ratings(rating, "rating at least").map { ($0.words, .ratingAtLeast($0.rating)) }
    case .ratingAtMost(let rating):
      return ratings(rating, "rating at most").map { ($0.words, .ratingAtMost($0.rating)) }
    case .keep, .leaveOut, .monitor: return [("nothing", nil)]
    case .flag: return []
    }
  }

  /// One step fewer and one more; from the end of the matrix there is no further.
  private func moves(
    _ axis: Matrix.Axis,
    _ steps: Int
  ) -> [(words: String, new: Rule.Effect?)] {
    guard let matrix = plan.matrix else { return [] }
    let factor = axis == .down ? matrix.down : matrix.across
    let most = matrix.count(axis) - 1
    return [steps.magnitude.advanced(by: -1), steps.magnitude + 1].compactMap { count in
      guard count <= UInt(max(0, most)), steps != 0 else { return nil }
      let verb = steps > 0 ? "raise" : "lower"
      guard count > 0 else { return ("nothing", nil) }
      let words = "\(verb) \(rules.name(of: factor)) by \(count)"
      return (words, .move(axis, by: steps > 0 ? Int(count) : -Int(count)))
    }
  }

  private func ratings(_ rating: Int, _ words: String) -> [(words: String, rating: Int)] {
    let names = rules.names.matrix?.ratings.map(\.name) ?? []
    return [rating - 1, rating + 1].filter(names.indices.contains).map {
      ("\(words) \(names[$0])", $0)
    }
  }
}

extension [Rule.Effect] {
  /// Puts another effect in the place of one, or none.
  fileprivate mutating func replace(_ position: Int, with new: Rule.Effect?) {
    if let new { self[position] = new } else { remove(at: position) }
  }
}

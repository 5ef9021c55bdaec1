import Precedence
import RulesFile
import ScoringKernel

/// The numbers that lie on a level, in words: `the level 'Low' of 'volume' is 50 up to 250 crimes`.
struct LevelBand {
  let words: String

  /// Fails for levels without cuts.
  init?(_ factor: Factor, _ level: Int, _ rules: LintedRules) {
    guard case .criterion(let index) = factor,
      case .cuts(let cuts, let isLowerWorse) = rules.plan.criteria[index.position].kind,
      rules.names.criteria[index.position].levels.indices.contains(level)
    else { return nil }
    let criterion = rules.names.criteria[index.position]
    let measure = rules.names.measures[rules.plan.criteria[index.position].measure.position]
    let band = isLowerWorse ? cuts.count - level : level
    let low = band > 0 ? cuts[band - 1] : nil
    let high = band < cuts.count ? cuts[band] : nil
    words =
      "by its cuts the level '\(criterion.levels[level].name)' of '\(criterion.id)' is "
      + Self.range(low, high, measure.unitText)
  }

  private static func range(_ low: Double?, _ high: Double?, _ unit: String) -> String {
    switch (low, high) {
    case (let low?, let high?):
      "\(amount(low, unit)) up to, but not including, \(amount(high, unit))"
    case (let low?, nil): "\(amount(low, unit)) or more"
    case (nil, let high?): "below \(amount(high, unit))"
    case (nil, nil): "any number"
    }
  }

  /// A number with its unit: `250 crimes`, `20%`.
  static func amount(_ value: Double, _ unit: String) -> String {
    let number = number(value)
    return unit.isEmpty ? number : unit == "%" ? number + unit : "\(number) \(unit)"
  }

  /// A number with four decimals, below 0.1 with four significant digits, so that a cut of 0.00002 is
  /// not shown as 0.
  static func number(_ value: Double) -> String {
    var decimals = 4
    var size = value.magnitude
    while size > 0, size < 0.1, decimals < 9 {
      size *= 10
      decimals += 1
    }
    return size > 0 && value.magnitude < 1e-9
      ? DisplayNumber.significant(value, digits: 4) : DisplayNumber.text(value, decimals: decimals)
  }
}

/// What a comparison can be about, in words: `'concern' is a level from 1 to 5`.
struct Bounds {
  let words: String

  /// Fails for what has no bounds.
  init?(_ atom: Condition.Atom, _ rules: LintedRules) {
    guard case .test(let test) = atom.reading(rules.plan) else { return nil }
    switch test.aspect {
    case .base: words = "'base' is a count, which cannot be below 0"
    case .probability: words = "a probability lies between 0 and 1"
    case .measure(let index):
      let measure = rules.names.measures[index.position]
      switch measure.kind {
      case .level(let count): words = "'\(measure.id)' is a level from 1 to \(count)"
      case .number where measure.kind.isPercent:
        words = "'\(measure.id)' is a change, and nothing can fall by more than 100%"
      case .number: words = "'\(measure.id)' cannot be below 0"
      case .yesNo, .category: return nil
      }
    case .level, .number, .difference: return nil
    }
  }
}

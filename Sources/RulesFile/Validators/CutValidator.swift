import Diagnostics
import PlainYAML

/// Cuts increase, and there is one cut fewer than levels: no gap, no overlap.
enum CutValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.criteria.flatMap { criterion in
      // A criterion of another kind has no business with cuts at all; that is reported elsewhere.
      guard criterion.kind == .cuts else { return [Finding]() }
      let section = criterion.section
      return order(section.cuts, in: rules) + count(section.cuts, section.levels, in: rules)
    }
      + rules.groups.flatMap { group in
        order(group.section.cuts, in: rules) + percent(group.section.cuts, in: rules)
          + count(group.section.cuts, group.section.levels, in: rules)
      }
  }

  private static func order(
    _ cuts: Field<[Located<Amount>]>,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    let cuts = cuts.value ?? []
    return zip(cuts, cuts.dropFirst()).compactMap { lower, upper in
      guard upper.value.number <= lower.value.number else { return nil }
      return rules.error(
        .cutsNotIncreasing,
        Message.order(upper.value, after: lower.value),
        at: upper.range,
        hint: Message.orderHint
      )
    }
  }

  private static func count(
    _ cuts: Field<[Located<Amount>]>,
    _ levels: Field<[LevelSection]>,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard let cuts = cuts.located else { return [] }
    guard !levels.isAbsent else {
      guard !DefaultLevels.allowed.contains(cuts.value.count + 1) else { return [] }
      let message = Message.tooMany(cuts.value.count)
      return [rules.error(.wrongLevelCount, message, at: cuts.range)]
    }
    guard let levels = levels.located, cuts.value.count != levels.value.count - 1 else { return [] }
    return [
      rules.error(
        .cutsNotMatchingLevels,
        Message.count(cuts.value.count, levels.value.count),
        at: cuts.range,
        hint: Message.countHint(levels.value.count),
        related: [(Message.levels, levels.range)]
      )
    ]
  }

  /// A group's number is no percentage, whatever its criteria read.
  private static func percent(
    _ cuts: Field<[Located<Amount>]>,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    (cuts.value ?? []).filter(\.value.isPercent).map { cut in
      rules.error(
        .percentOfOtherUnit,
        Message.percent(cut.value),
        at: cut.range,
        hint: Message.percentHint(cut.value)
      )
    }
  }

  private enum Message {
    static func order(_ cut: Amount, after lower: Amount) -> String {
      "the cut \(cut.words) should be above the one before it, \(lower.words)"
    }
    static let orderHint = "list the cuts from the lowest to the highest"
    static func tooMany(_ count: Int) -> String {
      "\(count) cuts make \(count + 1) levels, there can be 2 to 10"
    }
    static func count(_ cuts: Int, _ levels: Int) -> String {
      "\(plural(cuts, "cut")) for \(plural(levels, "level"))"
    }
    static func countHint(_ levels: Int) -> String {
      "\(plural(levels, "level")) need \(plural(max(0, levels - 1), "cut")), one between each two"
    }
    static let levels = "the levels"
    static func percent(_ cut: Amount) -> String {
      "the cut \(cut.words) is a percentage, a group's number is not"
    }
    static func percentHint(_ cut: Amount) -> String {
      "groups run from 0 to 1 unless they say otherwise: write \(numeral(cut.number / 100))"
    }
    private static func plural(_ count: Int, _ word: String) -> String {
      "\(count) \(word)\(count == 1 ? "" : "s")"
    }
  }
}

extension Amount {
  /// The number as a reader writes it.
  var words: String { numeral(number) + (isPercent ? "%" : "") }
}

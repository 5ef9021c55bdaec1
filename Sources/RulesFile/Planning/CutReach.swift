import Diagnostics
import PlainYAML
import ScoringKernel

/// Warns of cuts that a group's number never reaches, so that a level stays empty for ever.
///
/// Whoever thinks of the levels 1 to 5 of the criteria writes a cut at 2.5; the group runs from 0
/// to 1, and every candidate is on its lowest level. The range is only known once there is a plan.
enum CutReach {
  static func findings(in rules: RulesUnderCheck, plan: Plan) -> [Finding] {
    let scales = plan.scales.groups
    return rules.outline.groupOrder.order.enumerated().flatMap { place, position in
      findings(rules.groups[position], scales[place], in: rules)
    }
  }

  private static func findings(
    _ group: GroupOutline,
    _ range: ScoringKernel.Scale,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    let levels = group.scale?.names ?? []
    return (group.section.cuts.value ?? []).enumerated().compactMap { index, cut in
      let number = cut.value.number
      // A number on a cut is in the upper level, so a cut at the low end empties the level below.
      let isTooHigh = number > range.high && !Tolerance.areEqual(number, range.high)
      let isTooLow = number < range.low || Tolerance.areEqual(number, range.low)
      guard isTooHigh || isTooLow, index + 1 < levels.count else { return nil }
      return rules.warning(
        .cutOutOfReach,
        Message.outOfReach(number, group.name, isTooHigh ? levels[index + 1] : levels[index]),
        at: cut.range,
        hint: Message.range(group.name, range.low, range.high),
        subjects: [group.name]
      )
    }
  }

  private enum Message {
    static func outOfReach(_ cut: Double, _ group: String, _ level: String) -> String {
      "with the cut \(numeral(cut)) nothing can be on the level '\(level)' of '\(group)'"
    }
    static func range(_ group: String, _ low: Double, _ high: Double) -> String {
      "the numbers of '\(group)' run from \(numeral(low)) to \(numeral(high))"
    }
  }
}

import Diagnostics
import PlainYAML

/// What groups of respondents count for are shares: not negative, not all zero.
enum ConsultationGroupValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.consultations.flatMap { section in
      single(section, in: rules) + together(section, in: rules)
    }
  }

  private static func single(
    _ section: ConsultationSection,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    let groups = section.groups.value ?? []
    let hasShare = groups.contains { ($0.share.value ?? 0) > 0 }
    return groups.compactMap { group in
      guard let share = group.share.located else { return nil }
      if share.value < 0 {
        let message = Message.negative(group.name.value, share.value)
        return rules.error(.negativeWeight, message, at: share.range, hint: Message.negativeHint)
      }
      guard share.value == 0, hasShare else { return nil }
      return rules.warning(
        .zeroWeight,
        Message.zero(group.name.value, section.measure.value),
        at: share.range,
        hint: Message.zeroHint,
        subjects: [group.name.value, section.measure.value]
      )
    }
  }

  private static func together(
    _ section: ConsultationSection,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard let groups = section.groups.located else { return [] }
    let shares = groups.value.compactMap(\.share.value)
    guard shares.count == groups.value.count else { return [] }
    let name = section.measure.value
    if shares.allSatisfy({ $0 == 0 }) {
      let message = Message.allZero(name)
      return [rules.error(.weightsAllZero, message, at: groups.range, hint: Message.allZeroHint)]
    }
    guard !shares.reduce(0, +).isFinite else { return [] }
    let message = Message.tooLarge(name)
    return [rules.error(.weightsTooLarge, message, at: groups.range, hint: Message.tooLargeHint)]
  }

  private enum Message {
    static func negative(_ name: String, _ share: Double) -> String {
      "the share of '\(name.clipped)' should be 0 or more, found \(numeral(share))"
    }
    static let negativeHint = "a share says how much the group counts; 0 leaves it without a say"
    static func zero(_ name: String, _ measure: String) -> String {
      "'\(name.clipped)' has the share 0 and does not count in the consultation of "
        + "'\(measure.clipped)'"
    }
    static let zeroHint = "give it a share, or take it out"
    static func allZero(_ measure: String) -> String {
      "the shares of the groups consulted on '\(measure.clipped)' are all 0"
    }
    static let allZeroHint = "give at least one of them a share above 0"
    static func tooLarge(_ measure: String) -> String {
      "the shares of the groups consulted on '\(measure.clipped)' are too large to be added up"
    }
    static let tooLargeHint = "60 and 40 mean the same as 0.6 and 0.4"
  }
}

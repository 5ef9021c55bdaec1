import Diagnostics
import PlainYAML

/// The confidence of intervals and the weighting of samples lie within what makes sense.
enum ConsultationSettingValidator {
  /// The confidences that an interval may have, in per cent.
  private static let confidences = 50.0...99.9

  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.consultations.flatMap { section in
      [confidence(section, in: rules), cap(section, in: rules)].compactMap(\.self)
        + margins(section, in: rules)
    }
  }

  private static func confidence(
    _ section: ConsultationSection,
    in rules: RulesUnderCheck
  ) -> Finding? {
    guard let given = section.confidence.located,
      !given.value.isPercent || !confidences.contains(given.value.number)
    else { return nil }
    return rules.error(
      .confidenceOutOfRange,
      Message.confidence(given.value),
      at: given.range,
      hint: Message.confidenceHint(given.value)
    )
  }

  private static func cap(_ section: ConsultationSection, in rules: RulesUnderCheck) -> Finding? {
    guard let cap = section.weighting.value?.cap.located, cap.value < 1 else { return nil }
    return rules.error(
      .capBelowMean,
      Message.cap(cap.value),
      at: cap.range,
      hint: Message.capHint
    )
  }

  private static func margins(
    _ section: ConsultationSection,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    var seen: [String: Range<Int>] = [:]
    return (section.weighting.value?.to.value ?? []).compactMap { name in
      guard let first = seen[name.value] else {
        seen[name.value] = name.range
        return nil
      }
      return rules.error(
        .repeatedWeightingMargin,
        Message.repeated(name.value),
        at: name.range,
        hint: Message.repeatedHint,
        related: [(Message.first, first)]
      )
    }
  }

  private enum Message {
    static func confidence(_ amount: Amount) -> String {
      "the confidence should be a percentage from 50% to 99.9%, found \(amount.words)"
    }
    static func confidenceHint(_ amount: Amount) -> String {
      if !amount.isPercent, confidences.contains(amount.number) { return "write \(amount.words)%" }
      if !amount.isPercent, confidences.contains(amount.number * 100) {
        return "write \(numeral(amount.number * 100))%"
      }
      return "95% is usual: of a hundred such intervals 95 hold the true value"
    }
    static func cap(_ cap: Double) -> String {
      "the cap on weights should be 1 or more, found \(numeral(cap))"
    }
    static let capHint =
      "it is the largest weight as a multiple of the mean weight; 5 is usual, and 1 weighs all alike"
    static func repeated(_ name: String) -> String {
      "the margin '\(name.clipped)' is listed twice"
    }
    static let repeatedHint = "list each margin once"
    static let first = "first listed here"
  }
}

import Diagnostics
import PlainYAML

/// Ballots are counted by a method that exists, and become what it can give.
enum ConsultationMethodValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.consultations.flatMap { section -> [Finding] in
      guard let text = section.methodText.located else { return [] }
      guard let method = section.method else { return [unknown(text, in: rules)] }
      return [becomes(section, method, in: rules), unranked(section, method, in: rules)]
        .compactMap(\.self)
    }
  }

  private static func unknown(_ text: Located<String>, in rules: RulesUnderCheck) -> Finding {
    rules.error(
      .unknownMethod,
      Message.unknown(text.value),
      at: text.range,
      hint: (ConsultationMethodName.nearest(to: text.value).map(Message.question) ?? "")
        + Message.methods
    )
  }

  private static func becomes(
    _ section: ConsultationSection,
    _ method: ConsultationMethodName,
    in rules: RulesUnderCheck
  ) -> Finding? {
    guard let becomes = section.becomesWord.located, !method.canBecome(becomes.value) else {
      return nil
    }
    let possible = ConsultationSection.Becomes.allCases.filter(method.canBecome)
    return rules.error(
      .becomesOtherThanCounted,
      Message.becomes(method.text, becomes.value.rawValue),
      at: becomes.range,
      hint: Message.becomesHint(becomes.value, possible.map(\.rawValue)),
      related: section.methodText.range.map { [(Message.method, $0)] } ?? []
    )
  }

  private static func unranked(
    _ section: ConsultationSection,
    _ method: ConsultationMethodName,
    in rules: RulesUnderCheck
  ) -> Finding? {
    guard let range = section.unranked.range, !method.isBorda else { return nil }
    return rules.error(
      .unrankedWithoutBorda,
      Message.unranked(method.text),
      at: range,
      hint: Message.unrankedHint
    )
  }

  private enum Message {
    static func unknown(_ text: String) -> String { "there is no method '\(text.clipped)'" }
    static func question(_ name: String) -> String { "did you mean '\(name)'?\n" }
    static let methods = "the methods are \(listing(ConsultationMethodName.all))"
    static func becomes(_ method: String, _ becomes: String) -> String {
      "ballots counted by '\(method)' cannot become '\(becomes)'"
    }
    static func becomesHint(_ becomes: ConsultationSection.Becomes, _ possible: [String]) -> String
    {
      let needed =
        switch becomes {
        case .share: "'share' needs plurality, top N share, approval, net concern or top two"
        case .points: "'points' needs borda"
        default: "'mean' needs mean rank or median rank"
        }
      return "\(needed)\nby this method they can become \(listing(possible))"
    }
    static let method = "the method"
    static func unranked(_ method: String) -> String {
      "'\(method)' has no rule for options that a ballot does not rank"
    }
    static let unrankedHint = "delete 'unranked'; only borda has one"
  }
}

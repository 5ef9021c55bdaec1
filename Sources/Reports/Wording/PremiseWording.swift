import Precedence

/// The sentences about what a scenario supposes.
extension Wording {
  /// What is supposed: `with the weight of 'concern' at 60 instead of 40`.
  static func premise(_ effects: [ChangeEffect]) -> String {
    effects.isEmpty ? "without any change" : list(effects.map(supposed))
  }

  static func premise(ofMany count: Int) -> String { "with these \(count) changes together" }

  /// One change: `with the rule 'rising_fast' off instead of on`, `without 'burglary'`.
  private static func supposed(_ effect: ChangeEffect) -> String {
    if let name = name(behind: "candidate ", effect) {
      return effect.after == takesNoPart ? "without \(name)" : "with \(name) taking part"
    }
    let subject = "with \(definite(effect.subject))"
    let (before, after) = (shown(effect.before, effect), shown(effect.after, effect))
    if effect.before == asItStands { return "\(subject) \(after)" }
    let preposition = preposition(effect)
    if before == after { return "\(subject) \(preposition)\(after), as it is" }
    return "\(subject) \(preposition)\(after) instead of \(before)"
  }

  /// What the library calls the figures of all candidates before they change.
  private static let asItStands = "as it is"
  /// What the library calls a candidate that is taken out.
  static let takesNoPart = "takes no part"

  private static func preposition(_ effect: ChangeEffect) -> String {
    if ["on", "off"].contains(effect.after) { return "" }
    return effect.subject.hasPrefix("missing ") ? "as " : "at "
  }

  /// A condition needs marks to be told from the sentence around it.
  private static func shown(_ value: String, _ effect: ChangeEffect) -> String {
    let isCode = effect.subject.hasPrefix("condition ") || effect.subject.hasPrefix("missing ")
    let text = Paragraph.oneLine(value)
    return isCode ? "'\(text)'" : text
  }

  private static func name(behind word: String, _ effect: ChangeEffect) -> String? {
    effect.subject.hasPrefix(word) ? String(effect.subject.dropFirst(word.count)) : nil
  }

  /// A change in a list: `the rule 'rising_fast': off, now on`.
  static func fromTo(_ effect: ChangeEffect) -> String {
    let (before, after) = (shown(effect.before, effect), shown(effect.after, effect))
    let now = effect.before == asItStands ? "" : ", now \(before)"
    return "\(definite(effect.subject)): \(after)\(now)"
  }

  /// A subject in the middle of a sentence: `the weight of 'concern'`, `'volume' of 'burglary'`.
  static func definite(_ subject: String) -> String {
    if subject.hasPrefix("missing ") { return "a \(subject)" }
    return subject.first?.isLetter ?? false ? "the \(subject)" : subject
  }
}

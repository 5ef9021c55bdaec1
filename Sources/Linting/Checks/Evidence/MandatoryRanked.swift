import Diagnostics
import Precedence

extension Check {
  /// Duties and cross-cutting themes that are ranked like all others.
  static let mandatoryRanked = Check(
    CheckPage(
      .mandatoryRanked,
      .note,
      "a duty ranked like a choice",
      what: """
        The name of a candidate has a word for something that has to be done anyway or that runs \
        through all other themes (Prevent as a duty, terrorism, extremism, reoffending, safeguarding, \
        statutory, mandatory, cross-cutting), and no rule monitors it, leaves it out or flags it as \
        such.
        """,
      effect: """
        On the shortlist it takes a place that could have been a choice; below it, it looks as if it \
        could be dropped. Its few recorded cases say little about it either way.
        """,
      mend: """
        List such themes apart: a yes/no measure and a rule that says 'monitor' or 'leave out', or a \
        flag with the word. Accept it, with the candidate's id, where it is a free choice in your area.
        """,
      example: CheckPage.Example(
        wrong: "reoffending, ranked by its count",
        right: """
          across_all:
            when: cross_cutting
            then: monitor
            because: it runs through all priorities and takes no place of its own
          """
      ),
      source:
        "Crime and Disorder Act 1998, sections 5 and 6; Counter-Terrorism and Security Act 2015, section 26"
    ),
    .candidates { assessment in
      let touched = assessment.result.ranking.filter {
        DutyWords.areIn($0.name) || DutyWords.areIn($0.id)
      }.filter { !$0.isSetApart }
      guard !touched.isEmpty else { return [] }
      let listed = touched.filter(\.isShortlisted)
      return [
        Finding(
          .mandatoryRanked,
          .note,
          "\(QuotedNames.text(touched.map(\.id))) \(touched.count == 1 ? "sounds" : "sound") like a "
            + "duty or a theme that cuts across, and \(touched.count == 1 ? "is" : "are") ranked like "
            + "a choice" + places(listed),
          at: place(of: touched, in: assessment.assessment),
          hint: "say so in a yes/no measure, and let a rule monitor it, leave it out or flag it",
          subjects: touched.map(\.id)
        )
      ]
    }
  )

  /// Where the first of them is listed.
  private static func place(
    of touched: [CandidateResult],
    in assessment: Assessment
  ) -> Location? {
    assessment.records.first { $0.id == touched.first?.id }?.location ?? assessment.listPlace
  }

  private static func places(_ listed: [CandidateResult]) -> String {
    listed.isEmpty
      ? ""
      : ": \(QuotedNames.text(listed.map(\.id))) \(listed.count == 1 ? "takes a place" : "take places") on the shortlist"
  }
}

extension CandidateResult {
  /// Whether a rule treats the candidate otherwise than the others: watches it, or marks it as a duty.
  fileprivate var isSetApart: Bool {
    if status == .monitored || status == .leftOut { return true }
    return rules.contains { rule in
      rule.state == .fired
        && rule.effects.contains { $0.hasPrefix("flag") && DutyWords.areIn($0) }
    }
  }
}

/// Words by which something that has to be done anyway, or that cuts across all themes, is known.
enum DutyWords {
  private static let words: Set<String> = [
    "terrorism", "counterterrorism", "extremism", "extremist", "radicalisation", "reoffending",
    "safeguarding", "mandatory", "statutory", "crosscutting", "duty", "duties",
  ]
  /// Two words that are one of them, with a hyphen or without.
  private static let pairs: [(String, String)] = [("re", "offending"), ("cross", "cutting")]
  /// What may stand before "duty" where it is no duty.
  private static let beforeDuty: Set<String> = ["heavy", "off"]
  /// What may stand behind "Prevent" where it is the name of the duty and not a verb.
  private static let behindPrevent: Set<String> = [
    "", "duty", "strategy", "agenda", "programme", "delivery",
  ]

  /// Whether a text has one of them as a word of its own.
  ///
  /// For example, "Offending and re-offending", "Counter-extremism" and "Prevent" have, "Prevent burglary",
  /// "Things we can prevent" and "heavy-duty locks" have not.
  ///
  /// - Complexity: Linear in the text.
  static func areIn(_ text: String) -> Bool {
    let parts = text.lowercased().split { !$0.isLetter }.map(String.init)
    if parts.first == "prevent", behindPrevent.contains(parts.count > 1 ? parts[1] : "") {
      return true
    }
    return parts.indices.contains { place in
      let before = place > 0 ? parts[place - 1] : ""
      if parts[place] == "duty" { return !beforeDuty.contains(before) }
      return words.contains(parts[place]) || pairs.contains { $0 == (before, parts[place]) }
    }
  }
}

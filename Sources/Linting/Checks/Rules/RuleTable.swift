import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Rules that decide like a table and leave a case out.
  static let gapInRules = Check(
    CheckPage(
      .gapInRules,
      .note,
      "rules that decide like a table leave a case out",
      what: """
        Three or more rules read the same one or two measures or levels and have effects of the same \
        kind; no two of them fire at once. Between the cases that they cover there is one for which \
        none fires. A gap between two numbers is told only if it is no wider than what a rule beside \
        it covers.
        """,
      effect: """
        A candidate in the gap is treated as if nothing had been said about it, mostly because a sign \
        is '>' where '>=' is meant.
        """,
      mend: """
        Add the rule that the message suggests, or change a sign so that the neighbours meet. Accept \
        it if nothing is meant to happen there.
        """,
      example: CheckPage.Example(
        wrong: "few: {when: volume < 50, …}\nsome: {when: volume > 50 and volume < 250, …}",
        right: "few: {when: volume < 50, …}\nsome: {when: volume >= 50 and volume < 250, …}"
      )
    ),
    .rules { rules in RuleFamily.all(rules).compactMap { RuleTable($0, rules).gap } }
  )

  /// Rules that decide like a table and meet on a case.
  static let overlapInRules = Check(
    CheckPage(
      .overlapInRules,
      .note,
      "rules that decide like a table meet on a case",
      what: """
        Three or more rules read the same one or two measures or levels and have effects of the same \
        kind. All of them keep apart but two, which fire together for some candidates.
        """,
      effect: "For these candidates both act: two moves add up, and two flags stand side by side.",
      mend: """
        Change a sign so that a value belongs to one rule only, mostly '<=' to '<'. Accept it if both \
        are meant to act there.
        """,
      example: CheckPage.Example(
        wrong: "few: {when: volume <= 50, …}\nsome: {when: volume >= 50 and volume < 250, …}",
        right: "few: {when: volume < 50, …}\nsome: {when: volume >= 50 and volume < 250, …}"
      )
    ),
    .rules { rules in RuleFamily.all(rules).compactMap { RuleTable($0, rules).overlap } }
  )
}

/// Looks at a table of rules for cases that none or two of them cover.
struct RuleTable {
  private let family: RuleFamily
  private let linted: LintedRules
  private let overlaps: [(first: Int, second: Int, common: Boxes)]

  init(_ family: RuleFamily, _ linted: LintedRules) {
    self.family = family
    self.linted = linted
    overlaps = family.overlaps
  }

  private func name(_ member: Int) -> RuleName { linted.names.rules[family.rules[member]] }

  /// The finding about what is left out; `nil` if nothing is, or if this is no table.
  var gap: Finding? {
    // Where more is left out than is covered the rules are exceptions. Over one number that is seen by
    // the widths; over two things there are no widths, and the boxes are counted.
    guard overlaps.isEmpty, let gap = family.gap, let first = gap.boxes.first,
      GapWidth(family, gap)?.isNarrow ?? (gap.boxes.count < family.rules.count)
    else { return nil }
    let words = BoxWords(first, family.space, linted.names).text
    guard !words.isEmpty else { return nil }
    let names = family.boxes.indices.map { name($0).id }
    return Finding(
      .gapInRules,
      .note,
      "the rules \(QuotedNames.text(names)) leave out the case '\(words)'",
      at: name(family.rules.count - 1).conditionLocation,
      hint: "add a rule with 'when: \(words)', or change a sign so that two of them meet",
      subjects: names
    )
  }

  /// The finding about the only two that meet; `nil` if none do, or if this is no table.
  var overlap: Finding? {
    guard overlaps.count == 1, let overlap = overlaps.first, let box = overlap.common.boxes.first,
      !isInside(overlap.first, overlap.second), !isInside(overlap.second, overlap.first)
    else { return nil }
    let (one, other) = (name(overlap.first), name(overlap.second))
    return Finding(
      .overlapInRules,
      .note,
      "the rules '\(one.id)' and '\(other.id)' meet on '"
        + "\(BoxWords(box, family.space, linted.names).text)'",
      at: other.conditionLocation,
      hint: "change a sign so that each case belongs to one rule",
      related: [.init(message: "'\(one.id)' stands here", location: one.conditionLocation)],
      subjects: [one.id, other.id]
    )
  }

  private func isInside(_ member: Int, _ other: Int) -> Bool {
    family.boxes[member].without(family.boxes[other])?.isEmpty ?? true
  }
}

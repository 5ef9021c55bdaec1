import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Parts of a condition that are the same for everybody.
  static let deadComparison = Check(
    CheckPage(
      .deadComparison,
      .warning,
      "a part of a condition is the same for every candidate",
      what: """
        One comparison in a condition can never be true, or never false, whatever the candidate: it \
        asks for a level of 6 where levels go from 1 to 5, for fewer than 0 crimes, for a fall by more \
        than 100%. Where that makes the whole rule fire never or always, R161 and R162 say so instead.
        """,
      effect: """
        The part can be left out without changing anything, so whatever it was written for does not \
        happen.
        """,
      mend: "Put the number or the sign right, or leave the part out.",
      example: CheckPage.Example(
        wrong: "when: volume >= 500 or concern >= 6   # 'concern' is a level from 1 to 5",
        right: "when: volume >= 500 or concern >= 5"
      )
    ),
    .rules { rules in
      let relations = ConditionRelations(rules)
      return WrittenCondition.all(rules).flatMap { written -> [Finding] in
        guard let parts = written.parts?.all.prefix(100),
          parts.count > 1, !relations.areExclusive([written.condition]),
          !relations.isForAll(written.condition)
        else { return [] }
        return parts.compactMap { DeadComparison(rules).finding($0, in: written) }
      }
    }
  )
}

/// Looks whether one comparison is the same for everybody.
struct DeadComparison {
  private let rules: LintedRules
  private let relations: ConditionRelations

  init(_ rules: LintedRules) {
    self.rules = rules
    relations = ConditionRelations(rules)
  }

  /// The finding about a part of a condition; `nil` if it tells candidates apart.
  func finding(_ part: WrittenCondition.Part, in written: WrittenCondition) -> Finding? {
    let plain = written.condition(of: .init(atom: part.atom, isNegated: false))
    guard !plain.atoms.allSatisfy({ $0.isToldByReader(rules.plan) }) else { return nil }
    let truth: String
    if relations.areExclusive([plain]) {
      truth = "never"
    } else if relations.isForAll(plain) {
      truth = "always"
    } else {
      return nil
    }
    let place =
      written.isUnless ? "the 'unless' of '\(written.name)'" : "the rule '\(written.name)'"
    return Finding(
      .deadComparison,
      .warning,
      "'\(written.atoms[part.atom].text)' in \(place) is \(truth) true",
      at: written.location,
      hint: Bounds(written.condition.atoms[part.atom], rules)?.words
        ?? "put it right, or leave it out",
      subjects: [written.name]
    )
  }
}

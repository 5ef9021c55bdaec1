import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Cuts in a gap between the numbers that a group can come to.
  static let arbitraryCut = Check(
    CheckPage(
      .arbitraryCut,
      .note,
      "a cut where no number can be",
      what: """
        The numbers of a group made of levels come in steps. This cut lies between two steps, neither \
        on one nor half-way between two, so that any other number between them would do the same.
        """,
      effect: """
        None on the ranking. But the cut looks more exact than it is, and moving it within the gap to \
        see how firm the ranking is shows nothing.
        """,
      mend: """
        Write the cut as the number at which the level really begins, or half-way between the two. \
        Accept it where the number comes from a published scale.
        """,
      example: CheckPage.Example(
        wrong: "risk: {of: [likelihood, impact], by: product, scale: raw levels, cuts: [4.5, 10]}",
        right: "risk: {of: [likelihood, impact], by: product, scale: raw levels, cuts: [6, 12]}"
      )
    ),
    .rules { rules in
      guard rules.plan.groups.contains(where: \.hasCuts) else { return [] }
      let reach = RulesReach(rules)
      return rules.names.groups.enumerated().compactMap { position, name in
        guard case .cuts(let cuts) = rules.plan.groups[position].bands,
          reach.groups[position].isExact
        else { return nil }
        return finding(cuts, name, reach.groups[position])
      }
    }
  )

  private static func finding(
    _ cuts: [Double],
    _ name: GroupName,
    _ reach: ReachableNumbers
  ) -> Finding? {
    let arbitrary = cuts.compactMap { cut -> String? in
      guard let gap = reach.gap(around: cut),
        !Tolerance.areEqual(cut, (gap.low + gap.high) / 2)
      else { return nil }
      return
        "\(number(cut)) (anything above \(number(gap.low)) up to \(number(gap.high)) does the same)"
    }
    guard !arbitrary.isEmpty else { return nil }
    return Finding(
      .arbitraryCut,
      .note,
      "the numbers of '\(name.id)' come in steps and leave out the "
        + "\(arbitrary.count == 1 ? "cut" : "cuts") \(arbitrary.joined(separator: ", "))",
      at: name.location,
      hint: "write the number at which the level really begins",
      subjects: [name.id]
    )
  }

  private static func number(_ value: Double) -> String { LevelBand.number(value) }
}

extension Group {
  /// Whether its levels begin at numbers of the author's choice.
  fileprivate var hasCuts: Bool { if case .cuts? = bands { true } else { false } }
}

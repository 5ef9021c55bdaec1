import Diagnostics

extension CheckPage {
  static let certaintyInScore = CheckPage(
    .certaintyInScore,
    .note,
    "how sure one is changes how bad it is",
    what: """
      By its name, a part of a group says how good the evidence is (confidence, certainty, \
      reliability, quality of evidence or data), and it is multiplied or averaged into a \
      score of risk. Names that say whose confidence it is, such as that of the public in \
      the police, do not count.
      """,
    effect: """
      A grave risk that little is known about comes out low and drops off the list, which \
      is the one place where somebody would have seen that more should be known.
      """,
    mend: """
      Take it out of the score and show it beside: as a flag of a rule, or as an interval \
      of the measure itself. Accept it if it is no judgement of evidence at all.
      """,
    example: CheckPage.Example(
      wrong: """
        risk: {of: [harm, likelihood, confidence], by: product}
        """,
      right: """
        risk: {of: [harm, likelihood], by: product}
        """
    )
  )
}

import Diagnostics

extension CheckPage {
  static let unstableWeight = CheckPage(
    .unstableWeight,
    .warning,
    "a small change of a weight changes the shortlist",
    what: """
      For every weight it is worked out exactly between which shares of its group the shortlist \
      stays, the other weights keeping their ratios; without a shortlist, the first third. Here one \
      end lies less than 5 percentage points from the share as it is. Told once for each group, for \
      the weight with the least room, and for three groups at most.
      """,
    effect: """
      Weights are judgements, and hardly anybody can defend one to within 5 points. Who is on the \
      list is decided by such a difference.
      """,
    mend: """
      Nothing need be wrong. Say beside the shortlist that the candidates named are close, agree the \
      weights before anybody sees the order, or ask several people for them and see whether they \
      agree. Accept it with the reason for the weight.
      """,
    source: """
      Triantaphyllou, E. and Sanchez, A. (1997) A sensitivity analysis approach for some \
      deterministic multi-criteria decision-making methods. Decision Sciences 28(1), 151-194
      """
  )
}

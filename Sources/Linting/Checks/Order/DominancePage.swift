import Diagnostics

extension CheckPage {
  static let dominance = CheckPage(
    .dominatedAhead,
    .error,
    "a candidate stands before one that is at least as serious on everything",
    what: """
      Of two candidates one scores at least as high on every criterion that the ranking goes by, and \
      higher on one that has a weight, and still stands behind the other. Weights and sums cannot do \
      that; a rating in the matrix that falls where a level rises can. Pairs in which a rule changed \
      the level or rating of either, or in which a score is left out, are not looked at: there the \
      rules file says why.
      """,
    effect: """
      The order cannot be defended: whoever looks at the two lines of the table sees that the worse \
      case comes second.
      """,
    mend: """
      Look for the cells in which the two stand, and let no rating fall to the right or upwards. \
      There is no good reason to accept this.
      """,
    source: """
      Keeney, R. L. and Raiffa, H. (1976) Decisions with Multiple Objectives, section 3.2, on \
      dominance
      """
  )
}

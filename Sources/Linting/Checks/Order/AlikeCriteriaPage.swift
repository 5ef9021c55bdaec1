import Diagnostics

extension CheckPage {
  static let alikeCriteria = CheckPage(
    .alikeCriteria,
    .warning,
    "two criteria that are combined order the candidates nearly alike",
    what: """
      Over six or more candidates two criteria below one group, or on the two axes of the matrix, \
      have a rank correlation (Spearman) above 0.9: whoever is high on the one is high on the other. \
      Candidates without a score on either are left out.
      """,
    effect: """
      Whatever stands behind both counts twice, and the order is nearly what one of them alone would \
      make. It looks as if two reasons agreed where there is only one.
      """,
    mend: """
      See whether both measure the same thing under two names; then keep the better one. If they are \
      different things that happen to go together in these candidates, accept it and say so: with \
      other candidates they need not.
      """,
    source: """
      Spearman, C. (1904) The proof and measurement of association between two things. American \
      Journal of Psychology 15(1), 72-101
      """
  )
}

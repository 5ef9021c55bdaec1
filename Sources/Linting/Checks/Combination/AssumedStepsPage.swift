import Diagnostics

extension CheckPage {
  static let assumedSteps = CheckPage(
    .assumedSteps,
    .warning,
    "the shortlist hangs on how far the levels are taken to stand apart",
    what: """
      Levels say which of two is worse, and nothing about how much. Where a group adds, \
      averages or multiplies them they become numbers all the same: 1, 2, 3 and so on, in \
      equal steps, unless the criterion has 'scores'. For each criterion without scores \
      that is combined with another one, the assessment is ranked twice more: with each \
      step half as large again as the one below it, and with each a third smaller, the two \
      ends as they were. A criterion is named if either puts other candidates on the \
      shortlist, or in the first place where there is no shortlist.
      """,
    effect: """
      The candidates named owe their place to equal steps, which nobody may have meant: \
      very high need not be as far above high as low is above very low.
      """,
    mend: """
      Give the criterion 'scores', one for each level, and say in 'about' where they come \
      from: a harm index, a cost, a judgement that was discussed. If equal steps are what \
      you mean, accept it with that reason.
      """,
    example: CheckPage.Example(
      wrong: """
        harm: {kind: judged, levels: [Low, Medium, High]}
        """,
      right: """
        harm: {kind: judged, levels: [Low, Medium, High], scores: [1, 4, 20]}
        """
    ),
    source:
      "Stevens, S. S. (1946) On the theory of scales of measurement, Science 103(2684), 677-680"
  )
}

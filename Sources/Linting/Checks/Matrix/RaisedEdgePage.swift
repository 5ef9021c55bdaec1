import Diagnostics

extension CheckPage {
  static let raisedEdge = CheckPage(
    .raisedEdge,
    .warning,
    "a cell of the lowest row or column is above the lowest rating",
    what: """
      Cox shows what follows if the ratings are to keep risks apart (R122), with a rating \
      between the lowest and the highest (R123) and the same rating for the same risk \
      (R125): all of the lowest row and column has the lowest rating, and nothing of the \
      second row and column the highest. The reason is that where likelihood or impact may \
      be next to nothing, so may be the one times the other. The risk of such a cell \
      reaches down to nothing, whatever the other axis says.
      """,
    effect: """
      A candidate that hardly ever happens, or hardly harms anybody, can be rated above \
      one whose risk is greater.
      """,
    mend: """
      Give the cells the lowest rating. Most matrices in use do not, on purpose: so that \
      what is rare and grave, or frequent and slight, is not lost from sight. That is a \
      good reason to accept it; write it down.
      """,
    example: CheckPage.Example(
      wrong: """
        High: [Medium, Medium, High]
        Medium: [Low, Medium, Medium]
        Low: [Low, Low, Medium]
        """,
      right: """
        High: [Low, Medium, High]
        Medium: [Low, Medium, Medium]
        Low: [Low, Low, Low]
        """
    ),
    source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
  )
}

import Diagnostics

extension CheckPage {
  static let fallingMatrix = CheckPage(
    .fallingMatrix,
    .error,
    "a rating falls where the level rises",
    what: """
      Going up a row or right a column, a candidate's level gets more serious, so its \
      rating should stay or get more serious too. Here it gets less serious.
      """,
    effect: """
      A candidate that gets worse can move down the ranking, and one that is worse on both \
      axes can stand below one that is better on both.
      """,
    mend: """
      Mostly two cells or two rows were swapped: give the cell at least the rating of its \
      neighbours below and to the left. There is no good reason to accept this.
      """,
    example: CheckPage.Example(
      wrong: """
        High: [Medium, Low, High]
        """,
      right: """
        High: [Medium, Medium, High]
        """
    ),
    source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
  )
}

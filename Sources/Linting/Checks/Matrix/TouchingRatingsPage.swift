import Diagnostics

extension CheckPage {
  static let touchingRatings = CheckPage(
    .touchingRatings,
    .warning,
    "the lowest rating lies right beside the highest",
    what: """
      A cell of the lowest rating has one of the highest rating above it, to the right of \
      it, or above to the right.
      """,
    effect: """
      One level more turns the lowest rating into the highest, with nothing between. A \
      candidate just below a cut and one just above it, which hardly differ, end up at \
      opposite ends of the ranking.
      """,
    mend: """
      Put a rating between the two. A matrix needs at least three ratings for that, and at \
      least three levels on each axis: no 2 by 2 matrix can do it.
      """,
    example: CheckPage.Example(
      wrong: """
        High: [Low, High, High]
        """,
      right: """
        High: [Low, Medium, High]
        """
    ),
    source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
  )
}

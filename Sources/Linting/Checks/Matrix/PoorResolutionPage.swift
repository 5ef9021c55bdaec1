import Diagnostics

extension CheckPage {
  static let poorResolution = CheckPage(
    .poorResolution,
    .note,
    "the ratings are finer or coarser than the levels",
    what: """
      Three things are counted. First, a matrix of more than three ratings: two ratings \
      with another between them should not overlap in the risks that they stand for, which \
      are worked out as under R122; of the higher rating, cells of the \
      lowest row and column are left to R124. \
      Secondly, where there are at least five cells for each rating, none should have \
      fewer than three. Thirdly, the highest rating should not have more than a third of \
      the cells.
      """,
    effect: """
      Ratings that overlap look finer than they are: a difference of two ratings need not \
      be one of risk. A rating of one or two cells is hardly ever given. And where the \
      highest rating is the usual one it does not tell what comes first.
      """,
    mend: """
      Take fewer ratings, or move the cells that the finding names. Accept it if the \
      ratings are laid down by somebody else.
      """,
    example: CheckPage.Example(
      wrong: """
        ratings: [Low, Medium, High, Very high, Extreme]
        """,
      right: """
        ratings: [Low, Medium, High]
        """
    ),
    source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
  )
}

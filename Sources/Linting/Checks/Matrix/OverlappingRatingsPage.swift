import Diagnostics

extension CheckPage {
  static let overlappingRatings = CheckPage(
    .overlappingRatings,
    .warning,
    "the highest rating can stand for less risk than the lowest",
    what: """
      A cell stands for every risk between its two corners, risk being the one axis times \
      the other, both from nothing to the most there can be. Each level is taken for an \
      equal step, unless a group with cuts says where its levels lie. Here the least risk \
      in a cell of the highest rating is below the greatest risk in a cell of the lowest \
      rating. Ratings between the two are not looked at.
      """,
    effect: """
      Of two candidates, the one with more risk can get the lowest rating and the other \
      the highest, so that the order of the ratings says the opposite of the risks they \
      stand for.
      """,
    mend: """
      Lower the one cell or raise the other by a rating. Accept it if the axes are not \
      meant to be multiplied, and say how they are meant.
      """,
    example: CheckPage.Example(
      wrong: """
        High: [Low, High, High]
        Medium: [Low, Low, High]
        Low: [Low, Low, Low]
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

import Diagnostics

extension CheckPage {
  static let unevenRatings = CheckPage(
    .unevenRatings,
    .warning,
    "a cell of no less risk has a lower rating",
    what: """
      A cell stands for every risk between its two corners, as under R122. Here a cell \
      whose corners both stand for at least as much risk as those of another has a lower \
      rating than that one. All ratings are looked at, not only the lowest and the \
      highest.
      """,
    effect: """
      Of two candidates on these cells, the one with no less risk is ranked lower. Where \
      the cells lie opposite each other, such as High with Low and Low with High, the \
      matrix counts one axis for more than the other.
      """,
    mend: """
      Give both cells the same rating. If one axis is to count for more, accept it and say \
      which and why.
      """,
    example: CheckPage.Example(
      wrong: """
        High: [Medium, High, High]
        Medium: [Low, Medium, High]
        Low: [Low, Low, Low]
        """,
      right: """
        High: [Medium, Medium, High]
        Medium: [Low, Medium, Medium]
        Low: [Low, Low, Medium]
        """
    ),
    source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
  )
}

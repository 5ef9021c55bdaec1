import Diagnostics

extension CheckPage {
  static let reversedProduct = CheckPage(
    .reversedProduct,
    .warning,
    "the order of a product hangs on which end is called 1",
    what: """
      A group multiplies the numbers of levels. Whether the worst level of four is called \
      4 or 1 is a habit; but if every scale is turned round, and the smallest product is \
      the worst, some pairs change their order. All pairs of levels of the two parts with \
      the most levels are tried, the other parts held fixed; of a group, the numbers that \
      it can come to. A part with 'points', or a group with very many numbers, is tried at \
      five equal steps, and nothing is counted. Numbers that are meant, in 'scores' or \
      'points', are left alone. For example, of the 120 pairs of cells of a 4 by 4 product, 8 are turned \
      round and 4 more are level one way and not the other.
      """,
    effect: """
      For these pairs the order says nothing about the candidates, only about the \
      numbering. 2 and 4 give 8, and 3 and 3 give 9; counted from the other end they give \
      3 times 1, 3, and 2 times 2, 4, where the smaller is the worse: the first is now \
      ahead.
      """,
    mend: """
      Say in a matrix what each pair of levels comes to, or use 'by: weighted mean', which \
      gives the same order from both ends. If the numbers are true amounts, such as counts \
      and days, write them as 'scores' or 'points'.
      """,
    example: CheckPage.Example(
      wrong: """
        risk: {of: [likelihood, impact], by: product, scale: raw levels}
        """,
      right: """
        risk: {of: [likelihood, impact], by: weighted mean}
        """
    ),
    source:
      "Thomas, P., Bratvold, R. B. and Bickel, J. E. (2014) The risk of using risk matrices, SPE Economics and Management 6(2), 56-66"
  )
}

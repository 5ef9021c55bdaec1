import Diagnostics

extension CheckPage {
  static let opposedAxes = CheckPage(
    .opposedAxes,
    .warning,
    "likelihood and impact run against each other",
    what: """
      Over these candidates, the rank correlation (Spearman) of the two axes is -0.1 or \
      less: what happens often harms little, and what harms much is rare. And of the \
      pairs that the matrix tells apart, it puts a tenth or more the other way round than \
      likelihood times impact. Rules that rank by a number before the rating are not \
      looked at. \
      Candidates are compared on their cells of the matrix before any rule acts, by where \
      they stand on each axis: at the middle of a level of a criterion, and between the \
      middles where a group has a number of its own. There have to be at least five of \
      them: two or three always show a correlation of a half or more in one direction or \
      the other, and of four that have nothing to do with each other two in five do.
      """,
    effect: """
      Cox shows that a matrix is least to be trusted in this case: along such a line, \
      great and small risks fall into cells whose ratings say little about them, and the \
      ratings can be worse than drawing lots. The finding names a pair for which they say \
      the opposite.
      """,
    mend: """
      Look at the pair named and at those like it. Order by the number first, as in 'by: \
      [risk, rating]', where the rating may only part equals; a number behind the rating \
      does not mend it. Accept it if the matrix is meant to weigh impact otherwise than by \
      multiplying.
      """,
    source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
  )
}

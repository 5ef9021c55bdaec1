import Diagnostics

extension CheckPage {
  static let zeroInProduct = CheckPage(
    .zeroInProduct,
    .warning,
    "one part at zero takes the whole product to zero",
    what: """
      A group multiplies its parts, and the lowest score of one of them is 0: because it \
      is written so, because the lower answer to a yes/no counts 0, or because scores are \
      mapped to 0 to 1, as they are without 'scale: raw levels'.
      """,
    effect: """
      A candidate at the lowest level of that one part gets 0, whatever the others say. \
      The gravest harm disappears behind a trend that is very low, and all such candidates \
      are level with each other at the bottom.
      """,
    mend: """
      Use 'scale: raw levels', where levels count from 1, with scores above 0 where there \
      are any, or 'by: weighted mean'. Accept it if the part is a switch: a candidate with a no is meant to \
      drop out.
      """,
    example: CheckPage.Example(
      wrong: """
        risk: {of: [likelihood, harm], by: product}
        """,
      right: """
        risk: {of: [likelihood, harm], by: product, scale: raw levels}
        """
    ),
    source:
      "Thomas, P., Bratvold, R. B. and Bickel, J. E. (2014) The risk of using risk matrices, SPE Economics and Management 6(2), 56-66"
  )
}

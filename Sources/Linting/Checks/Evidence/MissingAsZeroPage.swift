import Diagnostics

extension CheckPage {
  /// A missing value that counts as 0 or as harmless.
  static let missingAsZero = CheckPage(
    .missingAsZero,
    .warning,
    "what nobody counted looks like nothing",
    what: """
      Either the rules say 'missing: best' of a figure that a criterion scores, so that what nobody \
      counted is the least serious there is. Or a count is 0 where that is hard to believe: all counts \
      of one candidate are 0 while half of the others have 20 or more, or one of two compared counts \
      is 0 and the other 20 or more.
      """,
    effect: """
      The candidate sinks to the bottom because of a gap in the data. The police data site, for one, \
      answers with an empty list for a force that sent nothing, and a spreadsheet adds that up to 0.
      """,
    mend: """
      Leave the cell empty where nobody counted, and say 'missing: interval' in the rules: the \
      candidate then gets the best and the worst place it could have. Accept it, with the candidate's \
      id, where somebody counted and there really were none; more than three candidates with the same \
      gap make one finding, which goes by the name of the count.
      """,
    example: Example(
      wrong: "volume: {unit: crimes, missing: best}",
      right: "volume: {unit: crimes, missing: interval}"
    )
  )
}

import Diagnostics

extension CheckPage {
  static let unequalScales = CheckPage(
    .unequalScales,
    .warning,
    "a part counts for more or less than its weight says",
    what: """
      A group adds or averages scores on their own scales ('scale: raw levels'), and those \
      are of different length. What a part can move is its weight times the distance from \
      its lowest score to its highest (its swing). The share of that in the whole is \
      compared with the share of the weight; a group that adds has equal weights. A part \
      is reported if the two differ by more than a quarter of the weight's share. For \
      example, scales of 0 to 8 and 1 to 5 at equal weights: the first counts 8 / (8 + 4) \
      = 67%, not 50%.
      """,
    effect: """
      The part with the longer scale decides the order more often than its weight says, \
      and whoever discusses weights discusses the wrong numbers.
      """,
    mend: """
      Leave out 'scale: raw levels': then scales of different length weigh alike. To keep \
      the ranking nearly as it is, leave it out and write the shares that the finding names \
      as weights. Accept it if the length of the scale is meant as the weight.
      """,
    example: CheckPage.Example(
      wrong: """
        risk: {of: {volume: 1, harm: 1}, scale: raw levels}
        """,
      right: """
        risk: {of: {volume: 1, harm: 1}}
        """
    ),
    source:
      "von Winterfeldt, D. and Edwards, W. (1986) Decision Analysis and Behavioral Research, Cambridge University Press, on swing weights"
  )
}

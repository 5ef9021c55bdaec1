import Diagnostics
import RulesFile

extension CheckPage {
  static let negativeWeight = CheckPage(
    .negativeWeight,
    .error,
    "a weight is below zero",
    what: """
      A weight says how much a part of a group counts. Below zero it would count against \
      what the others say.
      """,
    effect: """
      A candidate would move down for being worse. The rules cannot be used.
      """,
    mend: """
      If less is worse, say 'worse: lower' in the criterion and give it a weight above \
      zero.
      """,
    example: CheckPage.Example(
      wrong: """
        risk: {of: {harm: 2, detections: -1}}
        """,
      right: """
        risk: {of: {harm: 2, detections: 1}}   # and detections: {worse: lower, ...}
        """
    )
  )

  static let weightsAllZero = CheckPage(
    .weightsAllZero,
    .error,
    "all weights of a group are zero",
    what: """
      The weights of a group are shares of their sum, which must be more than zero. They \
      need not add up to 1 or to 100: 3 and 2 mean the same as 60 and 40.
      """,
    effect: """
      Nothing would be left to rank by. The rules cannot be used.
      """,
    mend: """
      Give at least one part a weight above zero.
      """,
    example: CheckPage.Example(
      wrong: """
        risk: {of: {harm: 0, volume: 0}}
        """,
      right: """
        risk: {of: {harm: 1, volume: 1}}
        """
    )
  )

  static let zeroWeight = CheckPage(
    .zeroWeight,
    .warning,
    "a part of a group has no weight",
    what: """
      A criterion or group is listed in a group with the weight 0.
      """,
    effect: """
      It has no say: whoever reads the list of criteria thinks that it counts, and it does \
      not.
      """,
    mend: """
      Give it a weight, or take it out of the group. Accept it if it is there to be \
      switched on in a scenario.
      """,
    example: CheckPage.Example(
      wrong: """
        risk: {of: {harm: 2, trend: 0}}
        """,
      right: """
        risk: {of: {harm: 2}}
        """
    )
  )
}

extension CheckPage {
  /// Weights that the reader of rules refuses or warns of.
  static let weightPages: [CheckPage] = [.negativeWeight, .weightsAllZero, .zeroWeight]
}

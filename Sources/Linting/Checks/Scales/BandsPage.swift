import Diagnostics
import RulesFile

extension Check {
  /// Cuts that leave a gap or overlap; found on reading.
  static let bands = Check(
    CheckPage(
      .cutsNotIncreasing,
      .error,
      "cuts that do not increase",
      what: """
        Bands are written by their cuts alone, one fewer than levels, and a value on a cut is in the \
        upper band. So there is neither a gap nor an overlap, as long as each cut is above the one \
        before it. A number of cuts that does not fit the levels is R031, points that do not increase \
        R035, and a category without a level R040.
        """,
      effect: "With a cut out of order, a value would belong to two bands or to none.",
      mend: """
        List the cuts from the lowest to the highest. If a higher value is less serious, keep that \
        order and write 'worse: lower'. This cannot be accepted.
        """,
      example: CheckPage.Example(wrong: "cuts: [50, 500, 250]", right: "cuts: [50, 250, 500]")
    ),
    .reading
  )
}

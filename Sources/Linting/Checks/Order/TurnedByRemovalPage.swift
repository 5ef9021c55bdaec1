import Diagnostics

extension CheckPage {
  static let turnedByRemoval = CheckPage(
    .turnedByRemoval,
    .warning,
    "taking one candidate away turns the order of two others",
    what: """
      A criterion of the kind 'place' scores where a candidate stands among all the others. Each \
      candidate is taken away in turn, and here the order of two that stay is another without it: \
      rank reversal.
      """,
    effect: """
      Whether one theme stands before another depends on whether a third one was put on the list. \
      Whoever draws up the list can decide the order without touching a single figure.
      """,
    mend: """
      Give the criterion cuts instead ('cuts: [50, 250]'), so that each candidate is scored by its \
      own figures. Accept it where the list is fixed, such as all wards of a district.
      """,
    example: CheckPage.Example(
      wrong: "volume: {measure: volume, kind: place}",
      right: "volume: {measure: volume, cuts: [50, 250, 500, 1000]}"
    ),
    source: """
      Belton, V. and Gear, T. (1983) On a short-coming of Saaty's method of analytic hierarchies. \
      Omega 11(3), 228-230
      """
  )
}

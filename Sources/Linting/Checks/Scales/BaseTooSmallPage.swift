import Diagnostics

extension CheckPage {
  /// A percentage change without a rule for small bases.
  static let baseTooSmall = CheckPage(
    .baseTooSmall,
    .warning,
    "a percentage change on any base",
    what: """
      A criterion scores a change in per cent, or a rule acts on one, and nothing says from which base on a change counts: \
      there is no 'unless' with 'significant' or a 'base' that keeps 3 out, or the percentage is worked \
      out by a formula of its own, or candidates bring it ready-made, without the counts behind it. Of a \
      rule any percentage that they bring is told, where it looks at no count beside.
      """,
    effect: """
      From 3 to 11 crimes is +266.7%, which chance explains (p = 0.057), and it ranks as a steeper \
      rise than from 399 to 516 (+29.3%, p = 0.0001), which chance does not. Rare offences go up and \
      down the ranking from year to year.
      """,
    mend: """
      Bring both counts, write 'is: change(volume, last_year)' and say when a change is none: 'unless: \
      base < 20 or not significant at 95%'. A base of 20 to 30 is usual. Accept it where only the \
      percentage was published, and flag those candidates by a rule.
      """,
    example: Example(
      wrong: "trend: {unit: percent, is: \"(volume - last_year) / last_year * 100\"}",
      right: """
        trend:
          unit: percent
          is: change(volume, last_year)
          unless: base < 20 or not significant at 95%
        """
    ),
    source: """
      Wheeler, A. P. (2016) Tables and graphs for monitoring temporal crime trends. International \
      Journal of Police Science & Management 18(3), 159-172
      """
  )
}

import Diagnostics
import Precedence

extension Check {
  /// Counts of periods of different length that are compared; found on reading.
  static let unequalPeriods = Check(
    CheckPage(
      .unequalPeriods,
      .error,
      "compared periods differ in length",
      what: """
        A change is worked out between counts of two periods, and one has more days than the other. A \
        leap day between the same days of two years does not count.
        """,
      effect: """
        Nine months against twelve look like a fall of a quarter in everything, and every trend level \
        and every rule on a rise is wrong in the same direction.
        """,
      mend: """
        Compare the same days of two years; or write 'unequal periods: rates', and counts a day are \
        compared. For areas of different size bring the population as a measure and score the rate, as \
        in 'is: volume / population * 1000'. This cannot be accepted.
        """,
      example: CheckPage.Example(
        wrong: """
          this_year: {from: 2020-04-01, to: 2021-01-05}
          last_year: {from: 2019-04-01, to: 2020-03-31}
          """,
        right: """
          this_year: {from: 2020-04-01, to: 2021-01-05}
          last_year: {from: 2019-04-01, to: 2020-01-05}
          """
      )
    ),
    .reading
  )
}

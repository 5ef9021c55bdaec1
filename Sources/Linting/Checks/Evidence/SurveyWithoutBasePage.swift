import Diagnostics

extension CheckPage {
  /// What people said, without how many said it or how they were chosen.
  static let surveyWithoutBase = CheckPage(
    .surveyWithoutBase,
    .warning,
    "what people said, without how many said it",
    what: """
      A criterion scores a share of people or a number of people, and neither a consultation nor \
      another measure says how many were asked; or the rules count a published order without numbers \
      behind it; or people who chose themselves get a margin of error as if they had been drawn at \
      random.
      """,
    effect: """
      Ten people in a hall weigh as much as a thousand drawn at random. 246 who felt unsafe are many of \
      300 and few of 3,000, and a lead of one voice counts like one of hundreds.
      """,
    mend: """
      Bring the ballots or answers as a consultation, which keeps base and margin; or bring the number \
      asked as a measure of its own and score the share. Accept it where nothing else was published, \
      and give it little weight.
      """,
    example: Example(
      wrong: "unsafe: {unit: respondents}      # scored as it is",
      right: """
        unsafe: {unit: respondents}
        asked: {unit: respondents}
        share_unsafe: {unit: percent, is: unsafe / asked * 100}
        """
    ),
    source: """
      Baker, R. and others (2013) Summary report of the AAPOR task force on non-probability sampling. \
      Journal of Survey Statistics and Methodology 1(2), 90-143
      """
  )
}

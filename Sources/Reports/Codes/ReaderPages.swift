import Diagnostics
public import Linting

extension CheckPage {
  /// The pages of what the readers of files find where a sentence says too little: values with dates,
  /// parameters and acceptances.
  public static let ofReaders: [CheckPage] = datedValues + dates + parameters + acceptances

  private static let datedValues: [CheckPage] = [
    CheckPage(
      "R180",
      .error,
      "a value with neither 'value' nor 'values'",
      what: """
        A cut, weight, score, point or parameter is written as a mapping, so that it can say where it \
        comes from; but there is no number in it.
        """,
      effect: "There is no number to rank by.",
      mend: "Write the number under 'value', or several with their dates under 'values'.",
      example: Example(
        wrong: "harm: {source: strategy}",
        right: "harm: {value: 40, source: strategy}"
      )
    ),
    CheckPage(
      "R181",
      .error,
      "a value with both 'value' and 'values'",
      what: "'value' says what has always held, 'values' what holds from which day on.",
      effect: "Which of the two holds cannot be told.",
      mend: "Keep one of them.",
      example: Example(
        wrong: "harm: {value: 40, values: {2026-04-01: 50}}",
        right: "harm: {values: {2024-04-01: 40, 2026-04-01: 50}}"
      )
    ),
    CheckPage(
      "R182",
      .error,
      "a text where a date should be",
      what: "Dates are written as year, month and day, and have to be in the calendar.",
      effect: "From when on the value holds cannot be told.",
      mend: "Write the day in full: 1 April 2026 is 2026-04-01.",
      example: Example(
        wrong: "harm: {values: {2024: 40, 1/4/2026: 50}}",
        right: "harm: {values: {2024-04-01: 40, 2026-04-01: 50}}"
      )
    ),
    CheckPage(
      "R183",
      .error,
      "values that are not in the order of their dates",
      what: "The values of a number stand from the oldest date to the newest, each date once.",
      effect: "A reader who takes the last line for the newest value would be misled.",
      mend: "Put them in order.",
      example: Example(
        wrong: "harm: {values: {2026-04-01: 50, 2024-04-01: 40}}",
        right: "harm: {values: {2024-04-01: 40, 2026-04-01: 50}}"
      )
    ),
  ]

  private static let dates: [CheckPage] = [
    CheckPage(
      "R184",
      .error,
      "a date before the first value",
      what: """
        The day as of which the rules are read ('--as-of', 'as_of' of the assessment, or the first day \
        of its 'valid') lies before the first date of a value.
        """,
      effect: "On that day the number had no value, so nothing can be ranked.",
      mend: "Give a later day, or write what held before under its own date.",
      example: Example(
        wrong: "harm: {values: {2026-04-01: 50}}   # with --as-of 2025-04-01",
        right: "harm: {values: {2024-04-01: 40, 2026-04-01: 50}}"
      )
    ),
    CheckPage(
      "R185",
      .warning,
      "a value whose review is overdue",
      what: "The day as of which the rules are read lies behind the 'review_by' of a value.",
      effect:
        "None: the value holds until it is changed. But nobody has looked at it when they meant to.",
      mend: "Confirm the value or change it, then write a later 'review_by'.",
      example: Example(
        wrong: "harm: {value: 40, review_by: 2025-03-31}   # with --as-of 2026-04-01",
        right: "harm: {value: 40, review_by: 2027-03-31}"
      )
    ),
    CheckPage(
      "R186",
      .note,
      "values by date, and no date to choose by",
      what:
        "A value has dates, and neither the command nor the assessment says which day is meant.",
      effect:
        "The newest values are used. The clock is never asked, so the ranking stays what it is.",
      mend: "Give the day with '--as-of', or write 'as_of' in the assessment file.",
      example: Example(
        wrong: "rules: rules.yaml",
        right: "as_of: 2026-04-01\nrules: rules.yaml"
      )
    ),
    CheckPage(
      "R187",
      .note,
      "a review date, and no date to compare it with",
      what: """
        A value has a 'review_by', and neither the command nor the assessment says which day is meant.
        """,
      effect: "None: but whether the review is overdue is not known.",
      mend: "Give the day with '--as-of', or write 'as_of' in the assessment file.",
      example: Example(
        wrong: "rules: rules.yaml",
        right: "as_of: 2026-04-01\nrules: rules.yaml"
      )
    ),
    CheckPage(
      "R188",
      .warning,
      "rules that another date makes unusable",
      what: """
        The rules are in order with the values in force, but on the first day of one of the other values \
        they would not be. What is wrong then stands in the finding.
        """,
      effect: "None today. On that day nothing could be ranked.",
      mend: "Mend the value of that day, or change together what has to go together.",
      example: Example(
        wrong: "cuts: [{values: {2024-04-01: 50, 2026-04-01: 300}}, 250]",
        right: "cuts: {values: {2024-04-01: [50, 250], 2026-04-01: [300, 500]}}"
      )
    ),
    CheckPage(
      "R191",
      .note,
      "more dates than are tried",
      what: """
        Whether the rules are in order on other days is tried on twenty first days of values: those to \
        come, the nearest first, then those gone by, the latest first. Here there are more.
        """,
      effect: "None today. On a day that was not tried the rules may be unusable (R188).",
      mend: "Take out values of long ago, or check such a day by itself with '--as-of'.",
      example: Example(
        wrong: "precedence check rules.yaml",
        right: "precedence check rules.yaml --as-of 2001-04-01"
      )
    ),
  ]

  private static let parameters: [CheckPage] = [
    CheckPage(
      "R189",
      .warning,
      "a parameter that nothing reads",
      what: "A number has a name under 'parameters', and no condition, formula or reason names it.",
      effect: "None: changing the number changes nothing.",
      mend: "Name it where it is meant, or take it out.",
      example: Example(
        wrong: "parameters: {fast_rise: 25%}\nrules: {rising: {when: trend >= 25%, then: keep}}",
        right:
          "parameters: {fast_rise: 25%}\nrules: {rising: {when: trend >= fast_rise, then: keep}}"
      )
    ),
    CheckPage(
      "R190",
      .error,
      "a parameter whose unit is that of no number",
      what:
        "Parameters are numbers. Levels, categories and yes/no are judged or told, not counted.",
      effect: "It could be compared with nothing.",
      mend: "Write what the number counts, or percent, or number.",
      example: Example(
        wrong: "least: {unit: level, value: 3}",
        right: "least: {unit: crimes, value: 3}"
      )
    ),
  ]

  private static let acceptances: [CheckPage] = [
    CheckPage(
      "R110",
      .error,
      "something under 'accept' that is no code of a finding",
      what: "Under 'accept' stand codes, as they stand in square brackets in a finding.",
      effect: "It is not known what is accepted.",
      mend: "Write the letter and the three digits.",
      example: Example(
        wrong: "accept: {equal rows: they are meant to be alike}",
        right: "accept: {R125: they are meant to be alike}"
      )
    ),
    CheckPage(
      "R111",
      .warning,
      "an acceptance of something that was not found",
      what: """
        A code is accepted with a reason, and there is no such finding: mostly since it has been mended. \
        Where a name stands under the code, there is none about that name.
        """,
      effect: "None now. But the next finding of that code would be accepted unseen.",
      mend: "Take the acceptance out, or correct the code or the name.",
      example: Example(
        wrong: "accept: {R125: {impct: the impact leads}}",
        right: "accept: {R125: {impact: the impact leads}}"
      )
    ),
    CheckPage(
      "R112",
      .error,
      "an acceptance of what the date decides",
      what: """
        A review that is overdue (R185), and a day that nobody gave (R186, R187), are found on some days \
        and not on others.
        """,
      effect: "Accepted once, a review would never be missed again.",
      mend: """
        Write a later 'review_by' with the reason beside the value, or give the day with '--as-of' or \
        'as_of'.
        """,
      example: Example(
        wrong: "accept: {R185: the board meets in June}",
        right: "harm: {value: 40, because: the board meets in June, review_by: 2026-06-30}"
      )
    ),
  ]
}

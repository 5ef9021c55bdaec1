import Diagnostics

extension CheckPage {
  static let doubleCounting = CheckPage(
    .doubleCounting,
    .warning,
    "two criteria that are combined count the same measure",
    what: """
      Two criteria below one group, or on the two axes of the matrix, read the same measure, or read \
      measures that both grow with it: a count on one side and count times harm on the other, or a \
      rate beside its own count. A criterion that is reached on two ways counts twice as well. A \
      quotient by the other measure, such as harm for each crime, depends on it too but divides it \
      out, and a change between two years compares like with like: neither is reported.
      """,
    effect: """
      The measure weighs more than the weights say. Candidates with many crimes come first twice: \
      once because they are many, and once more because many crimes make much harm.
      """,
    mend: """
      Drop one of the two, or divide the other measure out: harm for each crime instead of all harm. \
      Accept it with a reason where the measure is meant to weigh more, and say how much.
      """,
    example: CheckPage.Example(
      wrong: """
        all_harm: {unit: days, is: volume * harm_of_one}
        # criteria on 'volume' and on 'all_harm' in one group
        """,
      right: """
        harm_of_one: {unit: days per crime}
        # criteria on 'volume' and on 'harm_of_one' in one group
        """
    ),
    source: """
      Keeney, R. L. and Raiffa, H. (1976) Decisions with Multiple Objectives, section 2.3: \
      attributes should be nonredundant
      """
  )
}

import Diagnostics

extension CheckPage {
  /// Counting the same crimes twice in one sum; the reader of evidence finds it and declares the codes.
  static let overlapPages = [
    CheckPage(
      "E051",
      .error,
      "a category is counted twice in one sum",
      what: "A candidate lists the same category of an offence table twice.",
      effect: "Its crimes would count double, and the candidate would move up for nothing.",
      mend: "List the category once."
    ),
    CheckPage(
      "E052",
      .error,
      "a category is counted with one that holds it",
      what: """
        A candidate lists a category and one that is a part of it, as the column of parents says: \
        all thefts, and bicycle theft.
        """,
      effect: "The crimes of the part would count double: once alone, and once within the whole.",
      mend: "List the whole alone, or only parts of it."
    ),
    CheckPage(
      "E053",
      .error,
      "a row that overlaps others is added to them",
      what: """
        A row of the offence table is marked as counting crimes that other rows count too, such as \
        a flag for domestic abuse, and a candidate adds it to such rows.
        """,
      effect: """
        The flagged crimes would count double: once as what they are, and once for the flag.
        """,
      mend: "Make it the only category of its candidate, or leave it out."
    ),
  ]
}

import Diagnostics
import Linting

/// A page of a check, made up for tests.
enum SampleCheck {
  static let falling = CheckPage(
    "R121",
    .warning,
    "a rating falls where likelihood grows",
    what:
      "A cell of the matrix is less serious than the cell to its left, or than the cell beneath it.",
    effect: "A candidate that becomes more likely can lose its place.",
    mend:
      "Give the cell at least the rating of both. Accept it where the matrix was prescribed <so>.",
    example: CheckPage.Example(
      wrong: "cells:\n  High: [Medium, Low]\n",
      right: "cells:\n  High: [Medium, Medium]\n"
    ),
    source: "L. A. Cox (2008), What's wrong with risk matrices?, Risk Analysis 28(2)"
  )

  static let bare = CheckPage(
    "R001",
    .error,
    "a format that nobody reads",
    what: "The file is of another format.",
    effect: "",
    mend: "Write 'format: 1'."
  )

  static let pages = [falling, bare]
}

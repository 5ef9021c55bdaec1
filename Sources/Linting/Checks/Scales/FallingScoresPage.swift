import Diagnostics
import RulesFile

extension Check {
  /// A score below that of the level beneath; found on reading.
  static let fallingScores = Check(
    CheckPage(
      .scoresDecreasing,
      .error,
      "a score lower than that of the level below",
      what: """
        Levels go from the least to the most serious, and their scores have to go with them: here a \
        more serious level scores less.
        """,
      effect: "A candidate that gets worse would move down the ranking.",
      mend: """
        Put the scores in the order of the levels. If the levels stand the wrong way round, turn them \
        and write 'worse: lower' where a lower value is more serious. This cannot be accepted.
        """,
      example: CheckPage.Example(
        wrong: "levels: [Low, Medium, High]\nscores: [1, 5, 3]",
        right: "levels: [Low, Medium, High]\nscores: [1, 3, 5]"
      )
    ),
    .reading
  )
}

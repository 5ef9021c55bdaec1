import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Ratings that fall where likelihood or impact grows.
  static let fallingMatrix = Check(
    CheckPage(
      .fallingMatrix,
      .error,
      "a rating falls where the level rises",
      what: """
        Going up a row or right a column, a candidate's level gets more serious, so its rating should \
        stay or get more serious too. Here it gets less serious.
        """,
      effect: """
        A candidate that gets worse can move down the ranking, and one that is worse on both axes can \
        stand below one that is better on both.
        """,
      mend: """
        Mostly two cells or two rows were swapped: give the cell at least the rating of its neighbours \
        below and to the left. There is no good reason to accept this.
        """,
      example: CheckPage.Example(
        wrong: "High: [Medium, Low, High]",
        right: "High: [Medium, Medium, High]"
      ),
      source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
    ),
    .rules { rules in
      guard let matrix = rules.plan.matrix, let names = rules.names.matrix else { return [] }
      var findings: [Finding] = []
      for down in 0..<matrix.downCount {
        for across in 0..<matrix.acrossCount {
          let rating = matrix.rating(down: down, across: across)
          for (d, a) in [(down + 1, across), (down, across + 1)]
          where d < matrix.downCount && a < matrix.acrossCount {
            let next = matrix.rating(down: d, across: a)
            guard next < rating else { continue }
            findings.append(
              Finding(
                .fallingMatrix,
                .error,
                """
                the rating falls from '\(names.ratings[rating].name)' to \
                '\(names.ratings[next].name)' where the level rises
                """,
                at: names.location
              )
            )
          }
        }
      }
      return findings
    }
  )
}

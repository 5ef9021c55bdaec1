@testable import Precedence

/// Comparisons made by hand: theft, fire, noise and dogs before; floods are new, dogs are gone.
enum SampleComparisons {
  static let before = SampleScenarios.ranking(
    ["theft High yes", "fire Medium yes", "noise Medium", "dogs Low"],
    []
  )
  static let after = SampleScenarios.ranking(
    ["noise High yes", "theft High yes =", "fire Medium =", "floods Low"],
    ["litter"]
  )

  static let all = comparison(
    before,
    after,
    steps: [gone, weight, figures, together, new],
    moves: [
      move("noise", "3 Medium", ["3 Medium", "2 High yes", "1 High yes", "1 High yes", "1 High yes"]),
      move("theft", "1 High yes", ["1 High yes", "1 High yes", "2 High yes", "2 High yes", "2 High yes"]),
      move("fire", "2 Medium yes", ["2 Medium yes", "3 Medium", "3 Medium", "2 Medium", "2 Medium"]),
      move("floods", nil, [nil, nil, nil, nil, "4 Low"]), move("litter", nil, [nil, nil, nil, nil, "- -"]),
      move("dogs", "4 Low", [nil, nil, nil, nil, nil]),
    ],
    others: [
      difference(.words, "version of the rules", "1", "2"),
      difference(.words, "tests of the rules", nil, nil),
      difference(.words, "reason of 'keep_it'", nil, "few, but asked for"),
      difference(.words, "source 'survey'", "Survey of 2019", nil),
    ]
  )

  /// Nothing differs.
  static let same = comparison(before, before, steps: [], moves: [], others: [])

  /// Something differs, and nobody moves.
  static let idle = comparison(
    before,
    before,
    steps: [step([difference(.rules, "cuts of 'volume'", "1 and 2", "1 and 3")], moves: 0, alone: 0)],
    moves: [],
    others: []
  )

  /// Two steps that undo each other.
  static let cancelling = comparison(
    before,
    before,
    steps: [weight, figures],
    moves: [move("noise", "3 Medium", ["2 Medium", "3 Medium"])],
    others: []
  )

  /// Nobody in common.
  static let foreign = comparison(
    SampleScenarios.ranking(["theft High yes"], []),
    SampleScenarios.ranking(["fire High yes"], []),
    steps: [new],
    moves: [move("fire", nil, ["1 High yes"]), move("theft", "1 High yes", [nil])],
    others: []
  )

  static let weight = step(
    [difference(.rules, "weight of 'concern' in 'risk'", "40 (40%)", "60 (50%)")],
    moves: 2,
    alone: 3
  )
  static let figures = step(
    [
      difference(
        .figures,
        "figures of 'reports'",
        nil,
        nil,
        [("Noise", "12 reports", "30 reports"), ("Theft", "missing", "4 reports")]
      )
    ],
    moves: 2,
    alone: 2
  )
  static let together = step(
    [
      difference(.rules, "criterion 'harm'", nil, "{cuts: [1, 2]}"),
      difference(.figures, "figures of 'harm'", nil, nil, [("Fire", "1 day", "2 days")]),
    ],
    moves: 1,
    alone: nil
  )
  static let gone = step([difference(.candidateGone, "candidate 'Dogs'", nil, nil)], moves: 0, alone: 0)
  static let new = step(
    [
      difference(.candidateNew, "candidate 'Floods'", nil, nil),
      difference(.candidateNew, "candidate 'Litter'", nil, nil),
    ],
    moves: 0,
    alone: 0
  )

  static func comparison(
    _ before: AssessmentResult,
    _ after: AssessmentResult,
    steps: [ComparisonStep],
    moves: [ComparisonMove],
    others: [AssessmentDifference]
  ) -> AssessmentComparison {
    AssessmentComparison(
      titles: .init(before: "last year", after: "this year"),
      before: before,
      after: after,
      steps: steps,
      moves: moves,
      otherDifferences: others
    )
  }

  static func step(_ differences: [AssessmentDifference], moves: Int, alone: Int?) -> ComparisonStep {
    ComparisonStep(differences: differences, moves: moves, movesAlone: alone)
  }

  static func difference(
    _ part: AssessmentDifference.Part,
    _ subject: String,
    _ before: String?,
    _ after: String?,
    _ figures: [(String, String, String)] = []
  ) -> AssessmentDifference {
    AssessmentDifference(
      part: part,
      key: subject,
      subject: subject,
      before: before,
      after: after,
      figures: figures.map { .init(candidate: $0.0, name: $0.0, before: $0.1, after: $0.2) }
    )
  }

  /// A move from words such as `3 Medium`; `nil` where the candidate is not listed.
  static func move(_ id: String, _ before: String?, _ steps: [String?]) -> ComparisonMove {
    let standings = ([before] + steps).map { text in
      text.map { SampleScenarios.move(id, $0, $0).before }
    }
    return ComparisonMove(
      candidate: id,
      name: SampleScenarios.name(id),
      before: standings[0],
      after: standings[standings.count - 1],
      steps: Array(standings.dropFirst())
    )
  }
}

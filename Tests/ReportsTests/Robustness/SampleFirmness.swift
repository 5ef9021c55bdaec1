import Precedence
import Robustness

@testable import Reports

/// Four candidates by two groups of weights and a few cuts, with everything that can be said of how
/// firm they stand; the figures are made up to show each kind of sentence once.
enum SampleFirmness {
  static let ranking = SampleResult.assessment(
    matrix: nil,
    shortlist: 2,
    ranking: [
      candidate("violence", "Violent crime, knives, gangs, drug dealing and robbery", 1),
      candidate("abuse", "Domestic abuse", 2),
      candidate("burglary", "Burglary", 3),
      candidate("litter", "Litter", 4),
    ],
    unranked: [],
    missing: []
  )

  private static func candidate(_ id: String, _ name: String, _ place: Int) -> CandidateResult {
    SampleResult.candidate(
      id,
      name,
      place: place,
      places: place...place,
      score: 1 - Double(place) / 10,
      isShortlisted: place <= 2
    )
  }

  static func move(_ candidate: String, _ from: Int?, _ to: Int?) -> Turn.Move {
    Turn.Move(candidate: candidate, from: from, to: to)
  }

  static let swapOfThird = Turn(moves: [move("burglary", 3, 4), move("litter", 4, 3)])
  static let swapOfSecond = Turn(moves: [move("abuse", 2, 3), move("burglary", 3, 2)])
  static let any = StableInterval(low: 0, high: 1)

  static let weights = [
    WeightStability(
      group: "impact",
      term: "concern",
      weight: 40,
      others: 60,
      order: StableInterval(low: 0.31, high: 0.6, below: swapOfThird, above: swapOfSecond),
      shortlist: StableInterval(
        low: 0,
        high: 0.6,
        above: Turn(moves: swapOfSecond.moves, entering: ["burglary"], leaving: ["abuse"])
      ),
      first: any
    ),
    WeightStability(
      group: "impact",
      term: "harm_per_crime",
      weight: 60,
      others: 40,
      order: StableInterval(low: 0.4, high: 0.69, below: swapOfSecond, above: swapOfThird),
      shortlist: StableInterval(
        low: 0.4,
        high: 1,
        below: Turn(moves: swapOfSecond.moves, entering: ["burglary"], leaving: ["abuse"])
      ),
      first: any
    ),
    WeightStability(
      group: "likelihood",
      term: "volume",
      weight: 2,
      others: 1,
      order: any,
      shortlist: any,
      first: any,
      isExact: false
    ),
  ]

  static let leastChanges: [LeastChange] = [
    least("impact", .first, .impossible),
    least(
      "impact",
      .shortlist,
      .change(
        size: 0.4,
        shares: [
          .init(term: "concern", now: 0.4, then: 0.6),
          .init(term: "harm_per_crime", now: 0.6, then: 0.4),
        ],
        turn: Turn(moves: swapOfSecond.moves, entering: ["burglary"], leaving: ["abuse"])
      )
    ),
    least("likelihood", .first, .impossible),
    least("likelihood", .shortlist, .notWorkedOut(because: "it has more than 12 weights")),
  ]

  private static func least(
    _ group: String,
    _ target: LeastChange.Target,
    _ answer: LeastChange.Answer
  ) -> LeastChange {
    LeastChange(group: group, target: target, distance: .total, answer: answer)
  }

  static let thresholds = [
    cut("Medium", 50, StableInterval(low: 0, high: 500)),
    cut(
      "High",
      500,
      StableInterval(
        low: 50,
        high: 512,
        above: Turn(moves: [move("burglary", 3, 4), move("litter", 4, 3)])
      )
    ),
  ]

  private static func cut(
    _ level: String,
    _ cut: Double,
    _ order: StableInterval
  ) -> ThresholdStability {
    let whole = StableInterval(low: 0, high: .infinity)
    return ThresholdStability(
      factor: "volume",
      level: level,
      cut: cut,
      unit: "crimes",
      floor: level == "Medium" ? 0 : 50,
      ceiling: level == "Medium" ? 500 : nil,
      order: order,
      shortlist: whole,
      first: whole
    )
  }

  static let draws = RankAcceptability(
    settings: DrawSettings(),
    counted: 100_000,
    candidates: ["litter", "abuse", "violence", "burglary"],
    acceptability: [
      [0, 0, 0.21337, 0.78663], [0.07, 0.71337, 0.21663, 0], [0.93, 0.07, 0, 0],
      [0, 0.21663, 0.57, 0.21337],
    ],
    pairwise: [
      [0, 0, 0, 0.21337], [1, 0, 0.07, 0.78337], [1, 0.93, 0, 1], [0.78663, 0.21663, 0, 0],
    ],
    shortlisted: [0, 0.78337, 1, 0.21663],
    weights: [
      .init(group: "impact", term: "concern"), .init(group: "impact", term: "harm_per_crime"),
    ],
    centralWeights: [nil, [0.91, 0.09], [0.47, 0.53], nil],
    confidence: [nil, 1, 1, nil]
  )

  static let figures = FigureWorths(
    doubt: 4,
    figures: [
      FigureWorth(
        candidate: "abuse",
        measure: "harm_per_crime",
        doubt: 4,
        leastRemaining: 0,
        mostRemaining: 2,
        shortlist: .init(now: 2, leastRemaining: 0, mostRemaining: 1)
      )
    ]
  )

  static let noDoubt = FigureWorths(doubt: 0, figures: [])

  static let removals = [
    RemovalEffect(
      candidate: "litter",
      reversals: [
        .init(ahead: "abuse", behind: "burglary", wasLevel: false, becomesLevel: false)
      ],
      because: ["volume"]
    )
  ]

  static func result(
    weights: [WeightStability] = weights,
    leastChanges: [LeastChange] = leastChanges,
    thresholds: [ThresholdStability] = thresholds,
    removals: [RemovalEffect] = removals,
    draws: RankAcceptability? = draws,
    figures: FigureWorths = figures
  ) -> SensitivityResult {
    SensitivityResult(
      ranking: ranking,
      weights: weights,
      leastChanges: leastChanges,
      thresholds: thresholds,
      removals: removals,
      draws: draws,
      figures: figures
    )
  }
}

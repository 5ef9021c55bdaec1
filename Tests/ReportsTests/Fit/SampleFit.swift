import Robustness

@testable import Reports

/// What a stated order of the four candidates of ``SampleFirmness`` came to, each way.
enum SampleFit {
  static let order = StatedOrder(tiers: [["abuse"], ["violence", "burglary"], ["litter"]])

  static let weights = [
    FitResult.Weight(group: "impact", term: "concern", now: 0.4),
    FitResult.Weight(group: "impact", term: "harm_per_crime", now: 0.6),
    FitResult.Weight(group: "risk", term: "impact", now: 0.5),
  ]

  static let judgements = [
    FitResult.Judgement(
      candidate: "abuse",
      measure: "concern",
      now: 1,
      levels: SampleResult.levelNames
    ),
    FitResult.Judgement(
      candidate: "litter",
      measure: "concern",
      now: nil,
      levels: SampleResult.levelNames
    ),
  ]

  static let region = FitRegion(
    best: [0.81, 0.19, 0.5],
    bestLevels: [],
    margin: 0.0512,
    ranges: [0.62...1, 0...0.38, 0...1],
    levels: [],
    combinations: .init(fitting: 1, all: 1),
    share: .init(value: 0.0314, standardError: 0.00055),
    nearest: [0.62, 0.38, 0.5],
    nearestLevels: []
  )

  static let regionOfLevels = FitRegion(
    best: [0.81, 0.19, 0.5],
    bestLevels: [3, 1],
    margin: nil,
    ranges: [0...1, 0...1, 0...1],
    levels: [[2, 3], [1, 2, 3]],
    combinations: .init(fitting: 6, all: 9),
    share: .init(value: 1, standardError: nil),
    nearest: [0.4, 0.6, 0.5],
    nearestLevels: [2, 1]
  )

  static let conflict = FitConflict(
    leastError: 0.125,
    closest: [1, 0, 0.5],
    together: [
      OrderStatement(ahead: "abuse", behind: "violence"),
      OrderStatement(ahead: "burglary", behind: "litter"),
    ],
    drop: [OrderStatement(ahead: "violence", behind: "burglary", isLevel: true)],
    statements: 3
  )

  static func fit(
    _ answer: FitResult.Answer,
    judgements: [FitResult.Judgement] = [],
    holdsNow: Bool = false
  ) -> FitResult {
    FitResult(
      order: order,
      weights: weights,
      judgements: judgements,
      holdsNow: holdsNow,
      answer: answer
    )
  }

  static func functions(
    leastError: Double = 0,
    greatestGap: Double? = 0.174,
    errors: [ValueFunctionFit.Error] = []
  ) -> ValueFunctionFit {
    ValueFunctionFit(
      order: order,
      gap: 0.05,
      leastError: leastError,
      greatestGap: greatestGap,
      functions: [
        .init(
          criterion: "volume",
          measure: "volume",
          points: [
            .init(input: 0, value: 0, range: 0...0),
            .init(input: 1000, value: 0.25, range: 0.1...0.3),
            .init(input: 2122, value: 0.4, range: 0.35...0.5),
          ],
          weights: 0.35...0.5
        ),
        .init(
          criterion: "harm",
          measure: "harm_per_crime",
          points: [
            .init(input: 7, value: 0, range: 0...0),
            .init(input: 365, value: 0.6, range: 0.5...0.65),
          ],
          weights: 0.5...0.65
        ),
      ],
      errors: errors
    )
  }
}

import Precedence
import Robustness
import TestSupport
import Testing

/// One of everything that goes into JSON, made by hand: what it says together makes no sense.
enum SampleOutput {
  static let turn = Turn(
    moves: [.init(candidate: "a", from: 1, to: nil), .init(candidate: "b", from: 2, to: 1)],
    entering: ["b"],
    leaving: ["a"]
  )
  static let whole = StableInterval(low: 0, high: 1)
  static let endless = StableInterval(low: -.infinity, high: .infinity)

  static let draws = RankAcceptability(
    settings: DrawSettings(
      draws: 10,
      seed: .max,
      groups: [
        "risk": .ordered([["harm"], ["volume", "trend"]]), "impact": .asWritten,
        "likelihood": .within([0.25...0.5, 0...1]),
      ],
      drawsMeasures: true
    ),
    counted: 8,
    candidates: ["a", "b"],
    acceptability: [[0.75, 0.25], [0.25, 0.75]],
    pairwise: [[0, 0.75], [0.25, 0]],
    shortlisted: [0.75, 0.25],
    weights: [.init(group: "risk", term: "harm")],
    centralWeights: [[0.6], nil],
    confidence: [0.875, nil]
  )

  static func result(
    draws: RankAcceptability? = draws,
    asOf: CalendarDate? = nil
  ) throws -> SensitivityResult {
    var table = DoubtfulTable(rows: "id,volume\na,20\nb,10\n")
    if asOf != nil {
      table.rules.replace(", 20]", with: ", {values: {2024-04-01: 20, 2026-04-01: 30}}]")
    }
    let assessment = try table.assessment(asOf: asOf)
    return SensitivityResult(
      ranking: try #require(assessment.result().value),
      weights: [
        WeightStability(
          group: "risk",
          term: "harm",
          weight: 40,
          others: 60,
          order: StableInterval(low: 0.25, high: 1, below: turn),
          shortlist: nil,
          first: whole,
          isExact: false
        )
      ],
      leastChanges: [
        LeastChange(
          group: "risk",
          target: .first,
          distance: .total,
          answer: .change(
            size: 0.3,
            shares: [.init(term: "harm", now: 0.4, then: 0.25)],
            turn: turn
          )
        ),
        LeastChange(group: "risk", target: .shortlist, distance: .total, answer: .impossible),
        LeastChange(
          group: "risk",
          target: .shortlist,
          distance: .euclidean,
          answer: .notWorkedOut(because: "there are too many weights")
        ),
      ],
      thresholds: [
        ThresholdStability(
          factor: "trend",
          level: "High",
          cut: 5,
          unit: "%",
          floor: nil,
          ceiling: 20,
          order: endless,
          shortlist: StableInterval(low: -.infinity, high: 7, above: turn),
          first: endless
        )
      ],
      removals: [
        RemovalEffect(
          candidate: "c",
          reversals: [.init(ahead: "a", behind: "b", wasLevel: false, becomesLevel: true)],
          because: ["volume"]
        )
      ],
      draws: draws,
      figures: FigureWorths(
        doubt: 4,
        figures: [
          FigureWorth(
            candidate: "a",
            measure: "volume",
            doubt: 4,
            leastRemaining: 0,
            mostRemaining: 2,
            shortlist: .init(now: 2, leastRemaining: 0, mostRemaining: 1)
          )
        ],
        untried: 3
      )
    )
  }

  static let order = StatedOrder(tiers: [["a"], ["b", "c"]])

  static func fit(_ answer: FitResult.Answer) -> FitResult {
    FitResult(
      order: order,
      weights: [.init(group: "risk", term: "harm", now: 0.4)],
      judgements: [
        .init(candidate: "a", measure: "concern", now: nil, levels: ["Low", "High"])
      ],
      holdsNow: false,
      answer: answer
    )
  }

  static let region = FitRegion(
    best: [0.75],
    bestLevels: [2],
    margin: 0.125,
    ranges: [0.5...1],
    levels: [[1, 2]],
    combinations: .init(fitting: 2, all: 2),
    share: .init(value: 0.5, standardError: 0.01),
    nearest: [0.5],
    nearestLevels: [1]
  )

  static let conflict = FitConflict(
    leastError: nil,
    closest: [1],
    together: [OrderStatement(ahead: "a", behind: "b")],
    drop: [OrderStatement(ahead: "b", behind: "c", isLevel: true)],
    statements: 2
  )

  static let functions = ValueFunctionFit(
    order: order,
    gap: 0.05,
    leastError: 0.125,
    greatestGap: nil,
    functions: [
      .init(
        criterion: "volume",
        measure: "volume",
        points: [
          .init(input: 0, value: 0, range: 0...0), .init(input: 20, value: 1, range: 0.5...1),
        ],
        weights: 0.5...1
      )
    ],
    errors: [.init(candidate: "a", under: 0.125, over: 0)]
  )

  /// The file of `Tests/Cases/results/small-firmness` that a text is compared with.
  static func golden(_ file: String) -> GoldenFile {
    GoldenFile(ProjectFolder.file("Tests/Cases/results/small-firmness/\(file)"))
  }
}

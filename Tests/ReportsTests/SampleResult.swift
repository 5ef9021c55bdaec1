import Consultation
import Diagnostics

@testable import Precedence

/// A small assessment whose result was worked out by hand: two thefts and a thing nobody counted.
///
/// Risk is the mean of likelihood and impact; likelihood is 2/3 volume and 1/3 trend.
enum SampleResult {
  static let rules = RulesReference(name: "Test rules", version: "2", file: "rules/rules.yaml")
  static let levelNames = ["Low", "Medium", "High"]
  static let keys = [
    RankingKey(name: "rating", isTieBreak: false, isLowestFirst: false),
    RankingKey(name: "risk", isTieBreak: false, isLowestFirst: false),
    RankingKey(name: "volume", isTieBreak: true, isLowestFirst: false),
  ]
  static let matrix = MatrixResult(
    down: "impact",
    across: "likelihood",
    downLevels: levelNames,
    acrossLevels: levelNames,
    ratings: levelNames,
    cells: [[0, 0, 1], [0, 1, 2], [1, 2, 2]]
  )

  static func assessment(
    name: String = "Themes 2021/22",
    area: String? = "Testshire",
    validity: Validity? = nil,
    rules: RulesReference = rules,
    values: ValuesInForce? = nil,
    matrix: MatrixResult? = matrix,
    shortlist: Int? = 1,
    keys: [RankingKey] = keys,
    ranking: [CandidateResult] = [theft, burglary, litter],
    unranked: [CandidateResult] = [arson, wellbeing],
    missing: [MissingValue] = [
      MissingValue(
        candidate: "litter",
        measure: "volume",
        policy: "interval",
        assumed: ["volume counted as Medium"]
      ),
      MissingValue(candidate: "litter", measure: "trend", policy: "neutral", assumed: []),
    ]
  ) -> AssessmentResult {
    AssessmentResult(
      name: name,
      area: area,
      validity: validity,
      rules: rules,
      values: values,
      matrix: matrix,
      shortlist: shortlist,
      keys: keys,
      ranking: ranking,
      unranked: unranked,
      missing: missing,
      findings: FindingList()
    )
  }

  static let theft = candidate(
    "theft",
    "Theft from shops, from vehicles, of bicycles and of everything else that is not nailed down",
    place: 1,
    places: 1...2,
    rating: "High",
    score: 0.75,
    isShortlisted: true,
    measures: [volumeOfTheft, harm(150), trendOfTheft],
    levels: [
      level("volume", "High", 3, band: "1000 and more", near: (1000, 122, "Medium")),
      level("trend", "Medium", 2),
      level("harm", "Medium", 2, measure: "harm_per_crime", band: "7 up to 180"),
    ],
    groups: groups(
      volume: 1,
      trend: 0.5,
      likelihood: 0.8333333333,
      impact: 0.6666666667,
      risk: 0.75
    ),
    cell: CellResult(
      down: "Medium",
      across: "High",
      movedDown: "Medium",
      movedAcross: "High",
      row: 1,
      column: 2,
      cellRating: "High",
      rating: "High"
    ),
    rules: [
      rule(
        "rising_fast",
        .nearlyFired,
        margin: .init(
          comparison: "trend >= 25%",
          distance: 1.9,
          unit: "percent",
          text: "1.9 points"
        )
      ),
      rule("few_but_asked_for", .notFired, effects: ["keep"]),
    ]
  )

  static let burglary = candidate(
    "burglary",
    "Burglary",
    place: 2,
    isShared: true,
    places: 1...3,
    rating: "Medium",
    score: 0.5,
    status: .monitored,
    decidedBy: keys[0],
    measures: [judgedConcern, stated, cellMeasure, newTrend],
    levels: [level("volume", "Medium", 2), level("concern", "Low", 1)],
    groups: groups(volume: 0.5, trend: 0.5, likelihood: 0.5, impact: 0.5, risk: 0.5),
    cell: CellResult(
      down: "Low",
      across: "Medium",
      movedDown: "Medium",
      movedAcross: "High",
      row: 1,
      column: 2,
      cellRating: "High",
      rating: "Medium"
    ),
    rules: [
      rule("rising_fast", .fired, because: "up 44% on a base of 30."),
      rule(
        "watch",
        .fired,
        effects: ["monitor", "rating at most Medium"],
        because: "too few\nto tell"
      ),
    ]
  )

  static let litter = candidate(
    "litter",
    "Litter",
    place: 2,
    isShared: true,
    places: 1...3,
    rating: "Medium",
    score: 0.5,
    isShortlisted: true,
    status: .kept,
    measures: [
      MeasureResult(
        id: "volume",
        value: nil,
        interval: nil,
        text: "missing",
        unit: "crimes",
        origin: .missing(reason: "no category belongs to it")
      ),
      MeasureResult(
        id: "concern",
        value: 4,
        interval: 3.5...4.5,
        text: "4",
        unit: "level",
        origin: .formula(text: "survey *\n2", reads: ["survey", "volume"])
      ),
    ],
    levels: [
      LevelResult(
        id: "volume",
        measure: "volume",
        level: "Medium",
        number: 2,
        count: 3,
        score: 2,
        share: 0.5,
        assumed: "neutral",
        band: nil,
        nearestCut: nil
      ),
      LevelResult(
        id: "trend",
        measure: "trend",
        level: nil,
        number: nil,
        count: 3,
        score: nil,
        share: nil,
        assumed: nil,
        band: nil,
        nearestCut: nil
      ),
    ],
    groups: [
      group("likelihood", [("volume", 1, 0.5, 0.5), ("trend", 0, nil, nil)], 0.5, level: "Medium"),
      GroupResult(
        id: "impact",
        combination: "largest",
        number: nil,
        lowest: 0,
        highest: 1,
        level: nil,
        terms: []
      ),
    ],
    rules: [
      rule("few_but_asked_for", .fired, effects: ["keep"]),
      rule("rising_fast", .unknown),
    ]
  )

  static let arson = candidate(
    "arson",
    "Arson",
    status: .leftOut,
    rules: [rule("not_ours", .fired, effects: ["leave out"], because: "the fire service leads")]
  )

  static let wellbeing = candidate("wellbeing", "Wellbeing", status: .notScored)
}

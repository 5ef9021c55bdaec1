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

extension SampleResult {
  static func candidate(
    _ id: String,
    _ name: String,
    place: Int? = nil,
    isShared: Bool = false,
    places: ClosedRange<Int>? = nil,
    rating: String? = nil,
    score: Double? = nil,
    isShortlisted: Bool = false,
    status: CandidateResult.Status = .ranked,
    decidedBy: RankingKey? = nil,
    measures: [MeasureResult] = [],
    levels: [LevelResult] = [],
    groups: [GroupResult] = [],
    cell: CellResult? = nil,
    rules: [RuleResult] = []
  ) -> CandidateResult {
    CandidateResult(
      id: id,
      name: name,
      place: place,
      isShared: isShared,
      places: places,
      rating: rating,
      score: score,
      isShortlisted: isShortlisted,
      status: status,
      decidedBy: decidedBy,
      measures: measures,
      levels: levels,
      groups: groups,
      cell: cell,
      rules: rules
    )
  }

  static func level(
    _ id: String,
    _ level: String,
    _ number: Int,
    measure: String? = nil,
    band: String? = nil,
    near: (Double, Double, String)? = nil
  ) -> LevelResult {
    LevelResult(
      id: id,
      measure: measure ?? id,
      level: level,
      number: number,
      count: 3,
      score: Double(number),
      share: Double(number - 1) / 2,
      assumed: nil,
      band: band,
      nearestCut: near.map { .init(cut: $0.0, distance: $0.1, level: $0.2) }
    )
  }

  static func group(
    _ id: String,
    _ terms: [(String, Double, Double?, Double?)],
    _ number: Double,
    level: String? = nil
  ) -> GroupResult {
    GroupResult(
      id: id,
      combination: "weighted mean",
      number: number,
      lowest: 0,
      highest: 1,
      level: level,
      terms: terms.map { .init(id: $0.0, share: $0.1, number: $0.2, contribution: $0.3) }
    )
  }

  static func groups(
    volume: Double,
    trend: Double,
    likelihood: Double,
    impact: Double,
    risk: Double
  ) -> [GroupResult] {
    [
      group(
        "likelihood",
        [("volume", 2.0 / 3, volume, volume * 2 / 3), ("trend", 1.0 / 3, trend, trend / 3)],
        likelihood,
        level: "High"
      ),
      group("impact", [("harm", 1, impact, impact)], impact, level: "Medium"),
      group(
        "risk",
        [("likelihood", 0.5, likelihood, likelihood / 2), ("impact", 0.5, impact, impact / 2)],
        risk
      ),
    ]
  }

  static func rule(
    _ id: String,
    _ state: RuleResult.State,
    effects: [String] = ["raise likelihood by 1"],
    because: String? = nil,
    margin: RuleResult.Margin? = nil
  ) -> RuleResult {
    RuleResult(
      id: id,
      state: state,
      condition: "trend >= 25% and volume >= 100",
      effects: effects,
      because: because,
      margin: margin
    )
  }
}

extension SampleResult {
  static func cell(_ row: Int, _ column: String = "this_year") -> MeasureResult.CellSource {
    MeasureResult.CellSource(file: "evidence/offences.csv", row: row, column: column)
  }

  static let volumeOfTheft = MeasureResult(
    id: "volume",
    value: 1122,
    interval: nil,
    text: "1,122 crimes",
    unit: "crimes",
    origin: .sum([
      .init(category: "shops", value: 1053, cell: cell(20), weight: nil, weightCell: nil),
      .init(category: "bicycles", value: 69, cell: cell(4), weight: nil, weightCell: nil),
    ])
  )

  static func harm(_ value: Double) -> MeasureResult {
    MeasureResult(
      id: "harm_per_crime",
      value: value,
      interval: nil,
      text: "150 days per crime",
      unit: "days per crime",
      origin: .sum([
        .init(
          category: "shops",
          value: 12,
          cell: cell(20),
          weight: 12.5,
          weightCell: .init(file: "evidence/harm.csv", row: 3, column: "days")
        )
      ])
    )
  }

  /// The numbers are those of no row and stand for any.
  static let trendOfTheft = MeasureResult(
    id: "trend",
    value: 0,
    interval: nil,
    text: "0%",
    unit: "percent",
    origin: .change(
      .init(
        current: "volume",
        base: "last_year",
        currentCount: 1122,
        baseCount: 1100,
        percent: 2,
        standing: .discounted,
        unless: "base < 20 or\nnot significant at 95%",
        rateRatio: 1.02,
        rateRatioInterval: 0.9381...1.1091,
        conditionalProbability: 0.6561,
        eTestProbability: 0.0004
      )
    )
  )

  static let newTrend = MeasureResult(
    id: "trend",
    value: nil,
    interval: nil,
    text: "new",
    unit: "percent",
    origin: .change(
      .init(
        current: "volume",
        base: "last_year",
        currentCount: 5,
        baseCount: 0,
        percent: nil,
        standing: .new,
        unless: nil,
        rateRatio: nil,
        rateRatioInterval: nil,
        conditionalProbability: 0.0625,
        eTestProbability: 0.025
      )
    )
  )

  static let noTrend = MeasureResult(
    id: "trend",
    value: 0,
    interval: nil,
    text: "0%",
    unit: "percent",
    origin: .change(
      .init(
        current: "volume",
        base: "last_year",
        currentCount: 7,
        baseCount: 7,
        percent: 0,
        standing: .discounted,
        unless: "base < 20",
        rateRatio: 1,
        rateRatioInterval: nil,
        conditionalProbability: 1,
        eTestProbability: 1
      )
    )
  )

  static let judgedConcern = MeasureResult(
    id: "concern",
    value: 1,
    interval: nil,
    text: "Low",
    unit: "level",
    origin: .judged(
      .init(
        because: "the survey puts it last.",
        by: "the analyst",
        confidence: "medium",
        file: "assessment.yaml",
        line: 12
      )
    )
  )

  /// 34.2% of the public and 79.2% of the stakeholders, at 60 to 40.
  static let consulted = MeasureResult(
    id: "concern",
    value: 52.2,
    interval: 48.1...56.2,
    text: "52.2% (48.1% to 56.2%)",
    unit: "percent",
    origin: .consultation(consultation())
  )

  static func consultation(
    _ method: ConsultationMethod = .topShare(3),
    becomes: ConcernScale = .share,
    groups: [MeasureResult.ConsultationSource.Group]? = nil,
    place: Double = 2,
    noInterval: OptionEstimate.NoInterval? = nil
  ) -> MeasureResult.ConsultationSource {
    MeasureResult.ConsultationSource(
      question: "Which of these should come first?",
      method: method,
      becomes: becomes,
      groups: groups ?? [
        respondents("public", 0.6, valid: 400, named: 137),
        respondents("key_stakeholders", 0.4, valid: 24, named: 19),
      ],
      optionCount: 6,
      place: place,
      confidence: 0.95,
      noInterval: noInterval
    )
  }

  static func respondents(
    _ name: String,
    _ share: Double,
    valid: Int,
    named: Int?,
    first: Int? = 12,
    effectiveBase: Double? = nil,
    isOrderOnly: Bool = false,
    place: Double? = 2
  ) -> MeasureResult.ConsultationSource.Group {
    MeasureResult.ConsultationSource.Group(
      name: name,
      share: share,
      file: "evidence/\(name).csv",
      sampling: .random,
      isOrderOnly: isOrderOnly,
      cast: valid + 3,
      valid: valid,
      effectiveBase: effectiveBase ?? Double(valid),
      named: named,
      first: first,
      place: place,
      value: nil
    )
  }

  static let stated = MeasureResult(
    id: "days",
    value: 3,
    interval: nil,
    text: "3 days",
    unit: "days",
    origin: .stated(file: "assessment.yaml", line: 14)
  )

  static let cellMeasure = MeasureResult(
    id: "cost",
    value: 1,
    interval: nil,
    text: "1 pound",
    unit: "pounds",
    origin: .cell(cell(9, "cost"))
  )
}

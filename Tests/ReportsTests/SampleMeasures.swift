import Consultation
import Diagnostics

@testable import Precedence

/// Measures of a result made by hand, one for each way in which a value can come about.
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

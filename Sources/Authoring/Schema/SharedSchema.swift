import Diagnostics

/// What is defined once in a schema and referred to from several places.
enum SharedSchema: String, CaseIterable, Sendable {
  case text
  case texts
  case amount
  case weight
  case amounts
  case numbers
  case datedNumber
  case datedAmount
  case datedNumbers
  case datedAmounts
  case parameter
  case yesNo
  case date
  case days
  case level
  case levels
  case accept
  case measure
  case criterion
  case group
  case matrix
  case rule
  case ranking
  case consultation
  case weighting
  case test
  case outcome
  case aggregation
  case table
  case candidate
  case judgement
  case consultationEvidence
  case respondents
  case targets
  case scenario
  case changes

  /// The definition.
  var schema: JSONSchema {
    switch self {
    case .text: Scalars.text
    case .texts: .listOrSingle(of: .text)
    case .amount: Scalars.amount
    case .weight: .any(of: [.number(from: 0), .shared(.datedNumber)])
    case .amounts:
      .any(of: [
        .list(of: .any(of: [.shared(.amount), .shared(.datedAmount)])), .shared(.datedAmounts),
      ])
    case .numbers: .any(of: [.list(of: .shared(.weight)), .shared(.datedNumbers)])
    case .datedNumber: DatedSchema.object.schema
    case .datedAmount: DatedSchema.object(of: .shared(.amount), as: "20%", "25%").schema
    case .datedNumbers: DatedSchema.object(of: .list(of: .number()), as: "[1, 2]", "[1, 3]").schema
    case .datedAmounts:
      DatedSchema.object(of: .list(of: .shared(.amount)), as: "[50, 200]", "[50, 250]").schema
    case .parameter: .any(of: [.shared(.amount), DatedSchema.parameter.schema])
    case .yesNo: Scalars.yesNo
    case .date: Scalars.date
    case .days: PeriodSchema.object.schema
    case .level: .any(of: [.text, LevelSchema.object.schema])
    case .levels: .list(of: .shared(.level), from: 2, to: 10)
    case .accept: AcceptSchema.schema
    case .measure: MeasureSchema.object.schema
    case .criterion: CriterionSchema.object.schema
    case .group: GroupSchema.object.schema
    case .matrix: MatrixSchema.object.schema
    case .rule: RuleSchema.object.schema
    case .ranking: RankingSchema.object.schema
    case .consultation: ConsultationSchema.object.schema
    case .weighting: ConsultationSchema.weighting.schema
    case .test: TestSchema.object.schema
    case .outcome: TestSchema.outcomes
    case .aggregation: AggregationSchema.object.schema
    case .table: TableSchema.object.schema
    case .candidate: CandidateSchema.object.schema
    case .judgement: CandidateSchema.judgement.schema
    case .consultationEvidence: ConsultationEvidenceSchema.object.schema
    case .respondents: RespondentGroupSchema.object.schema
    case .targets: TargetSchema.object.schema
    case .scenario: ScenarioSchema.object.schema
    case .changes: ScenarioSchema.changes
    }
  }
}

/// Single values.
private enum Scalars {
  /// Every scalar is a text to our reader; an editor sees some of them as something else.
  static let text = JSONSchema([
    ("type", .array([.text("string"), .text("number"), .text("boolean")])),
    ("minLength", .integer(1)),
  ])
  /// A number, or a text that is one with a per cent sign.
  static let amount = JSONSchema.any(of: [.number(), .text(like: "^\(Numerals.number)%$")])
  static let yesNo = JSONSchema([
    (
      "enum",
      .array([.text("yes"), .text("no"), .bool(true), .bool(false), .text("true"), .text("false")])
    )
  ])
  static let date = JSONSchema.text(like: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
}

/// How numbers are written where an editor sees a text.
enum Numerals {
  static let number = "[-+]?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?"
}

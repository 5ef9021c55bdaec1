import Diagnostics

/// What is defined once in a schema and referred to from several places.
enum SharedSchema: String, CaseIterable, Sendable {
  case text
  case texts
  case amount
  case amounts
  case numbers
  case yesNo
  case date
  case days
  case level
  case levels
  case accept
  case datedNumber
  case datedAmount
  case datedAmounts
  case datedNumbers
  case parameter
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
    case .amounts: .list(of: DatedValueSchema.orDated(.shared(.amount), .datedAmount))
    case .numbers: .list(of: DatedValueSchema.orDated(.number(from: 0), .datedNumber))
    case .datedNumber: DatedValueSchema.weight.schema
    case .datedAmount: DatedValueSchema.amount.schema
    case .datedAmounts: DatedValueSchema.amounts.schema
    case .datedNumbers: DatedValueSchema.numbers.schema
    case .parameter: .any(of: [.shared(.amount), ParameterSchema.object.schema])
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

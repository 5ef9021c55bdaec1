import Diagnostics

/// One check that spans more than one value of a rules file.
struct Validator: Sendable {
  /// The name of the type, and of the file it stands in.
  let name: String
  let findings: @Sendable (RulesUnderCheck) -> [Finding]
}

extension Validator {
  /// All checks; the order does not matter, since findings are sorted by place.
  static let all: [Validator] = [
    Validator(name: "NameValidator", findings: NameValidator.findings),
    Validator(name: "UndefinedNameValidator", findings: UndefinedNameValidator.findings),
    Validator(name: "UnusedNameValidator", findings: UnusedNameValidator.findings),
    Validator(name: "WeightValidator", findings: WeightValidator.findings),
    Validator(name: "LevelValidator", findings: LevelValidator.findings),
    Validator(name: "CutValidator", findings: CutValidator.findings),
    Validator(name: "CriterionKeyValidator", findings: CriterionKeyValidator.findings),
    Validator(name: "ScoreValidator", findings: ScoreValidator.findings),
    Validator(name: "TableValidator", findings: TableValidator.findings),
    Validator(name: "MeasureUnitValidator", findings: MeasureUnitValidator.findings),
    Validator(name: "DerivationValidator", findings: DerivationValidator.findings),
    Validator(
      name: "ConsultationMeasureValidator",
      findings: ConsultationMeasureValidator.findings
    ),
    Validator(name: "ConsultationMethodValidator", findings: ConsultationMethodValidator.findings),
    Validator(name: "ConsultationGroupValidator", findings: ConsultationGroupValidator.findings),
    Validator(
      name: "ConsultationSettingValidator",
      findings: ConsultationSettingValidator.findings
    ),
    Validator(name: "ConsultationCutValidator", findings: ConsultationCutValidator.findings),
    Validator(name: "CriterionUnitValidator", findings: CriterionUnitValidator.findings),
    Validator(name: "CycleValidator", findings: CycleValidator.findings),
    Validator(name: "MatrixShapeValidator", findings: MatrixShapeValidator.findings),
    Validator(name: "MatrixRatingValidator", findings: MatrixRatingValidator.findings),
    Validator(name: "ReasonValidator", findings: ReasonValidator.findings),
    Validator(name: "EffectValidator", findings: EffectValidator.findings),
    Validator(name: "ParameterValidator", findings: ParameterValidator.findings),
    Validator(name: "DatesValidator", findings: DatesValidator.findings),
    Validator(name: "RankingValidator", findings: RankingValidator.findings),
  ]
}

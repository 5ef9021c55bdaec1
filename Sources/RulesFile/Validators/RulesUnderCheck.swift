import Diagnostics
import PlainYAML

/// What every validator is given: the document with its defaults filled in, and its expressions.
struct RulesUnderCheck: Sendable {
  let outline: RulesOutline
  let compiled: CompiledRules

  init(_ document: RulesDocument) {
    outline = RulesOutline(document)
    compiled = CompiledRules(outline)
  }

  var document: RulesDocument { outline.document }
  var measures: [MeasureOutline] { outline.measures }
  var criteria: [CriterionOutline] { outline.criteria }
  var groups: [GroupOutline] { outline.groups }
  var rules: [RuleSection] { document.rules.value ?? [] }

  /// An error at a place of the file.
  func error(
    _ code: FindingCode,
    _ message: String,
    at range: Range<Int>,
    hint: String? = nil,
    related: [(message: String, range: Range<Int>)] = []
  ) -> Finding {
    finding(code, .error, message, at: range, hint: hint, related: related)
  }

  /// A warning at a place of the file.
  func warning(
    _ code: FindingCode,
    _ message: String,
    at range: Range<Int>,
    hint: String? = nil
  ) -> Finding {
    finding(code, .warning, message, at: range, hint: hint, related: [])
  }

  private func finding(
    _ code: FindingCode,
    _ severity: Finding.Severity,
    _ message: String,
    at range: Range<Int>,
    hint: String?,
    related: [(message: String, range: Range<Int>)]
  ) -> Finding {
    Finding(
      code,
      severity,
      message,
      at: outline.location(range),
      hint: hint,
      related: related.map { .init(message: $0.message, location: outline.location($0.range)) }
    )
  }
}

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
    Validator(name: "CriterionUnitValidator", findings: CriterionUnitValidator.findings),
    Validator(name: "CycleValidator", findings: CycleValidator.findings),
    Validator(name: "MatrixShapeValidator", findings: MatrixShapeValidator.findings),
    Validator(name: "MatrixRatingValidator", findings: MatrixRatingValidator.findings),
    Validator(name: "ReasonValidator", findings: ReasonValidator.findings),
    Validator(name: "EffectValidator", findings: EffectValidator.findings),
    Validator(name: "RankingValidator", findings: RankingValidator.findings),
  ]
}

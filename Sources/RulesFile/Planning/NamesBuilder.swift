import Diagnostics
import PlainYAML
import ScoringKernel

/// Gathers what the plan's indices stand for, in the plan's order.
struct NamesBuilder {
  private let rules: RulesUnderCheck
  private var outline: RulesOutline { rules.outline }
  private var document: RulesDocument { rules.document }

  init(_ rules: RulesUnderCheck) { self.rules = rules }

  /// The names of a document without mistakes.
  func names() -> RulesNames {
    RulesNames(
      title: document.name.value ?? "",
      about: document.about.value,
      version: document.version.value,
      sources: (document.sources.value ?? []).map {
        RulesNames.SourceName(id: $0.name.value, text: $0.text?.value ?? "")
      },
      measures: rules.measures.indices.map(measure),
      criteria: rules.criteria.map(criterion),
      groups: outline.groupOrder.order.map { group(rules.groups[$0]) },
      matrix: document.matrix.value.map(matrix),
      rules: rules.rules.indices.map(rule),
      parameters: outline.parameters.map(parameter),
      datedValues: document.datedValues
    )
  }

  private func parameter(_ parameter: ParameterOutline) -> ParameterName {
    let kind = MeasureKind.number(parameter.unit ?? .none)
    return ParameterName(
      id: parameter.name,
      value: parameter.value ?? 0,
      kind: kind,
      unitText: kind.isPercent || kind == .number(.none)
        ? kind.suffix : parameter.section.unitWord.value ?? "",
      about: parameter.section.about.value,
      location: outline.location(parameter.section.value.range ?? parameter.section.name.range)
    )
  }

  private func measure(_ position: Int) -> MeasureName {
    let measure = rules.measures[position]
    let kind = measure.kind ?? .number(.none)
    let isNumber = kind.isNumber && !kind.isPercent && kind != .number(.none)
    return MeasureName(
      id: measure.name,
      kind: kind,
      unitText: isNumber ? measure.section.unitWord.value ?? "" : kind.suffix,
      about: measure.section.about.value,
      sources: texts(measure.section.sources),
      missing: measure.section.missingPolicy,
      isMissingDefault: measure.section.missing.isAbsent,
      derivation: derivation(position),
      location: outline.location(measure.section.name.range)
    )
  }

  private func derivation(_ position: Int) -> MeasureName.DerivationName? {
    let section = rules.measures[position].section
    guard let formula = section.formula.located else { return nil }
    let uses =
      (rules.compiled.derivations[position]?.uses ?? [])
      + (rules.compiled.unlesses[position]?.uses ?? [])
    return MeasureName.DerivationName(
      text: formula.value.scalar?.text ?? "",
      unless: section.unless.value?.scalar?.text,
      unlessCondition: rules.compiled.unlesses[position],
      reads: measures(uses),
      location: outline.location(formula.range)
    )
  }

  private func criterion(_ criterion: CriterionOutline) -> CriterionName {
    CriterionName(
      id: criterion.name,
      levels: criterion.scale?.levels ?? [],
      hasDefaultLevels: criterion.scale?.isDefault ?? true,
      about: criterion.section.about.value,
      sources: texts(criterion.section.sources),
      location: outline.location(criterion.section.name.range),
      cutLocations: (criterion.section.cuts.value ?? []).map { outline.location($0.range) }
    )
  }

  private func group(_ group: GroupOutline) -> GroupName {
    GroupName(
      id: group.name,
      levels: group.scale?.levels ?? [],
      hasDefaultLevels: group.scale?.isDefault ?? true,
      about: group.section.about.value,
      location: outline.location(group.section.name.range),
      termLocations: (group.section.terms.value ?? []).map {
        outline.location($0.weight.range ?? $0.name.range)
      }
    )
  }

  private func matrix(_ section: MatrixSection) -> MatrixNames {
    MatrixNames(
      down: levels(section.down),
      across: levels(section.across),
      ratings: section.ratings.value.map { LevelScale($0).levels } ?? [],
      about: section.about.value,
      location: outline.location(section.key)
    )
  }

  private func levels(_ axis: Field<String>) -> [LevelName] {
    let position = axis.value.flatMap { outline.factorPosition($0) }
    return position.flatMap { outline.scale($0) }?.levels ?? []
  }

  private func rule(_ position: Int) -> RuleName {
    let section = rules.rules[position]
    let compiled = rules.compiled.conditions[position]
    let effects = section.effects.value ?? []
    return RuleName(
      id: section.name.value,
      text: section.condition.value?.scalar?.text ?? "",
      atoms: compiled?.atoms ?? [],
      because: (section.because.value?.pieces ?? []).compactMap(piece),
      effectTexts: effects.map(\.value.words),
      flags: effects.map { effect in
        if case .flag(let text) = effect.value { text.value } else { nil }
      },
      reads: measures(compiled?.uses ?? []),
      parameters: parameters(in: section.condition.value?.scalar?.text ?? ""),
      about: section.about.value,
      location: outline.location(section.name.range),
      conditionLocation: outline.location(section.condition.range ?? section.name.range)
    )
  }

  /// The positions of the parameters that stand in an expression.
  private func parameters(in text: String) -> [Int] {
    guard !outline.parameters.isEmpty else { return [] }
    let words = Set(ExpressionWords.names(in: text))
    return outline.parameters.indices.filter { words.contains(outline.parameters[$0].name) }
  }

  private func piece(_ piece: Because.Piece) -> RuleName.BecausePiece? {
    switch piece {
    case .text(let text): .text(text)
    case .measure(let name):
      outline.measurePosition(name.value).map { .measure(MeasureIndex($0)) }
        ?? outline.parameterPosition(name.value).map { .parameter($0) }
    }
  }

  /// The measures among uses, each once, in the order of the text.
  private func measures(_ uses: [NameUse]) -> [MeasureIndex] {
    var seen: Set<Int> = []
    return CompiledRules.measures(in: uses).filter { seen.insert($0).inserted }
      .map { MeasureIndex($0) }
  }

  private func texts(_ field: Field<[Located<String>]>) -> [String] {
    (field.value ?? []).map(\.value)
  }
}

extension RuleEffect {
  /// The effect as the reference writes it.
  fileprivate var words: String {
    switch self {
    case .move(let group, let step, let isUp):
      "\(isUp ? "raise" : "lower") \(group.value) by \(step.value)"
    case .ratingAtLeast(let rating): "rating at least \(rating.value)"
    case .ratingAtMost(let rating): "rating at most \(rating.value)"
    case .keep: "keep"
    case .leaveOut: "leave out"
    case .monitor: "monitor"
    case .flag(let text): "flag \(text.value)"
    }
  }
}

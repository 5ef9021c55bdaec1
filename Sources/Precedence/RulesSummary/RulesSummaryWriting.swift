import RulesFile
import ScoringKernel

extension Rules {
  /// What the rules say, for a reader.
  ///
  /// - Complexity: Linear in the size of the rules.
  public var summary: RulesSummary { RulesSummaryWriter(checked).summary }
}

/// Writes down what checked rules say.
struct RulesSummaryWriter {
  private let rules: CheckedRules
  private let criteria: [RulesSummary.Scale]
  private let groups: [RulesSummary.Group]

  init(_ rules: CheckedRules) {
    self.rules = rules
    let scales = rules.plan.scales.groups
    criteria = rules.plan.criteria.indices.map { CriterionScaleWriter(rules, at: $0).scale }
    groups = rules.plan.groups.indices.map {
      GroupScaleWriter(rules, at: $0, scale: scales[$0]).group
    }
  }

  /// The whole of it.
  var summary: RulesSummary {
    RulesSummary(
      name: rules.names.title,
      about: rules.names.about,
      version: rules.names.version,
      sources: rules.names.sources.map { RulesSummary.Source(id: $0.id, text: $0.text) },
      measures: rules.names.measures.map(measure),
      criteria: criteria,
      groups: groups,
      matrix: matrix,
      rules: rules.names.rules.map(rule),
      parameters: rules.names.parameters.map {
        RulesSummary.Parameter(id: $0.id, value: $0.words, about: $0.about)
      },
      datedNumbers: rules.names.datedValues.map(
        DatedNumberWriter(asOf: rules.document.asOf).number
      ),
      asOf: asOf
    )
  }

  /// The day whose values are in force, where it matters.
  private var asOf: CalendarDate? {
    let isDated = rules.names.datedValues.contains { $0.isByDate || $0.reviewBy != nil }
    return isDated ? rules.document.asOf.flatMap { CalendarDate($0) } : nil
  }

  private func measure(_ name: MeasureName) -> RulesSummary.Measure {
    RulesSummary.Measure(
      id: name.id,
      unit: name.unitWord,
      about: name.about,
      sources: name.sources,
      formula: name.derivation?.text,
      unless: name.derivation?.unless,
      missing: name.missing.word
    )
  }

  private var matrix: RulesSummary.Matrix? {
    guard let names = rules.names.matrix, let matrix = rules.plan.matrix else { return nil }
    return RulesSummary.Matrix(
      about: names.about,
      down: levels(matrix.down, names.down),
      across: levels(matrix.across, names.across),
      ratings: names.ratings.map {
        RulesSummary.Level(name: $0.name, definition: $0.definition, range: nil)
      }
    )
  }

  /// The levels of an axis with the ranges of the criterion or group that it stands for.
  private func levels(_ factor: Factor, _ names: [LevelName]) -> [RulesSummary.Level] {
    let known =
      switch factor {
      case .criterion(let index): criteria[index.position].levels
      case .group(let index): groups[index.position].levels
      }
    if known.count == names.count { return known }
    return names.map {
      RulesSummary.Level(name: $0.name, definition: $0.definition, range: nil)
    }
  }

  private func rule(_ name: RuleName) -> RulesSummary.Rule {
    let because = name.because.map { piece in
      switch piece {
      case .text(let text): text
      case .measure(let index): "{\(rules.names.measures[index.position].id)}"
      case .parameter(let position): "{\(rules.names.parameters[position].id)}"
      }
    }
    return RulesSummary.Rule(
      id: name.id,
      condition: name.text,
      effects: name.effectTexts,
      because: because.isEmpty ? nil : because.joined(),
      about: name.about
    )
  }
}

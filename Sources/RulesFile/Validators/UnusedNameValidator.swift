import Diagnostics
import PlainYAML
import ScoringKernel

/// Warns of what is declared and never read: mostly a sign that something was forgotten.
///
/// Nothing is called unused while an expression or a section cannot be read: it might be used there.
/// For the same reason the nearest name to an unknown one counts as used.
enum UnusedNameValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    guard !rules.document.isDamaged else { return [] }
    var warnings = unusedSources(in: rules)
    guard rules.compiled.isComplete, !hasUnreadableParts(rules) else { return warnings }
    let used = Used(rules)
    for measure in rules.measures where !used.measures.contains(measure.name) {
      warnings.append(
        rules.warning(
          .unusedMeasure,
          Message.measure(measure.name),
          at: measure.section.name.range,
          hint: Message.measureHint,
          subjects: [measure.name]
        )
      )
    }
    warnings += unusedParameters(in: rules)
    for criterion in rules.criteria where !used.factors.contains(criterion.name) {
      warnings.append(
        rules.warning(
          .unusedCriterion,
          Message.criterion(criterion.name),
          at: criterion.section.name.range,
          hint: factorHint(criterion.name, in: rules),
          subjects: [criterion.name]
        )
      )
    }
    for group in rules.groups where !used.factors.contains(group.name) {
      warnings.append(
        rules.warning(
          .unusedGroup,
          Message.group(group.name),
          at: group.section.name.range,
          hint: factorHint(group.name, in: rules),
          subjects: [group.name]
        )
      )
    }
    return warnings
  }

  /// What to do about a criterion or group; where a ranking key seems to use it and means the measure
  /// of the same name, how to write the key.
  private static func factorHint(_ name: String, in rules: RulesUnderCheck) -> String {
    let ranking = rules.document.ranking.value
    let keys = [(ranking?.by.value, "by"), (ranking?.ties.value, "ties")]
    let list = keys.first { keys, _ in keys?.contains { $0.value.name.value == name } == true }
    return list.map { Message.scoreHint(name, $0.1) } ?? Message.factorHint
  }

  private static func unusedSources(in rules: RulesUnderCheck) -> [Finding] {
    let fields = rules.measures.map(\.section.sources) + rules.criteria.map(\.section.sources)
    // Files that name their sources once, at the top, and refer to none are quite in order.
    let dated = rules.document.datedValues.flatMap(\.sources).map(\.value)
    let used = Set(fields.flatMap { $0.value ?? [] }.map(\.value) + dated)
    guard !used.isEmpty, !fields.contains(where: \.isUnreadable) else { return [] }
    return (rules.document.sources.value ?? []).filter { !used.contains($0.name.value) }
      .map { source in
        rules.warning(
          .unusedSource,
          Message.source(source.name.value),
          at: source.name.range,
          hint: Message.sourceHint,
          subjects: [source.name.value]
        )
      }
  }

  /// A parameter whose name stands in no expression and in no reason.
  private static func unusedParameters(in rules: RulesUnderCheck) -> [Finding] {
    guard !rules.outline.parameters.isEmpty else { return [] }
    let nodes =
      rules.measures.flatMap { [$0.section.formula.value, $0.section.unless.value] }
      + rules.rules.map(\.condition.value)
    let words = nodes.compactMap { $0?.scalar?.text }.flatMap(ExpressionWords.names)
    let reasons = rules.rules.flatMap { $0.because.value?.pieces ?? [] }.compactMap { piece in
      if case .measure(let name) = piece { name.value } else { nil }
    }
    let used = Set(words + reasons)
    // Of one that cannot be read there is enough to say.
    let unused = rules.outline.parameters.filter {
      !used.contains($0.name) && $0.section.value.value != nil
    }
    return unused.map { parameter in
      rules.warning(
        .unusedParameter,
        Message.parameter(parameter.name),
        at: parameter.section.name.range,
        hint: Message.parameterHint,
        subjects: [parameter.name]
      )
    }
  }

  private static func hasUnreadableParts(_ rules: RulesUnderCheck) -> Bool {
    let document = rules.document
    return document.measures.value == nil || document.criteria.value == nil
      || document.groups.value == nil || document.matrix.isUnreadable
      || document.ranking.value == nil || document.ranking.value?.by.value == nil
      || document.ranking.value?.ties.isUnreadable == true
      || rules.groups.contains { $0.section.terms.value == nil }
      || rules.criteria.contains { $0.measure == nil || $0.section.isUnreadable }
      || rules.rules.contains { $0.because.isUnreadable }
  }

  private enum Message {
    static func measure(_ name: String) -> String { "nothing reads the measure '\(name)'" }
    static let measureHint =
      "give it a criterion, use it in a rule or the ranking, or delete it"
    static func parameter(_ name: String) -> String { "nothing reads the parameter '\(name)'" }
    static let parameterHint = "use it in a condition, a formula or a reason, or delete it"
    static func criterion(_ name: String) -> String { "nothing uses the criterion '\(name)'" }
    static func group(_ name: String) -> String { "nothing uses the group '\(name)'" }
    static let factorHint =
      "put it in a group, the matrix, a rule or the ranking, or delete it"
    static func scoreHint(_ name: String, _ list: String) -> String {
      "'\(list)' goes by the measure of this name: write '\(name) score' there, or delete it here"
    }
    static func source(_ name: String) -> String { "nothing refers to the source '\(name)'" }
    static let sourceHint = "write 'source: NAME' where it was used, or delete it"
  }
}

/// The names that anything reads.
private struct Used {
  private(set) var measures: Set<String> = []
  private(set) var factors: Set<String> = []

  init(_ rules: RulesUnderCheck) {
    for criterion in rules.criteria {
      insertMeasure(criterion.measure?.value, rules.outline)
    }
    for use in rules.compiled.uses {
      switch use.target {
      case .measure(let index): measures.insert(rules.measures[index.position].name)
      case .level(.criterion(let index)): factors.insert(rules.criteria[index.position].name)
      case .level(.group): factors.insert(use.name)
      }
    }
    for group in rules.groups {
      for term in group.section.terms.value ?? [] {
        insertFactor(term.name.value, rules.outline)
      }
    }
    insertFactor(rules.document.matrix.value?.down.value, rules.outline)
    insertFactor(rules.document.matrix.value?.across.value, rules.outline)
    for rule in rules.rules { insert(rule, rules.outline) }
    let ranking = rules.document.ranking.value
    for key in ranking?.by.value ?? [] { insert(key.value, isTie: false, rules.outline) }
    for key in ranking?.ties.value ?? [] { insert(key.value, isTie: true, rules.outline) }
  }

  private mutating func insertMeasure(_ name: String?, _ outline: RulesOutline) {
    guard let name else { return }
    guard outline.measurePosition(name) == nil else {
      measures.insert(name)
      return
    }
    if let near = NameHint.nearest(to: name, in: outline.measureNames) { measures.insert(near) }
  }

  private mutating func insertFactor(_ name: String?, _ outline: RulesOutline) {
    guard let name else { return }
    guard outline.factorPosition(name) == nil else {
      factors.insert(name)
      return
    }
    if let near = NameHint.nearest(to: name, in: outline.factorNames) { factors.insert(near) }
  }

  private mutating func insert(_ rule: RuleSection, _ outline: RulesOutline) {
    for case .measure(let name) in rule.because.value?.pieces ?? [] {
      insertMeasure(name.value, outline)
    }
  }

  private mutating func insert(
    _ key: RankingSection.Key,
    isTie: Bool,
    _ outline: RulesOutline
  ) {
    switch outline.meaning(of: key, isTie: isTie) {
    case .factor: factors.insert(key.name.value)
    case .measure: measures.insert(key.name.value)
    case .rating: break
    case nil:
      insertFactor(key.name.value, outline)
      insertMeasure(key.name.value, outline)
    }
  }
}

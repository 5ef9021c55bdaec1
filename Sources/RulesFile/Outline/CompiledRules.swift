import Diagnostics
import PlainYAML
import ScoringKernel

/// The expressions of a rules file, read once: formulas, changes and conditions.
struct CompiledRules: Sendable {
  /// How each measure is worked out, by its position; `nil` for given ones and after a mistake.
  private(set) var derivations: [CompiledDerivation?] = []
  /// When the change of each measure does not count.
  private(set) var unlesses: [CompiledCondition?] = []
  /// The condition of each rule, by its position; `nil` after a mistake.
  private(set) var conditions: [CompiledCondition?] = []
  /// What is wrong with the expressions.
  private(set) var findings = FindingList()
  /// The measures' positions, each after those it is worked out from.
  let measureOrder: DependencyOrder

  /// Whether every expression could be read, so that what none of them uses is unused.
  let isComplete: Bool

  /// Reads every expression of the document.
  init(_ rules: RulesOutline) {
    let reading = ExpressionReading(rules)
    let formulas = ExpressionCompiler(scope: reading.measureScope)
    let changes = ExpressionCompiler(scope: reading.changeScope)
    let conditions = ExpressionCompiler(scope: reading.fullScope)
    for measure in rules.measures {
      derivations.append(
        reading.compile(measure.section.formula, of: measure.name, &findings, formulas.derivation)
      )
      unlesses.append(
        reading.compile(measure.section.unless, of: measure.name, &findings, changes.condition)
      )
    }
    for rule in rules.document.rules.value ?? [] {
      self.conditions.append(
        reading.compile(rule.condition, of: rule.name.value, &findings, conditions.condition)
      )
    }
    measureOrder = DependencyOrder(dependencies: derivations.map { Self.measures(in: $0?.uses) })
    isComplete = Self.isComplete(rules, derivations, unlesses, self.conditions)
  }

  /// The positions of the measures among uses, in the order of the text.
  static func measures(in uses: [NameUse]?) -> [Int] {
    (uses ?? []).compactMap { use in
      if case .measure(let index) = use.target { index.position } else { nil }
    }
  }

  /// Every use of a name in any expression.
  var uses: [NameUse] {
    derivations.flatMap { $0?.uses ?? [] } + unlesses.flatMap { $0?.uses ?? [] }
      + conditions.flatMap { $0?.uses ?? [] }
  }

  private static func isComplete(
    _ rules: RulesOutline,
    _ derivations: [CompiledDerivation?],
    _ unlesses: [CompiledCondition?],
    _ conditions: [CompiledCondition?]
  ) -> Bool {
    guard !rules.document.rules.isUnreadable, !conditions.contains(where: { $0 == nil }) else {
      return false
    }
    return rules.measures.indices.allSatisfy { position in
      let section = rules.measures[position].section
      return (section.formula.isAbsent || derivations[position] != nil)
        && (section.unless.isAbsent || unlesses[position] != nil)
    }
  }
}

/// What the expressions of a file may name, and which names to be lenient about.
private struct ExpressionReading {
  let measureScope: ExpressionScope
  let changeScope: ExpressionScope
  let fullScope: ExpressionScope
  private let source: SourceText
  /// Names whose declarations have mistakes of their own, so that findings about them only repeat.
  private let doubtful: Set<String>
  /// Whether every name is known; if not, no name can be called unknown.
  private let knowsAllNames: Bool

  init(_ rules: RulesOutline) {
    let measures = rules.measures.enumerated().map { position, measure in
      ExpressionScope.Measure(
        measure.name,
        MeasureIndex(position),
        measure.kind ?? .number(.none)
      )
    }
    let constants = rules.parameters.compactMap(\.constant)
    measureScope = ExpressionScope(measures: measures, constants: constants)
    changeScope = ExpressionScope(measures: measures, constants: constants, isForChange: true)
    fullScope = ExpressionScope(
      measures: measures,
      scales: Self.scales(of: rules),
      constants: constants
    )
    source = rules.document.source
    doubtful = Set(
      rules.measures.filter { $0.kind == nil }.map(\.name)
        + rules.parameters.filter { $0.constant == nil }.map(\.name)
        + rules.criteria.filter { $0.scale == nil }.map(\.name)
        + rules.criteria.filter { $0.scale == nil }.compactMap(\.measure?.value)
        + rules.groups.filter { $0.scale == nil }.map(\.name)
    )
    knowsAllNames =
      rules.knowsAllMeasures && rules.knowsAllFactors && rules.document.hasAllParameters
  }

  private static func scales(of rules: RulesOutline) -> [ExpressionScope.Scale] {
    let criteria = rules.criteria.enumerated().map { position, criterion in
      ExpressionScope.Scale(
        criterion.name,
        rules.factor(.criterion(position)),
        measure: criterion.measure?.value,
        levels: criterion.scale?.names ?? []
      )
    }
    let groups = rules.groups.enumerated().map { position, group in
      ExpressionScope.Scale(
        group.name,
        rules.factor(.group(position)),
        levels: group.scale?.names ?? []
      )
    }
    return criteria + groups
  }

  /// Reads the expression of a measure or rule and keeps those findings that are not the echo of
  /// another.
  func compile<Compiled>(
    _ field: Field<YAMLNode>,
    of owner: String,
    _ findings: inout FindingList,
    _ read: (ExpressionText, inout FindingList) -> Compiled?
  ) -> Compiled? {
    guard let node = field.value, let text = ExpressionText(node, in: source) else { return nil }
    var found = FindingList()
    let compiled = read(text, &found)
    let isDoubtful =
      !knowsAllNames || ExpressionWords.names(in: text.text).contains(where: doubtful.contains)
    for finding in found.sorted where !isDoubtful || finding.isAboutSyntax {
      findings.append(finding.about(owner))
    }
    return compiled
  }
}

extension Finding {
  /// The finding with the name of what it is found in.
  fileprivate func about(_ name: String) -> Finding {
    Finding(
      code,
      severity,
      message,
      at: location,
      hint: hint,
      related: related,
      subjects: [name]
    )
  }

  /// Whether the finding would stand whatever the names in the expression mean: the codes of the
  /// expression language from X060 on are about meaning.
  fileprivate var isAboutSyntax: Bool { code.rawValue < FindingCode.unknownName.rawValue }
}

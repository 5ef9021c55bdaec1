import RulesFile
import ScoringKernel

/// Writes down what each rule did for a candidate.
struct RuleWriter {
  let rules: CheckedRules
  let prepared: PreparedPlan
  let table: MeasureTable
  let card: Scorecard

  /// Every rule that is on, in the order of the file.
  func results(_ candidate: CandidateIndex) -> [RuleResult] {
    card.steps(of: candidate, prepared, table).compactMap { step in
      guard case .tried(let rule, let truth, let miss) = step else { return nil }
      return result(rule, truth, miss, candidate)
    }
  }

  private func result(
    _ rule: RuleIndex,
    _ truth: Truth,
    _ miss: NearMiss?,
    _ candidate: CandidateIndex
  ) -> RuleResult {
    let name = rules.names.rules[rule.position]
    return RuleResult(
      id: name.id,
      state: state(truth, miss),
      condition: condition(name),
      effects: name.effectTexts,
      because: because(name, candidate),
      margin: miss.map { margin($0, name) }
    )
  }

  /// The condition as written, with what its parameters stand for:
  /// `trend >= fast_rise (fast_rise is 25%)`.
  private func condition(_ name: RuleName) -> String {
    let values = name.parameters.map { rules.names.parameters[$0] }.map {
      "\($0.id) is \($0.words)"
    }
    return values.isEmpty ? name.text : "\(name.text) (\(values.joined(separator: ", ")))"
  }

  private func state(_ truth: Truth, _ miss: NearMiss?) -> RuleResult.State {
    switch truth {
    case .yes: .fired
    case .unknown: .unknown
    case .no: miss?.isNear ?? false ? .nearlyFired : .notFired
    }
  }

  private func margin(_ miss: NearMiss, _ name: RuleName) -> RuleResult.Margin {
    let unit = miss.isInLevels ? "levels" : unit(of: name.atoms[miss.atom], name)
    let text =
      miss.isInLevels
      ? "\(DisplayNumber.text(miss.margin)) \(miss.margin == 1 ? "level" : "levels")"
      : MeasureWording.difference(miss.margin, unit: unit)
    return RuleResult.Margin(
      comparison: name.atoms[miss.atom].text,
      distance: miss.margin,
      unit: unit,
      text: text
    )
  }

  /// The unit as the measures or parameters that the rule reads have it, `days per crime`; a unit
  /// itself only knows the words that are compared.
  private func unit(of atom: AtomSource, _ name: RuleName) -> String {
    let kind = MeasureKind.number(atom.unit)
    let measures = name.reads.map { rules.names.measures[$0.position] }
    let parameters = name.parameters.map { rules.names.parameters[$0] }
    return measures.first { $0.kind == kind }?.unitWord
      ?? parameters.first { $0.kind == kind }.map {
        MeasureName.unitWord(kind: $0.kind, text: $0.unitText)
      } ?? kind.word
  }

  private func because(_ name: RuleName, _ candidate: CandidateIndex) -> String? {
    if name.because.isEmpty { return nil }
    return name.because.map { piece in
      switch piece {
      case .text(let text): text
      case .measure(let measure): value(measure, candidate)
      case .parameter(let position): value(ofParameter: position)
      }
    }.joined()
  }

  private func value(ofParameter position: Int) -> String {
    let parameter = rules.names.parameters[position]
    return MeasureWording.number(parameter.value, parameter.kind)
  }

  private func value(_ measure: MeasureIndex, _ candidate: CandidateIndex) -> String {
    let value = table[measure, candidate]
    let name = rules.names.measures[measure.position]
    return value.isNaN ? "(missing)" : ValueWording(rules).number(value, measure, name.kind)
  }
}

import Diagnostics
import Evidence
import RulesFile
import ScoringKernel

/// Writes down the measures of a candidate with where they come from.
struct MeasureWriter {
  let assessment: Assessment
  let table: MeasureTable
  let plan: Plan

  private var rules: CheckedRules { assessment.rules.checked }

  /// Every measure, in the order of the rules file.
  func results(_ candidate: CandidateIndex) -> [MeasureResult] {
    rules.names.measures.indices.map { result(MeasureIndex($0), candidate) }
  }

  private func result(_ measure: MeasureIndex, _ candidate: CandidateIndex) -> MeasureResult {
    let name = rules.names.measures[measure.position]
    let value = table[measure, candidate]
    let span = table.span(measure, candidate)
    let isInterval = !value.isNaN && !span.isMissing && !span.isPoint
    let origin = origin(measure, candidate, value)
    var text = text(value, isInterval ? span : nil, measure)
    if case .change(let change) = origin, change.standing == .new { text = "new" }
    return MeasureResult(
      id: name.id,
      value: value.present,
      interval: isInterval ? span.low...span.high : nil,
      text: text,
      unit: name.unitWord,
      origin: origin,
      isDerived: name.derivation != nil
    )
  }

  /// A value with its interval, if it has one, as a reader sees it.
  func text(_ value: Double, _ span: Span?, _ measure: MeasureIndex) -> String {
    if value.isNaN { return "missing" }
    let words = ValueWording(rules)
    guard let span else { return words.text(value, measure) }
    let kind = rules.names.measures[measure.position].kind
    return words.text(value, measure)
      + " (\(words.number(span.low, measure, kind)) to \(words.number(span.high, measure, kind)))"
  }

  private func origin(
    _ measure: MeasureIndex,
    _ candidate: CandidateIndex,
    _ value: Double
  ) -> MeasureResult.Origin {
    if let derivation = plan.derivations.first(where: { $0.target == measure }) {
      return derived(derivation, candidate, value)
    }
    switch assessment.records[candidate.position].inputs[measure.position].origin {
    case .sum(let terms): return .sum(terms.map(term))
    case .cell(let cell): return .cell(source(cell))
    case .judged(let because, let by, let confidence, let place):
      return .judged(
        MeasureResult.Judgement(
          because: because,
          by: by,
          confidence: confidence,
          file: shown(place.file),
          line: place.line
        )
      )
    case .stated(let place): return .stated(file: shown(place.file), line: place.line)
    case .consultation(let source): return .consultation(source)
    case .scenario(let origin): return .scenario(source(origin, measure))
    case .absent(let reason): return .missing(reason: reason)
    case .unreadable: return .missing(reason: "it cannot be read")
    }
  }

  private func derived(
    _ derivation: Derivation,
    _ candidate: CandidateIndex,
    _ value: Double
  ) -> MeasureResult.Origin {
    let name = rules.names.measures[derivation.target.position].derivation
    let reads = (name?.reads ?? []).map { rules.names.measures[$0.position].id }
    let missing = (name?.reads ?? []).filter { table[$0, candidate].isNaN }
      .map { rules.names.measures[$0.position].id }
    if case .change(let method) = derivation.method, missing.isEmpty,
      let change = change(method, candidate, unless: name?.unless)
    {
      return .change(change)
    }
    guard value.isNaN else { return .formula(text: name?.text ?? "", reads: reads) }
    if missing.isEmpty { return .missing(reason: "'\(name?.text ?? "")' has no finite value") }
    return .missing(reason: "worked out from \(missing.joined(separator: " and ")), missing too")
  }

  private func change(
    _ method: ChangeMethod,
    _ candidate: CandidateIndex,
    unless: String?
  ) -> MeasureResult.Change? {
    let reading = TableReading<Double>(table: table, candidate: candidate)
    guard let counts = method.counts(reading: reading) else { return nil }
    let standing: MeasureResult.Change.Standing
    switch method.outcome(reading: reading) {
    case .counted: standing = .counted
    case .discounted: standing = .discounted
    case .new: standing = .new
    case .missing: return nil
    }
    let statistics = TrendStatistics(this: counts.this, last: counts.last)
    return MeasureResult.Change(
      current: rules.names.measures[method.current.position].id,
      base: rules.names.measures[method.base.position].id,
      currentCount: counts.this.count,
      baseCount: counts.last.count,
      percent: statistics.percentageChange.value,
      standing: standing,
      unless: unless,
      rateRatio: statistics.rateRatio?.value,
      rateRatioInterval: statistics.rateRatio.map { $0.low...$0.high },
      conditionalProbability: statistics.conditionalP,
      eTestProbability: statistics.eTestP
    )
  }

  private func term(_ term: CategorySum.Term) -> MeasureResult.Term {
    MeasureResult.Term(
      category: term.category,
      value: term.value,
      cell: source(term.cell),
      weight: term.weight?.value,
      weightCell: term.weight.map { source($0.cell) }
    )
  }

  private func source(_ cell: CellReference) -> MeasureResult.CellSource {
    MeasureResult.CellSource(file: shown(cell.file), row: cell.row, column: cell.column)
  }

  private func source(
    _ origin: ScenarioOrigin,
    _ measure: MeasureIndex
  ) -> MeasureResult.ScenarioSource {
    MeasureResult.ScenarioSource(
      before: text(origin.before.value, origin.before.span, measure),
      change: origin.change,
      file: shown(origin.location.file),
      line: origin.location.line
    )
  }

  private func shown(_ file: String) -> String {
    FilePath.relative(file, to: assessment.folder)
  }
}

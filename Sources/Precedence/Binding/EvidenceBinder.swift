import Diagnostics
import Evidence
import PlainYAML
import RulesFile
import ScoringKernel

/// Brings rules and evidence together: a value for every measure of every candidate.
struct EvidenceBinder {
  private let rules: CheckedRules
  private let document: AssessmentDocument
  private let evidence: TableEvidence
  private let consultations: [ConsultationValues]
  private let values: ValueReader
  /// The measure of each entry of `measures:`; `nil` for one that is none.
  private var measures: [MeasureIndex?] = []
  /// For each measure of the rules, whether anything brings it, readable or not.
  private(set) var isBrought: [Bool]
  private(set) var findings = FindingList()

  init(
    rules: CheckedRules,
    document: AssessmentDocument,
    evidence: TableEvidence,
    consultations: [ConsultationValues] = []
  ) {
    self.rules = rules
    self.document = document
    self.evidence = evidence
    self.consultations = consultations
    values = ValueReader(rules)
    isBrought = rules.names.measures.map { $0.derivation != nil }
    for section in document.measures {
      let found = measure(section.measure)
      if let index = found.index { isBrought[index.position] = true }
      measures.append(found.isKnown ? found.index : nil)
      if let index = found.index, found.isKnown { checkUnit(section, index) }
    }
    for values in consultations { isBrought[values.measure.position] = true }
  }

  /// The candidates in the order of the file.
  mutating func candidates() -> [CandidateRecord] {
    let records = zip(evidence.candidates, evidence.sums).map { record($0, $1) }
    if document.hasAllCandidates, !records.isEmpty { checkSources() }
    return records
  }

  private mutating func record(
    _ section: CandidateSection,
    _ sums: [MeasureInput?]
  ) -> CandidateRecord {
    let place = location(section.id.range)
    var given: [Int: MeasureInput] = [:]
    for ((index, source), sum) in zip(zip(measures, evidence.sources), sums) {
      guard let index else { continue }
      given[index.position] = sum ?? ownValue(source, index, section)
    }
    for values in consultations where given[values.measure.position] == nil {
      given[values.measure.position] = values.input(of: section.id.value, at: place)
    }
    for judgement in section.judgements { add(judgement, to: &given) }
    for (name, value) in section.values { add(name, value, to: &given) }
    addFlags(section, to: &given)
    for position in given.keys { isBrought[position] = true }
    return CandidateRecord(
      id: section.id.value,
      name: section.name.value ?? section.id.value,
      location: place,
      inputs: rules.names.measures.indices.map { position in
        given[position] ?? .absent("nothing brings it for this candidate", at: place)
      }
    )
  }

  private mutating func add(
    _ judgement: CandidateSection.Judgement,
    to given: inout [Int: MeasureInput]
  ) {
    guard let index = measure(judgement.measure, in: &given) else { return }
    let name = rules.names.measures[index.position]
    guard case .level = name.kind else {
      findings.append(CandidateMessage.notJudged(name, at: location(judgement.measure.range)))
      Self.spoil(index, in: &given)
      return
    }
    let place = location(judgement.level.range)
    let origin = MeasureInput.Origin.judged(
      because: judgement.because,
      by: judgement.by,
      confidence: judgement.confidence,
      place
    )
    set(judgement.level.value, index, origin, at: place, in: &given)
  }

  private mutating func add(
    _ name: Located<String>,
    _ text: Located<String>,
    to given: inout [Int: MeasureInput]
  ) {
    guard let index = measure(name, in: &given) else { return }
    let place = location(text.range)
    set(text.value, index, .stated(place), at: place, in: &given)
  }

  private mutating func addFlags(_ section: CandidateSection, to given: inout [Int: MeasureInput]) {
    guard let flags = section.flags else { return }
    var raised: [Int: Location] = [:]
    for flag in flags {
      guard let index = measure(flag, in: &given) else { continue }
      let name = rules.names.measures[index.position]
      guard name.kind == .yesNo else {
        findings.append(CandidateMessage.notFlag(name, at: location(flag.range)))
        continue
      }
      raised[index.position] = location(flag.range)
    }
    let place = location(section.id.range)
    for (position, name) in rules.names.measures.enumerated()
    where name.kind == .yesNo && name.derivation == nil {
      if raised[position] == nil, given[position] != nil { continue }
      let at = raised[position] ?? place
      let input = MeasureInput(
        value: raised[position] == nil ? 0 : 1,
        origin: .stated(at),
        location: at
      )
      set(input, MeasureIndex(position), in: &given)
    }
  }

  /// Reads a text as a value of a measure and gives it to a candidate.
  private mutating func set(
    _ text: String,
    _ index: MeasureIndex,
    _ origin: MeasureInput.Origin,
    at place: Location,
    in given: inout [Int: MeasureInput]
  ) {
    guard let value = values.read(text, index, at: place, findings: &findings) else {
      Self.spoil(index, in: &given)
      return
    }
    let input =
      value.value.isNaN
      ? MeasureInput.absent("'\(text.clipped)' is written there", at: place)
      : MeasureInput(value: value.value, span: value.span, origin: origin, location: place)
    set(input, index, in: &given)
  }

  /// Keeps what cannot be read from being called missing as well.
  private static func spoil(_ index: MeasureIndex, in given: inout [Int: MeasureInput]) {
    if given[index.position]?.isMissing ?? true { given[index.position] = .unreadable }
  }

  /// Gives a candidate a value, unless it has one already.
  private mutating func set(
    _ input: MeasureInput,
    _ index: MeasureIndex,
    in given: inout [Int: MeasureInput]
  ) {
    if let earlier = given[index.position], !earlier.isMissing, let place = input.location {
      let name = rules.names.measures[index.position].id
      findings.append(CandidateMessage.severalSources(name, at: place, first: earlier.location))
      return
    }
    if given[index.position]?.isUnreadable ?? false { return }
    given[index.position] = input
  }

  /// The value in the candidate's own row of a table of values.
  private mutating func ownValue(
    _ source: MeasureSource,
    _ index: MeasureIndex,
    _ section: CandidateSection
  ) -> MeasureInput {
    guard case .value(let column, let rows) = source,
      let column = rows.table.column(named: column.text)
    else { return .unreadable }
    guard let row = rows.row(of: section.id.value) else {
      return .absent(
        "'\(rows.table.source.name)' has no row for it",
        at: location(section.id.range)
      )
    }
    return values.input(row[column], index, findings: &findings)
  }

  // MARK: - Names of measures

  /// The measure of a name, for a candidate; a finding if there is none that evidence can bring, and
  /// nothing more to say about the one that was probably meant.
  private mutating func measure(
    _ name: Located<String>,
    in given: inout [Int: MeasureInput]
  ) -> MeasureIndex? {
    let found = measure(name)
    guard !found.isKnown else { return found.index }
    if let index = found.index { Self.spoil(index, in: &given) }
    return nil
  }

  /// The measure of a name, or the one that was probably meant; a finding unless evidence can bring
  /// a measure of that very name.
  private mutating func measure(
    _ name: Located<String>
  ) -> (index: MeasureIndex?, isKnown: Bool) {
    let place = location(name.range)
    if let index = rules.measure(named: name.value) {
      let found = rules.names.measures[index.position]
      guard let derivation = found.derivation else { return (index, true) }
      findings.append(CandidateMessage.derived(found.id, derivation, at: place))
      return (nil, false)
    }
    let known = rules.names.measures.filter { $0.derivation == nil }.map(\.id)
    findings.append(CandidateMessage.unknownMeasure(name.value, known, at: place))
    let nearest = NearestWord.nearest(to: name.value, in: known)
    return (nearest.flatMap { rules.measure(named: $0) }, false)
  }

  /// Counts times weights are in the unit of the weights.
  private mutating func checkUnit(_ section: AggregationSection, _ index: MeasureIndex) {
    let measure = rules.names.measures[index.position]
    guard let times = section.times.value, measure.kind != .number(.none),
      let table = document.tables.first(where: { $0.name.value == times.table }),
      let unit = table.unit.located, unit.value != measure.unitText,
      !unit.value.hasPrefix(measure.unitText + " per ")
    else { return }
    let place = location(unit.range)
    findings.append(
      TableMessage.otherUnit(unit.value, measure, table: times.table, at: place)
    )
  }

  /// Measures that nothing brings are missing for every candidate.
  private mutating func checkSources() {
    let place = location(document.measuresRange)
    let consulted = rules.consultations.map(\.measure)
    for (position, name) in rules.names.measures.enumerated() where !isBrought[position] {
      let index = MeasureIndex(position)
      let isRefused = rules.refusesToMiss(index)
      if consulted.contains(index), !document.hasAllConsultations { continue }
      findings.append(
        consulted.contains(index)
          ? CandidateMessage.notConsulted(name, isRefused: isRefused, at: place)
          : CandidateMessage.withoutSource(name, isRefused: isRefused, at: place)
      )
    }
  }

  private func location(_ range: Range<Int>) -> Location { document.source.location(of: range) }
}

import Diagnostics
import Evidence
import PlainYAML
import RulesFile
import ScoringKernel

/// Brings rules and evidence together: a value for every measure of every candidate.
struct EvidenceBinder {
  let rules: CheckedRules
  let document: AssessmentDocument
  let tables: EvidenceTables
  private let values: ValueReader
  private var aggregations: [(MeasureIndex, AggregationSection)] = []
  private(set) var findings = FindingList()

  init(rules: CheckedRules, document: AssessmentDocument, tables: EvidenceTables) {
    self.rules = rules
    self.document = document
    self.tables = tables
    values = ValueReader(rules)
    for section in document.measures {
      if let index = measure(section.measure) { aggregations.append((index, section)) }
    }
  }

  /// The candidates in the order of the file.
  mutating func candidates() -> [CandidateRecord] {
    var records: [CandidateRecord] = []
    var places: [String: Location] = [:]
    for section in document.candidates {
      let location = location(section.id.range)
      if let first = places[section.id.value] {
        findings.append(CandidateMessage.duplicate(section.id.value, at: location, first: first))
        continue
      }
      places[section.id.value] = location
      records.append(record(section, at: location))
    }
    checkCoverage()
    checkSources()
    return records
  }

  private mutating func record(_ section: CandidateSection, at place: Location) -> CandidateRecord {
    var given: [Int: MeasureInput] = [:]
    for (index, aggregation) in aggregations {
      given[index.position] = input(aggregation, index, section)
    }
    for judgement in section.judgements { add(judgement, to: &given) }
    for (name, value) in section.values { add(name, value, to: &given) }
    addFlags(section, to: &given)
    let inputs = rules.names.measures.indices.map { position in
      given[position] ?? .absent("nothing in the assessment brings it", at: place)
    }
    return CandidateRecord(
      id: section.id.value,
      name: section.name.value ?? section.id.value,
      location: place,
      inputs: inputs
    )
  }

  private mutating func add(
    _ judgement: CandidateSection.Judgement,
    to given: inout [Int: MeasureInput]
  ) {
    guard let index = measure(judgement.measure) else { return }
    let name = rules.names.measures[index.position]
    let place = location(judgement.level.range)
    guard case .level = name.kind else {
      findings.append(CandidateMessage.notJudged(name, at: location(judgement.measure.range)))
      return
    }
    guard
      let value = values.read(judgement.level.value, index, at: place, findings: &findings)
    else { return }
    set(
      MeasureInput(
        value: value.value,
        origin: .judged(
          because: judgement.because,
          by: judgement.by,
          confidence: judgement.confidence,
          place
        ),
        location: place
      ),
      index,
      in: &given
    )
  }

  private mutating func add(
    _ name: Located<String>,
    _ text: Located<String>,
    to given: inout [Int: MeasureInput]
  ) {
    guard let index = measure(name) else { return }
    let place = location(text.range)
    guard let value = values.read(text.value, index, at: place, findings: &findings) else { return }
    set(
      MeasureInput(value: value.value, span: value.span, origin: .stated(place), location: place),
      index,
      in: &given
    )
  }

  private mutating func addFlags(_ section: CandidateSection, to given: inout [Int: MeasureInput]) {
    guard let flags = section.flags else { return }
    var raised: [Int: Location] = [:]
    for flag in flags {
      guard let index = measure(flag) else { continue }
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
    given[index.position] = input
  }

  private mutating func input(
    _ aggregation: AggregationSection,
    _ index: MeasureIndex,
    _ section: CandidateSection
  ) -> MeasureInput? {
    if let sum = aggregation.sum.located {
      var work = CategorySumBinding(
        tables: tables,
        source: document.source,
        aggregation: aggregation,
        sum: sum
      )
      defer { findings.append(contentsOf: work.findings) }
      return work.input(section)
    }
    guard let reference = aggregation.value.located else { return nil }
    return ownValue(reference, index, section)
  }

  /// The value in the candidate's own row of a table of values.
  private mutating func ownValue(
    _ reference: Located<AggregationSection.Reference>,
    _ index: MeasureIndex,
    _ section: CandidateSection
  ) -> MeasureInput? {
    let place = location(reference.range)
    switch tables.table(reference.value.table) {
    case nil:
      let known = tables.names
      if !known.contains(reference.value.table) {
        findings.append(TableMessage.unknown(reference.value.table, known, at: place))
      }
      return nil
    case .values(let table, let id):
      let name = LocatedName(reference.value.column, at: place)
      guard let column = table.column(name, findings: &findings) else { return nil }
      guard let row = table.rows.first(where: { $0[id].text == section.id.value }) else {
        return .absent("'\(table.source.name)' has no row for it", at: location(section.id.range))
      }
      let cell = row[column]
      guard
        let value = values.read(cell.text, index, at: cell.location, findings: &findings)
      else { return nil }
      if value.value.isNaN { return .absent("the cell is empty", at: cell.location) }
      return MeasureInput(
        value: value.value,
        span: value.span,
        origin: .cell(cell.reference),
        location: cell.location
      )
    case .some:
      let kind = TableSection.Kind.values
      findings.append(TableMessage.wrongKind(reference.value.table, "value of", kind, at: place))
      return nil
    }
  }

  /// The measure of a name; a finding if there is none that evidence can bring.
  private mutating func measure(_ name: Located<String>) -> MeasureIndex? {
    guard let index = rules.measure(named: name.value) else {
      let known = rules.names.measures.filter { $0.derivation == nil }.map(\.id)
      findings.append(CandidateMessage.unknownMeasure(name.value, known, at: location(name.range)))
      return nil
    }
    let found = rules.names.measures[index.position]
    guard let derivation = found.derivation else { return index }
    findings.append(CandidateMessage.derived(found.id, derivation, at: location(name.range)))
    return nil
  }

  private func location(_ range: Range<Int>) -> Location { document.source.location(of: range) }

  /// Categories that nobody lists are evidence that nobody weighs.
  private mutating func checkCoverage() {
    let unassigned = document.unassigned.map(\.value)
    for section in document.tables {
      guard case .offences(let offences, _) = tables.table(section.name.value) else { continue }
      let listed = document.candidates.flatMap(\.categories)
        .filter { $0.table == section.name.value }.flatMap(\.ids)
      let known = listed.map(\.value) + unassigned
      let open = offences.uncovered(by: known).filter { !$0.overlapsOthers }
      if !listed.isEmpty, !open.isEmpty {
        let place = location(section.name.range)
        findings.append(TableMessage.unassigned(open, section.name.value, at: place))
      }
    }
    checkUnassigned()
  }

  private mutating func checkUnassigned() {
    var categories: [String] = []
    for name in tables.names {
      guard case .offences(let offences, _) = tables.table(name) else { continue }
      categories += offences.categories.map(\.id)
    }
    guard !categories.isEmpty else { return }
    for name in document.unassigned where !categories.contains(name.value) {
      findings.append(
        TableMessage.unknownCategory(name.value, categories, at: location(name.range))
      )
    }
  }

  /// Measures that nothing brings are missing for every candidate.
  private mutating func checkSources() {
    let given = Set(aggregations.map(\.0.position))
    for (position, name) in rules.names.measures.enumerated()
    where name.derivation == nil && !given.contains(position) {
      let isGiven = document.candidates.contains { candidate in
        candidate.judgements.contains { $0.measure.value == name.id }
          || candidate.values.contains { $0.measure.value == name.id }
          || (name.kind == .yesNo && candidate.flags != nil)
      }
      if !isGiven, !document.candidates.isEmpty {
        findings.append(
          CandidateMessage.withoutSource(name, at: document.source.location(of: 0..<0))
        )
      }
    }
  }
}

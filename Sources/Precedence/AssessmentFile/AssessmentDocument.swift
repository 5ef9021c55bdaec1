package import Diagnostics
package import PlainYAML
package import RulesFile

/// The assessment file as written, every value with its place.
package struct AssessmentDocument: Sendable {
  /// The format that this reader knows.
  package static let format = 1

  package let source: SourceText
  package private(set) var name: Field<String> = .absent
  package private(set) var area: Field<String> = .absent
  /// From when to when the priorities hold.
  package private(set) var validity: Field<Validity> = .absent
  /// The day whose values are in force where values of the rules have dates.
  package private(set) var asOf: Field<CalendarDate> = .absent
  /// The rules file, relative to this file.
  package private(set) var rules: Field<String> = .absent
  /// What happens when compared periods differ in length.
  package private(set) var unequalPeriods: Field<UnequalPeriods> = .absent
  package private(set) var periods: [PeriodSection] = []
  package private(set) var tables: [TableSection] = []
  package private(set) var measures: [AggregationSection] = []
  /// Where to say that no measure is worked out there.
  package private(set) var measuresRange = 0..<0
  package private(set) var consultations: [ConsultationEvidenceSection] = []
  /// Whether every consultation is among ``consultations``.
  package private(set) var hasAllConsultations = false
  package private(set) var candidates: [CandidateSection] = []
  /// Where the list of candidates stands.
  package private(set) var candidatesRange = 0..<0
  /// Whether every candidate of the list is among ``candidates``.
  package private(set) var hasAllCandidates = false
  /// Whether every table is among ``tables`` with its kind.
  package private(set) var hasAllTables = false
  /// Whether every measure is among ``measures``, each with what it is worked out from.
  package private(set) var hasAllMeasures = false
  /// Whether every period is among ``periods``.
  package private(set) var hasAllPeriods = false
  package private(set) var targets: [TargetSection] = []
  /// Whether the file has targets at all, readable or not.
  package private(set) var hasTargets = false
  /// Whether every set of targets is among ``targets``, with its periods.
  package private(set) var hasAllTargets = false
  /// Whether the file has targets and nothing to rank: neither rules nor candidates.
  package private(set) var isForTrackingOnly = false
  /// What the author accepts, each with the reason.
  package private(set) var acceptances: [Acceptance] = []
  /// Categories that no candidate lists, on purpose.
  package private(set) var unassigned: [Located<String>] = []

  /// The names of the periods between which targets are followed.
  var targetPeriods: [String] {
    targets.flatMap { section in
      section.periods.value.map { [$0.baseline.value, $0.actual.value] } ?? []
    }
  }

  /// What happens when compared periods differ in length.
  package enum UnequalPeriods: String, Sendable, CaseIterable {
    /// They are refused.
    case refuse
    /// Their counts are compared as rates.
    case rates
  }
}

extension AssessmentDocument {
  private enum Key: String, CaseIterable, Sendable {
    case format
    case name
    case about
    case area
    case valid
    case asOf = "as_of"
    case rules
    case unequalPeriods = "unequal periods"
    case periods
    case tables
    case measures
    case consultation
    case candidates
    case targets
    case unassigned
    case accept
  }

  /// Reads a tree as an assessment file.
  ///
  /// - Parameters:
  ///   - yaml: The file as YAML.
  ///   - toRank: Whether candidates are to be ranked, so that rules and candidates have to be there;
  ///     following targets needs neither.
  ///   - findings: Holds what the YAML reader found, and gets what is wrong with single values.
  /// - Returns: The document, or `nil` if it is no assessment file at all or one of another format.
  package static func read(
    _ yaml: YAMLDocument,
    toRank: Bool = true,
    findings: inout FindingList
  ) -> AssessmentDocument? {
    var reader = StrictReader(source: yaml.source, damage: findings)
    defer { findings.append(contentsOf: reader.findings) }
    guard !yaml.root.isAbsent else {
      guard !reader.isDamaged else { return nil }
      reader.report(.noValue, Message.empty, at: 0..<0, hint: Message.emptyHint)
      return nil
    }
    guard let keys = StrictMapping<Key>(yaml.root, "the assessment file", reader: &reader) else {
      return nil
    }
    let format = keys.wholeNumber(
      .format,
      in: 1...Int.max,
      isRequired: true,
      hint: Message.formatHint,
      &reader
    )
    if let format = format.located, format.value != Self.format {
      reader = StrictReader(source: yaml.source)
      reader.report(
        .otherAssessmentFormat,
        Message.otherFormat(format.value),
        at: format.range,
        hint: Message.formatHint
      )
      return nil
    }
    var document = AssessmentDocument(source: yaml.source)
    document.readSections(keys, toRank: toRank, &reader)
    return document
  }

  private init(source: SourceText) { self.source = source }

  private mutating func readSections(
    _ keys: StrictMapping<Key>,
    toRank: Bool,
    _ reader: inout StrictReader
  ) {
    name = keys.text(.name, isRequired: true, hint: Message.nameHint, &reader)
    _ = keys.text(.about, &reader)
    area = keys.text(.area, &reader)
    validity = keys.field(.valid, &reader) { ValiditySection.read($1, $2, reader: &$0) }
    asOf = keys.field(.asOf, &reader) { $0.date($1, $2) }
    readTargets(keys, &reader)
    rules = keys.text(
      .rules,
      isRequired: toRank,
      hint: isForTrackingOnly ? Message.trackingHint : Message.rulesHint,
      &reader
    )
    unequalPeriods = keys.word(.unequalPeriods, &reader)
    periods = keys.entries(.periods, &reader) { PeriodSection($1, reader: &$0) }
    hasAllPeriods = keys.isWhole(.periods, reader)
    tables = keys.entries(.tables, &reader) { TableSection($1, reader: &$0) }
    hasAllTables =
      keys.isWhole(.tables, reader) && tables.allSatisfy { !$0.kind.isUnreadable }
    measures = keys.entries(.measures, &reader) { AggregationSection($1, reader: &$0) }
    hasAllMeasures =
      keys.isWhole(.measures, reader)
      && measures.allSatisfy { ($0.sum.value == nil) != ($0.value.value == nil) }
    measuresRange = keys[.measures]?.key.range ?? keys[.name]?.key.range ?? 0..<0
    consultations = keys.entries(.consultation, &reader) {
      ConsultationEvidenceSection($1, reader: &$0)
    }
    hasAllConsultations = keys.isWhole(.consultation, reader)
    readCandidates(keys, toRank: toRank, &reader)
    let accepts = keys.field(.accept, &reader) { $0.accepts($1, $2) }
    acceptances = (accepts.value ?? []).map { Acceptance($0, in: source) }
    unassigned = keys.entries(.unassigned, &reader) { reader, entry in
      _ = reader.text(entry.value, "the reason for '\(entry.key.text)'")
      return Located(entry.key.text, at: entry.key.range)
    }
  }

  private mutating func readTargets(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    hasTargets = keys[.targets] != nil
    isForTrackingOnly = hasTargets && keys[.rules] == nil && keys[.candidates] == nil
    targets = keys.entries(.targets, &reader) { TargetSection($1, reader: &$0) }
    hasAllTargets =
      keys.isWhole(.targets, reader) && targets.allSatisfy { !$0.periods.isUnreadable }
  }

  private mutating func readCandidates(
    _ keys: StrictMapping<Key>,
    toRank: Bool,
    _ reader: inout StrictReader
  ) {
    let offenceTables = tables.filter { $0.kind.value == .offences }.map(\.name.value)
    let names = hasAllTables ? offenceTables : nil
    let read = keys.field(
      .candidates,
      isRequired: toRank,
      hint: isForTrackingOnly ? Message.trackingHint : Message.candidatesHint,
      keepsParts: true,
      &reader
    ) { reader, node, subject -> Located<[CandidateSection?]>? in
      if node.items?.isEmpty ?? false { return Located([], at: node.range) }
      return reader.list(node, subject).map { nodes in
        let sections = nodes.map { CandidateSection($0, tables: names, reader: &reader) }
        return Located(sections, at: node.range)
      }
    }
    candidatesRange = keys[.candidates]?.key.range ?? keys.place
    candidates = read.value?.compactMap(\.self) ?? []
    hasAllCandidates =
      read.value?.count == candidates.count && !keys.isDamaged(.candidates, reader)
  }

  private enum Message {
    static let empty = "the assessment file is empty"
    static let emptyHint =
      "it starts with 'format: 1' and names the rules and the candidates; "
      + "see Examples/st-albans-2021/assessment.yaml"
    static let formatHint = "write 'format: 1'"
    static func otherFormat(_ format: Int) -> String {
      "this is an assessment file of format \(format), which this version cannot read"
    }
    static let nameHint = "write 'name: ' and what the assessment is called"
    static let rulesHint = "write 'rules: ' and the path of the rules file, seen from this file"
    static let trackingHint =
      "there is nothing to rank here: the file has only targets, which can be followed"
    static let candidatesHint = "list what is to be ranked, each with an 'id'"
  }
}

extension StrictMapping where Key: MappingKey {
  /// The entries of a mapping whose keys the author chooses, each read by `read`.
  func entries<Section>(
    _ key: Key,
    _ reader: inout StrictReader,
    read: (inout StrictReader, YAMLEntry) -> Section
  ) -> [Section] {
    guard let entry = self[key] else { return [] }
    guard let entries = reader.entries(entry.value, "'\(key.rawValue)'") else { return [] }
    return entries.filter { !$0.key.text.hasPrefix("x-") }.map { read(&reader, $0) }
  }

  /// Whether the entries under a key are all there: none is, if the key is not.
  fileprivate func isWhole(_ key: Key, _ reader: StrictReader) -> Bool {
    (self[key].map { $0.value.entries != nil } ?? true) && !isDamaged(key, reader)
  }
}

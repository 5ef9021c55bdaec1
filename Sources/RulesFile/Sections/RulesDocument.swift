package import Diagnostics
package import PlainYAML

/// A rules file as read: every value with its place, before any check that spans two values.
///
/// What could not be read is `unreadable` instead of missing, and entries with mistakes keep their
/// names, so that the validators see as much of the file as possible and report no follow-on
/// mistakes.
package struct RulesDocument: Sendable {
  /// The format that this program reads.
  package static let format = 1

  /// One entry of `sources:`.
  package struct Source: Sendable, Hashable {
    package let name: Located<String>
    /// `nil` if it could not be read.
    package let text: Located<String>?
  }

  /// The file.
  package let source: SourceText
  /// The whole tree, with the `x-…` keys that nobody reads; values with dates are the number, or the
  /// numbers, in force.
  package let root: YAMLNode
  /// The same as written, with all values by date.
  package let written: YAMLNode
  /// The day whose values are in force; `nil` for the newest.
  package let asOf: CalendarDay?
  /// The values that say where they come from or when they hold.
  package let datedValues: [DatedValue]
  package private(set) var format: Field<Int> = .absent
  package private(set) var name: Field<String> = .absent
  package private(set) var about: Field<String> = .absent
  package private(set) var version: Field<String> = .absent
  package private(set) var sources: Field<[Source]> = .absent
  package private(set) var measures: Field<[MeasureSection]> = .absent
  package private(set) var parameters: Field<[ParameterSection]> = .absent
  package private(set) var consultation: Field<[ConsultationSection]> = .absent
  package private(set) var criteria: Field<[CriterionSection]> = .absent
  package private(set) var groups: Field<[GroupSection]> = .absent
  package private(set) var matrix: Field<MatrixSection> = .absent
  package private(set) var rules: Field<[RuleSection]> = .absent
  package private(set) var ranking: Field<RankingSection> = .absent
  package private(set) var accept: Field<[AcceptSection]> = .absent
  /// `tests:`, kept as it stands; the reader of tests reads it.
  package private(set) var tests: Field<YAMLNode> = .absent
  /// Whether the YAML reader lost a part of the file.
  package private(set) var isDamaged = false
  /// Whether every entry of `measures` is there, readable or not.
  package private(set) var hasAllMeasures = false
  /// Whether every entry of `parameters` is there, readable or not; also where there are none.
  package private(set) var hasAllParameters = false
  /// Whether every entry of `criteria` and `groups` is there, readable or not.
  package private(set) var hasAllFactors = false
}

extension RulesDocument {
  /// What the author accepts, each with the reason.
  package var acceptances: [Acceptance] {
    (accept.value ?? []).map { Acceptance($0, in: source) }
  }

  private enum Key: String, CaseIterable, Sendable {
    case format
    case name
    case about
    case version
    case sources
    case measures
    case parameters
    case consultation
    case criteria
    case groups
    case matrix
    case rules
    case ranking
    case accept
    case tests
  }

  /// Reads a tree as a rules file.
  ///
  /// - Parameters:
  ///   - yaml: The file as YAML.
  ///   - asOf: The day whose values are in force; `nil` for the newest.
  ///   - findings: Holds what the YAML reader found, and gets what is wrong with single values.
  /// - Returns: The document, or `nil` if it is no rules file at all or one of another format.
  package static func read(
    _ yaml: YAMLDocument,
    asOf: CalendarDay? = nil,
    findings: inout FindingList
  ) -> RulesDocument? {
    var reader = StrictReader(source: yaml.source, damage: findings)
    defer { findings.append(contentsOf: reader.findings) }
    guard !yaml.root.isAbsent else {
      guard !reader.isDamaged else { return nil }
      reader.report(.noValue, Message.empty, at: 0..<0, hint: Message.emptyHint)
      return nil
    }
    var dates = DatedTree(asOf: asOf)
    let root = dates.resolved(yaml.root, &reader)
    guard let keys = StrictMapping<Key>(root, "the rules file", reader: &reader) else {
      return nil
    }
    var document = RulesDocument(
      source: yaml.source,
      root: root,
      written: yaml.root,
      asOf: asOf,
      datedValues: dates.values
    )
    document.format = keys.wholeNumber(
      .format,
      in: 1...Int.max,
      isRequired: true,
      hint: Message.formatHint,
      &reader
    )
    if let format = document.format.located, format.value != Self.format {
      // A file of another format may look quite different: whatever else it holds is no mistake.
      reader = StrictReader(source: yaml.source)
      reader.report(
        .unsupportedFormat,
        Message.otherFormat(format.value),
        at: format.range,
        hint: Message.formatHint
      )
      return nil
    }
    document.readSections(keys, &reader)
    return document
  }

  private init(
    source: SourceText,
    root: YAMLNode,
    written: YAMLNode,
    asOf: CalendarDay?,
    datedValues: [DatedValue]
  ) {
    self.source = source
    self.root = root
    self.written = written
    self.asOf = asOf
    self.datedValues = datedValues
  }

  private mutating func readSections(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    name = keys.text(.name, isRequired: true, hint: Message.nameHint, &reader)
    about = keys.text(.about, &reader)
    version = keys.text(.version, &reader)
    sources = keys.named(.sources, &reader) { reader, entry in
      Source(
        name: Located(entry.key),
        text: reader.text(entry.value, "the source '\(entry.key.text)'")
      )
    }
    measures = keys.named(.measures, hint: Message.measuresHint, &reader) { reader, entry in
      MeasureSection(entry, reader: &reader)
    }
    parameters = keys.named(.parameters, &reader) { ParameterSection($1, reader: &$0) }
    consultation = keys.named(.consultation, &reader) { ConsultationSection($1, reader: &$0) }
    criteria = keys.named(.criteria, hint: Message.criteriaHint, &reader) { reader, entry in
      CriterionSection(entry, reader: &reader)
    }
    groups = keys.named(.groups, hint: Message.groupsHint, &reader) { reader, entry in
      GroupSection(entry, reader: &reader)
    }
    matrix = keys.section(.matrix, &reader) { MatrixSection($1, reader: &$0) }
    rules = keys.named(.rules, &reader) { RuleSection($1, reader: &$0) }
    ranking = keys.section(.ranking, hint: Message.rankingHint, &reader) {
      RankingSection($1, reader: &$0)
    }
    accept = keys.field(.accept, &reader) { $0.accepts($1, $2) }
    tests = keys.field(.tests, &reader) { _, node, _ in Located(node, at: node.range) }
    isDamaged = reader.isDamaged
    hasAllMeasures = measures.value != nil && !keys.isDamaged(.measures, reader)
    hasAllParameters = !parameters.isUnreadable && !keys.isDamaged(.parameters, reader)
    hasAllFactors =
      criteria.value != nil && !keys.isDamaged(.criteria, reader)
      && groups.value != nil && !keys.isDamaged(.groups, reader)
  }
}

extension StrictMapping where Key: MappingKey {
  /// The entries of a section whose keys are names; required if there is a hint for its absence.
  fileprivate func named<Section: Sendable>(
    _ key: Key,
    hint: String? = nil,
    _ reader: inout StrictReader,
    read: (inout StrictReader, YAMLEntry) -> Section
  ) -> Field<[Section]> {
    field(key, isRequired: hint != nil, hint: hint, keepsParts: true, &reader) {
      reader,
      node,
      subject in
      reader.named(node, subject, read: read)
    }
  }

  /// A section with fixed keys; required if there is a hint for its absence.
  fileprivate func section<Section: Sendable>(
    _ key: Key,
    hint: String? = nil,
    _ reader: inout StrictReader,
    read: (inout StrictReader, YAMLEntry) -> Section?
  ) -> Field<Section> {
    field(key, isRequired: hint != nil, hint: hint, keepsParts: true, &reader) { reader, node, _ in
      guard let entry = self[key] else { return nil }
      return read(&reader, entry).map { Located($0, at: node.range) }
    }
  }
}

private enum Message {
  static let empty = "the file is empty"
  static let emptyHint = "a rules file begins with 'format: 1' and a 'name'"
  static func otherFormat(_ format: Int) -> String { "format \(format) is not known here" }
  static let formatHint = "write 'format: 1'"
  static let nameHint = "write what the rules are called, as in 'name: Risk matrix 2026'"
  static let measuresHint =
    "list what each candidate has to bring, as in 'volume: {unit: crimes}'"
  static let criteriaHint =
    "list how measures become scores, as in 'volume: {cuts: [50, 250, 500, 1000]}'"
  static let groupsHint =
    "list what is combined, as in 'risk: {of: {volume: 60, harm: 40}}'"
  static let rankingHint = "say what to order by, as in 'ranking: {by: [risk]}'"
}

import Diagnostics
package import PlainYAML

/// One entry of an assessment's `consultation:`: what was asked, and where the answers are.
package struct ConsultationEvidenceSection: Sendable {
  /// When it was asked: dates as written, the first and the last day.
  package struct Fieldwork: Sendable, Hashable {
    package let from: CalendarDate
    package let to: CalendarDate
  }

  /// The measure of the rules that the answers become.
  package let measure: Located<String>
  package private(set) var question: Field<String> = .absent
  package private(set) var fieldwork: Field<Fieldwork> = .absent
  package private(set) var source: Field<String> = .absent
  /// Other names by which ballots call candidates, each with the id of the candidate.
  package private(set) var aliases: [(name: Located<String>, candidate: Located<String>)] = []
  /// What else was on the ballots, each with the reason why it is no candidate.
  package private(set) var otherOptions: [(name: Located<String>, reason: String)] = []
  /// Options that are passed over.
  package private(set) var withdrawn: [Located<String>] = []
  package private(set) var groups: [RespondentGroupSection] = []
  /// Where the groups stand.
  package private(set) var groupsRange = 0..<0
  /// Whether every name of an option is there, readable or not.
  package private(set) var hasAllNames = false
  /// Whether every group is among ``groups``.
  package private(set) var hasAllGroups = false

  private enum Key: String, CaseIterable, Sendable {
    case question
    case fieldwork
    case source
    case about
    case options
    case otherOptions = "other options"
    case withdrawn
    case groups
  }

  /// Reads one entry of `consultation:`; of a broken one at least the measure remains.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    measure = Located(entry.key.text, at: entry.key.range)
    let title = "the consultation of '\(entry.key.text.clipped)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    question = keys.text(.question, &reader)
    fieldwork = keys.field(.fieldwork, &reader) { reader, node, _ in
      Self.fieldwork(node, &reader).map { Located($0, at: node.range) }
    }
    source = keys.text(.source, &reader)
    _ = keys.text(.about, &reader)
    readOptions(keys, &reader)
    groupsRange = keys[.groups]?.key.range ?? entry.key.range
    let read = keys.field(
      .groups,
      isRequired: true,
      hint: Message.groupsHint,
      keepsParts: true,
      &reader
    ) { reader, node, subject -> Located<[RespondentGroupSection]>? in
      reader.entries(node, subject).map { entries in
        let own = entries.filter { !$0.key.text.hasPrefix("x-") }
        return Located(own.map { RespondentGroupSection($0, reader: &reader) }, at: node.range)
      }
    }
    groups = read.value ?? []
    hasAllGroups = read.value != nil && !keys.isDamaged(.groups, reader)
  }

  private mutating func readOptions(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    aliases = Self.pairs(keys, .options, "the candidate of", &reader)
      .map { (name: $0.name, candidate: $0.value) }
    otherOptions = Self.pairs(keys, .otherOptions, "the reason for", &reader)
      .map { (name: $0.name, reason: $0.value.value) }
    let passedOver = keys.texts(.withdrawn, &reader)
    withdrawn = passedOver.value ?? []
    hasAllNames =
      [keys[.options], keys[.otherOptions]].allSatisfy { $0?.value.entries != nil || $0 == nil }
      && !passedOver.isUnreadable && !reader.isDamaged
  }

  /// Entries whose keys are names on ballots.
  private static func pairs(
    _ keys: StrictMapping<Key>,
    _ key: Key,
    _ subject: String,
    _ reader: inout StrictReader
  ) -> [(name: Located<String>, value: Located<String>)] {
    keys.entries(key, &reader) { reader, entry in
      reader.text(entry.value, "\(subject) '\(entry.key.text.clipped)'")
        .map { (Located(entry.key.text, at: entry.key.range), $0) }
    }.compactMap(\.self)
  }

  private static func fieldwork(_ node: YAMLNode, _ reader: inout StrictReader) -> Fieldwork? {
    guard let keys = StrictMapping<PeriodSection.Key>(node, "'fieldwork'", reader: &reader) else {
      return nil
    }
    guard let period = keys.period("the fieldwork", &reader) else { return nil }
    return Fieldwork(from: period.from, to: period.to)
  }
}

/// The sentences of the findings above.
private enum Message {
  static let groupsHint =
    "name who was asked and where the answers are, as in "
    + "'groups: {public: {file: evidence/public.csv, form: ranks}}'"
}

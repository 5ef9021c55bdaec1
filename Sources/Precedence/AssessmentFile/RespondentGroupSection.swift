package import Consultation
import Diagnostics
package import PlainYAML

/// A group of respondents as the assessment describes it: the file of its ballots, how they are
/// written down, and who the respondents are.
package struct RespondentGroupSection: Sendable {
  /// Rows of one group in a file of several.
  package struct Filter: Sendable {
    package let column: Located<String>
    package let entry: Located<String>
  }

  /// What is known of the population: how many of it are of each kind.
  package struct Margin: Sendable {
    package let name: Located<String>
    package let counts: [(category: Located<String>, count: Located<Double>)]
  }

  /// The words of `sample:`.
  package enum Sample: String, Sendable, CaseIterable {
    case random
    case selfSelected = "self-selected"
    case everyone
  }

  package let name: Located<String>
  package private(set) var file: Field<String> = .absent
  package private(set) var form: Field<BallotForm> = .absent
  package private(set) var order: Field<String> = .absent
  package private(set) var id: Field<String> = .absent
  package private(set) var place: Field<String> = .absent
  package private(set) var scale: Field<[Located<String>]> = .absent
  package private(set) var steps: Field<Int> = .absent
  package private(set) var weight: Field<String> = .absent
  package private(set) var filter: Field<Filter> = .absent
  package private(set) var sharedRanks: Field<Bool> = .absent
  package private(set) var mode: Field<String> = .absent
  package private(set) var sample: Field<Sample> = .absent
  package private(set) var population: Field<Int> = .absent
  package private(set) var margins: Field<[Margin]> = .absent

  enum Key: String, CaseIterable, Sendable {
    case file
    case form
    case about
    case order
    case id
    case place
    case scale
    case steps
    case weight
    case only
    case sharedRanks = "shared ranks"
    case mode
    case sample
    case population
    case margins
  }

  /// Reads one entry of `groups:`; of a broken one at least the name remains.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key.text, at: entry.key.range)
    let title = "group '\(entry.key.text.clipped)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    file = keys.text(.file, isRequired: true, hint: Message.fileHint, &reader)
    form = keys.field(.form, isRequired: true, hint: Message.formHint, &reader) { $0.word($1, $2) }
    _ = keys.text(.about, &reader)
    readLayout(keys, &reader)
    mode = keys.text(.mode, &reader)
    sample = keys.word(.sample, &reader)
    population = keys.wholeNumber(.population, in: 1...1_000_000_000, &reader)
    margins = keys.field(.margins, &reader, read: Self.margins)
    checkKeys(keys, &reader)
  }

  private mutating func readLayout(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    let isPublishedOrder = form.value == .places
    order = keys.text(.order, &reader)
    id = keys.text(.id, isRequired: isPublishedOrder, hint: Message.idHint, &reader)
    place = keys.text(.place, isRequired: isPublishedOrder, hint: Message.placeHint, &reader)
    scale = keys.field(.scale, &reader) { reader, node, subject in
      reader.items(node, subject) { $0.text($1, $2) }
    }
    steps = keys.wholeNumber(.steps, in: 2...100, &reader)
    weight = keys.text(.weight, &reader)
    filter = keys.field(.only, &reader, read: Self.filter)
    sharedRanks = keys.field(.sharedRanks, &reader) { $0.yesNo($1, $2) }
  }

  private static func filter(
    _ reader: inout StrictReader,
    _ node: YAMLNode,
    _ subject: String
  ) -> Located<Filter>? {
    guard let entries = reader.entries(node, subject) else { return nil }
    guard let entry = entries.first, entries.count == 1 else {
      reader.report(.wrongShape, Message.oneColumn, at: node.range, hint: Message.oneColumnHint)
      return nil
    }
    return reader.text(entry.value, "the entry of '\(entry.key.text.clipped)'").map {
      let column = Located(entry.key.text, at: entry.key.range)
      return Located(Filter(column: column, entry: $0), at: node.range)
    }
  }

  private static func margins(
    _ reader: inout StrictReader,
    _ node: YAMLNode,
    _ subject: String
  ) -> Located<[Margin]>? {
    guard let entries = reader.entries(node, subject) else { return nil }
    let margins = entries.compactMap { entry -> Margin? in
      let title = "the margin '\(entry.key.text.clipped)'"
      guard let kinds = reader.entries(entry.value, title) else { return nil }
      let counts = kinds.compactMap { kind in
        reader.number(kind.value, "the count of '\(kind.key.text.clipped)'").map {
          (category: Located(kind.key.text, at: kind.key.range), count: $0)
        }
      }
      guard counts.count == kinds.count else { return nil }
      return Margin(name: Located(entry.key.text, at: entry.key.range), counts: counts)
    }
    return margins.count == entries.count ? Located(margins, at: node.range) : nil
  }

  private func checkKeys(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    guard let form = form.value else { return }
    for key in Key.allCases where !form.allowed.contains(key) {
      guard let entry = keys[key] else { continue }
      reader.report(
        .ballotKeyMismatch,
        Message.meansNothing(key.rawValue, form),
        at: entry.key.range,
        hint: Message.keys(form)
      )
    }
    guard form == .scores else { return }
    checkScale(&reader)
    if let steps = keys[.steps], keys[.scale] != nil {
      let place = steps.key.range
      reader.report(.ballotKeyMismatch, Message.twoScales, at: place, hint: Message.oneScale)
    } else if keys[.steps] == nil, keys[.scale] == nil, !steps.isUnreadable {
      reader.report(.ballotKeyMismatch, Message.noScale, at: keys.place, hint: Message.oneScale)
    }
  }

  /// An answer has to lead to one step.
  private func checkScale(_ reader: inout StrictReader) {
    var known: Set<String> = []
    for word in scale.value ?? [] where !known.insert(OptionNames.folded(word.value)).inserted {
      reader.report(
        .ballotKeyMismatch,
        Message.twice(word.value),
        at: word.range,
        hint: Message.twiceHint
      )
    }
  }
}

/// The sentences of the findings above.
private enum Message {
  static let fileHint = "write 'file: ' and its path"
  static let formHint =
    "write 'form: ' and one of \(BallotForm.allCases.map(\.rawValue).joined(separator: ", "))"
  static let idHint = "write 'id: ' and the header of the column that names the options"
  static let placeHint = "write 'place: ' and the header of the column with their places"
  static func twice(_ word: String) -> String { "'\(word.clipped)' stands in 'scale' twice" }
  static let twiceHint = "write each step once, the lowest first; capitals make no difference"
  static func keys(_ form: BallotForm) -> String {
    "its keys are \(form.allowed.map(\.rawValue).joined(separator: ", "))"
  }
  static let oneColumn = "'only' should name one column"
  static let oneColumnHint = "write the column and the entry its rows have, as in {group: public}"
  static func meansNothing(_ key: String, _ form: BallotForm) -> String {
    "'\(key)' means nothing for ballots of the form '\(form.rawValue)'"
  }
  static let twoScales = "'steps' and 'scale' say the same thing twice"
  static let noScale = "nothing says on which scale the answers are"
  static let oneScale =
    "write 'steps: 5' for answers from 1 to 5, or 'scale' with the words, the lowest first"
}

extension BallotForm {
  /// The keys that mean something for ballots of this form.
  fileprivate var allowed: [RespondentGroupSection.Key] {
    let respondents: [RespondentGroupSection.Key] = [.mode, .sample, .population]
    let columns: [RespondentGroupSection.Key] = [.weight, .only]
    switch self {
    case .ranks:
      return [.file, .form, .about] + columns + [.sharedRanks] + respondents + [.margins]
    case .order:
      return [.file, .form, .about, .order] + columns + [.sharedRanks] + respondents + [.margins]
    case .ticks: return [.file, .form, .about] + columns + respondents + [.margins]
    case .scores:
      return [.file, .form, .about, .scale, .steps] + columns + respondents + [.margins]
    case .places: return [.file, .form, .about, .id, .place, .only] + respondents
    case .preflib, .blt: return [.file, .form, .about] + respondents
    }
  }
}

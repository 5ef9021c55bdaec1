import Diagnostics
import Evidence

/// Reads an order that somebody published: a row for each option, a column for its place.
///
/// It counts as one ballot, whatever stands behind it. Places may be shared, and places that options
/// left out would have had are closed up. An option without a place is unranked; one without a row is
/// left out of the profile.
struct PublishedOrder {
  private let file: BallotFile
  private let names: OptionNames
  private let columns: BallotColumns
  private let optionColumn: Table.Column
  private let placeColumn: Table.Column
  private var hints = NameHints()
  /// The options in the order of the file, each with its place and the row on which it stands.
  private var rows: [(option: Int, place: Int?, range: Range<Int>)] = []
  private var rowOfOption: [Int: Range<Int>] = [:]
  private var added: [String] = []
  /// Whether rows of the order were passed over, so that gaps are to be expected.
  private var isThinned = false
  /// What is wrong with the rows.
  private(set) var findings = FindingList()

  /// A place beyond this is a mistake, however many options are left out.
  private static let placeLimit = 10_000

  /// Finds the two columns.
  ///
  /// - Returns: `nil` if there are none, of which the findings say why.
  init?(
    _ file: BallotFile,
    _ layout: BallotLayout,
    _ columns: BallotColumns,
    _ names: OptionNames,
    findings: inout FindingList
  ) {
    guard let option = layout.optionColumn, let place = layout.placeColumn else {
      findings.append(BallotMessage.missingPlaceColumns(file))
      return nil
    }
    let source = file.source.name
    let found = [option, place].map {
      Table.column($0, among: file.columns, of: source, findings: &findings)
    }
    guard let optionColumn = found[0], let placeColumn = found[1] else { return nil }
    (self.file, self.columns, self.names) = (file, columns, names)
    (self.optionColumn, self.placeColumn) = (optionColumn, placeColumn)
  }

  /// Reads the order.
  ///
  /// - Returns: One ballot, or none if nothing has a place; `nil` if there are too many options.
  mutating func read() -> Ballots? {
    if names.isOpen { findNames() }
    let known = names.closed(adding: added)
    let problems = file.rows { add($0, known) }
    findings.append(contentsOf: problems)
    guard rows.count <= Profile.optionLimit else {
      findings.append(BallotMessage.tooManyOptions(rows.count, file))
      return nil
    }
    if !names.isOpen {
      tellMissing()
      rows.sort { $0.option < $1.option }
    }
    if !findings.hasErrors {
      tellGap()
      tellUnplaced(known)
    }
    return ballots(known)
  }

  /// A place that neither follows the one before nor counts all options above: perhaps a slip, which
  /// would otherwise change the order unseen.
  private mutating func tellGap() {
    guard !isThinned else { return }
    var last = 0
    var above = 0
    for place in Set(rows.compactMap(\.place)).sorted() {
      let here = rows.filter { $0.place == place }
      if place != last + 1, place != above + 1, let row = here.first {
        return findings.append(BallotMessage.placeGap(place, after: last, row.range, file))
      }
      above += here.count
      last = place
    }
  }

  private mutating func tellUnplaced(_ names: OptionNames) {
    let unplaced = rows.filter { $0.place == nil }
    guard let first = unplaced.first, unplaced.count < rows.count else { return }
    let ids = unplaced.map { names.options[$0.option].id }
    findings.append(BallotMessage.withoutPlace(ids, first.range, file))
  }

  private func ballots(_ names: OptionNames) -> Ballots {
    let given = Set(rows.compactMap(\.place)).sorted()
    let places = rows.map { row in
      row.place.flatMap { given.firstIndex(of: $0) }.map { UInt8(truncatingIfNeeded: $0 + 1) } ?? 0
    }
    return Ballots(
      form: .places,
      profile: Profile(
        options: rows.map { names.options[$0.option].id },
        places: given.isEmpty ? rows.map { _ in [] } : places.map { [$0] },
        ballotCount: given.isEmpty ? 0 : 1
      )
    )
  }

  private mutating func findNames() {
    var found = ByteNames()
    file.rows { row in
      guard columns.selection?.contains(row) ?? true else { return }
      row.withBytes(optionColumn.number - 1) { if !$0.isEmpty { _ = found.number(of: $0) } }
    }
    added = (0..<found.count).map { found[$0] }
  }

  private mutating func add(_ row: BallotRow, _ names: OptionNames) {
    guard columns.selection?.contains(row) ?? true, !row.isBlank else { return }
    let name = row.text(optionColumn.number - 1)
    switch names.knownMeaning(of: name) {
    case .option(let option)?:
      if let earlier = rowOfOption[option] {
        let message = BallotMessage.publishedTwice(name, row, earlier: earlier, file)
        return findings.append(message)
      }
      rowOfOption[option] = row.range
      rows.append((option, place(row), row.range))
    case .withdrawn?: isThinned = true
    case .unknown?, nil:
      let question = hints.question(for: name, in: names.options.flatMap { [$0.id, $0.name] })
      findings.append(BallotMessage.unknownPublished(row, optionColumn, hint: question, file))
    }
  }

  private mutating func place(_ row: BallotRow) -> Int? {
    let bytes = row.bytes(placeColumn.number - 1)
    switch MarkCell.number(bytes) {
    case .blank: return nil
    case .number(let place) where (1...Self.placeLimit).contains(place): return place
    case .number, .unreadable:
      findings.append(BallotMessage.unreadablePlace(row, placeColumn, file))
      return nil
    }
  }

  private mutating func tellMissing() {
    let missing = names.options.indices.filter { rowOfOption[$0] == nil }
    guard !missing.isEmpty else { return }
    let ids = missing.map { names.options[$0].id }
    findings.append(BallotMessage.optionsWithoutRow(ids, file.source.name))
  }
}

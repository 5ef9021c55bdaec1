package import PlainYAML

/// A set of targets as the assessment describes it: the file, and what its columns are.
package struct TargetSection: Sendable {
  /// How the quarters of a year become the figure of the year.
  package enum YearFigure: String, Sendable, CaseIterable {
    /// They are added up, as counts are.
    case sum
    /// The latest one stands for the year, as a percentage of a survey does.
    case latest
  }

  /// What a published percentage says when it is positive.
  package enum PublishedSign: String, Sendable, CaseIterable {
    /// That the figure fell.
    case reduction
    /// That it rose.
    case change
  }

  /// What the two figures of a change were counted in.
  package struct Periods: Sendable {
    package let baseline: Located<String>
    package let actual: Located<String>
  }

  package let name: Located<String>
  package private(set) var file: Field<String> = .absent
  package private(set) var id: Field<String> = .absent
  package private(set) var label: Field<String> = .absent
  /// The column of headings under which rows stand together.
  package private(set) var group: Field<String> = .absent
  package private(set) var baseline: Field<String> = .absent
  package private(set) var target: Field<String> = .absent
  package private(set) var actual: Field<String> = .absent
  /// The columns of one year's quarters, the first quarter first.
  package private(set) var quarters: Field<[Located<String>]> = .absent
  package private(set) var totals: Field<YearFigure> = .absent
  package private(set) var totalsColumn: Field<String> = .absent
  package private(set) var direction: Field<TargetDirection> = .absent
  package private(set) var directionColumn: Field<String> = .absent
  package private(set) var published: Field<String> = .absent
  package private(set) var publishedAs: Field<PublishedSign> = .absent
  /// The id of the row that is the total of the others.
  package private(set) var total: Field<String> = .absent
  package private(set) var counts: Field<Bool> = .absent
  package private(set) var countsColumn: Field<String> = .absent
  package private(set) var periods: Field<Periods> = .absent
  /// Whether every key was there that has to be, and none that cannot be there with another.
  package private(set) var isSound = false

  enum Key: String, CaseIterable, Sendable {
    case file
    case about
    case id
    case label
    case group
    case baseline
    case target
    case actual
    case quarters
    case totals
    case totalsColumn = "totals column"
    case direction
    case directionColumn = "direction column"
    case published
    case publishedAs = "published as"
    case total
    case counts
    case countsColumn = "counts column"
    case periods
  }

  private enum PeriodKey: String, CaseIterable, Sendable {
    case baseline
    case actual
  }

  /// Reads one entry of `targets:`.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key.text, at: entry.key.range)
    let title = "targets '\(entry.key.text.clipped)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    file = keys.text(.file, isRequired: true, hint: Message.fileHint, &reader)
    _ = keys.text(.about, &reader)
    id = keys.text(.id, isRequired: true, hint: Message.idHint, &reader)
    baseline = keys.text(.baseline, isRequired: true, hint: Message.baselineHint, &reader)
    target = keys.text(.target, isRequired: true, hint: Message.targetHint, &reader)
    label = keys.text(.label, &reader)
    group = keys.text(.group, &reader)
    readFigures(keys, &reader)
    readMeaning(keys, &reader)
    let check = TargetKeyCheck(keys: keys, title: title)
    let isConsistent = check.isConsistent(&reader) && hasFourQuarters(title, &reader)
    let required = [file, id, baseline, target]
    isSound = isConsistent && required.allSatisfy { $0.value != nil } && !hasUnreadable
  }

  private mutating func readFigures(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    actual = keys.text(.actual, &reader)
    quarters = keys.texts(.quarters, &reader)
    totals = keys.word(.totals, &reader)
    totalsColumn = keys.text(.totalsColumn, &reader)
    periods = keys.field(.periods, &reader) { reader, node, subject in
      Self.periods(node, subject, &reader)
    }
  }

  private mutating func readMeaning(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    direction = keys.word(.direction, &reader)
    directionColumn = keys.text(.directionColumn, &reader)
    published = keys.text(.published, &reader)
    publishedAs = keys.word(.publishedAs, &reader)
    total = keys.text(.total, &reader)
    counts = keys.field(.counts, &reader) { $0.yesNo($1, $2) }
    countsColumn = keys.text(.countsColumn, &reader)
  }

  private static func periods(
    _ node: YAMLNode,
    _ subject: String,
    _ reader: inout StrictReader
  ) -> Located<Periods>? {
    guard let keys = StrictMapping<PeriodKey>(node, subject, reader: &reader) else { return nil }
    let hint = Message.periodHint
    let baseline = keys.text(.baseline, isRequired: true, hint: hint, &reader).located
    let actual = keys.text(.actual, isRequired: true, hint: hint, &reader).located
    guard let baseline, let actual else { return nil }
    return Located(Periods(baseline: baseline, actual: actual), at: node.range)
  }

  private var hasUnreadable: Bool {
    let texts = [
      label, group, actual, totalsColumn, directionColumn, published, countsColumn, total,
    ]
    return texts.contains(where: \.isUnreadable) || quarters.isUnreadable || totals.isUnreadable
      || direction.isUnreadable || publishedAs.isUnreadable || counts.isUnreadable
      || periods.isUnreadable
  }

  private func hasFourQuarters(_ title: String, _ reader: inout StrictReader) -> Bool {
    guard let quarters = quarters.located else { return true }
    let names = quarters.value.map(\.value)
    let twice = quarters.value.enumerated().first { names[..<$0].contains($1.value) }?.element
    guard names.count != 4 || twice != nil else { return true }
    reader.report(
      .notFourQuarters,
      Message.quarters(title, names.count, twice?.value),
      at: twice?.range ?? quarters.range,
      hint: Message.quartersHint
    )
    return false
  }
}

/// The sentences of the findings above.
private enum Message {
  static let fileHint = "write 'file: ' and the path of a CSV with a row for each target"
  static let idHint = "name the column that holds a short name for each row"
  static let baselineHint =
    "name the column of the figures before; its cells may be empty where none is known"
  static let targetHint = "name the column of the targets; its cells may be empty where none is set"
  static let periodHint = "write both: {baseline: NAME, actual: NAME}, with names from 'periods'"
  static func quarters(_ title: String, _ count: Int, _ twice: String?) -> String {
    if let twice { return "\(title) names the column '\(twice.clipped)' for two quarters" }
    return "\(title) names \(count == 1 ? "1 quarter" : "\(count) quarters"), but a year has 4"
  }
  static let quartersHint =
    "name four columns, the first quarter first, as in [q1, q2, q3, q4]; their cells may be empty"
}

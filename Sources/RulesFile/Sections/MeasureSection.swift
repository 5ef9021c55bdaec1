package import PlainYAML

/// One entry of `measures:` as written: a quantity that each candidate has.
package struct MeasureSection: Sendable {
  /// What `unit:` says.
  package enum Unit: Sendable, Hashable {
    /// A number of something: `crimes`, `days`, `percent`, or `number` for nothing in particular.
    case number(MeasureUnit)
    /// A person's level, counted from 1; written `level`, with the number of levels under `of`.
    case level
    /// Yes or no; written `yes/no`.
    case yesNo
    /// One of the categories listed under `of`; written `category`.
    case category
  }

  /// What `of:` says: how many levels, or which categories.
  package enum Choices: Sendable, Hashable {
    case levelCount(Int)
    case categories([Located<String>])
  }

  /// The words of `missing:`.
  package enum Missing: String, Sendable, CaseIterable {
    case refuse
    case neutral
    case worst
    case best
    case leaveOut = "leave out"
    case interval
  }

  /// The words of `test:`.
  package enum Test: String, Sendable, CaseIterable {
    case conditional
    case eTest = "e-test"
  }

  package let name: Located<String>
  package private(set) var unit: Field<Unit> = .unreadable(0..<0)
  /// The unit's word as written.
  package private(set) var unitWord: Field<String> = .absent
  package private(set) var choices: Field<Choices> = .absent
  package private(set) var missing: Field<Missing> = .absent
  /// The formula of a derived measure; read by the expression parser.
  package private(set) var formula: Field<YAMLNode> = .absent
  package private(set) var test: Field<Test> = .absent
  /// When a change does not count; read by the expression parser.
  package private(set) var unless: Field<YAMLNode> = .absent
  package private(set) var about: Field<String> = .absent
  package private(set) var sources: Field<[Located<String>]> = .absent

  /// Whether the measure is worked out from others instead of given.
  package var isDerived: Bool { !formula.isAbsent }
}

extension MeasureSection {
  private enum Key: String, CaseIterable, Sendable {
    case unit
    case of
    case missing
    case formula = "is"
    case test
    case unless
    case about
    case source
  }

  /// Reads one entry of `measures:`; of a broken one at least the name remains.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key)
    let title = "measure '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    unitWord = keys.text(.unit, isRequired: true, hint: Message.unitHint, &reader)
    unit = unitWord.map(Unit.init(word:))
    choices = keys.field(.of, &reader) { $0.choices($1, $2) }
    missing = keys.word(.missing, &reader)
    formula = keys.field(.formula, &reader) { $0.expression($1, $2) }
    test = keys.word(.test, &reader)
    unless = keys.field(.unless, &reader) { $0.expression($1, $2) }
    about = keys.text(.about, &reader)
    sources = keys.texts(.source, &reader)
  }
}

extension MeasureSection.Unit {
  /// The words that are more than a unit.
  static let specialWords = ["percent", "number", "level", "yes/no", "category"]

  /// Reads a unit's word; every word is a unit.
  init(word: String) {
    switch word {
    case "level": self = .level
    case "yes/no": self = .yesNo
    case "category": self = .category
    default: self = .number(MeasureUnit(word))
    }
  }
}

extension StrictReader {
  fileprivate mutating func choices(_ node: YAMLNode, _ subject: String)
    -> Located<MeasureSection.Choices>?
  {
    guard node.items != nil else {
      return wholeNumber(node, subject, in: 2...10).map { $0.map { .levelCount($0) } }
    }
    return items(node, subject) { $0.text($1, $2) }.map { $0.map { .categories($0) } }
  }
}

private enum Message {
  static let unitHint =
    "write what it counts, as in 'unit: crimes'; or percent, number, level, "
    + "yes/no or category"
}

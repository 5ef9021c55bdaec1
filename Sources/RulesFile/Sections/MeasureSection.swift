package import PlainYAML

/// One entry of `measures:` as written: a quantity that each candidate has.
package struct MeasureSection: Sendable {
  /// What a given measure is counted in, as a word of the file.
  package enum Unit: Sendable, Hashable {
    /// Per cent; written `percent`.
    case percent
    /// A number without a unit; written `number`.
    case number
    /// A person's level, counted from 1; written `level`, with the number of levels under `of`.
    case level
    /// Yes or no; written `yes/no`.
    case yesNo
    /// One of the categories listed under `of`; written `category`.
    case category
    /// Anything else that can be counted, in the author's words: crimes, days, pounds.
    case named(String)
  }

  /// What `of:` says: how many levels, or which categories.
  package enum Choices: Sendable, Hashable {
    case levelCount(Int)
    case categories([Located<String>])
  }

  package let name: Located<String>
  package var unit: Field<Unit> = .absent
  package var choices: Field<Choices> = .absent
  package var missing: Field<MissingWord> = .absent
  /// The formula of a derived measure, as text; read by the expression parser.
  package var formula: Field<YAMLNode> = .absent
  package var test: Field<TestWord> = .absent
  /// When the change does not count, as text.
  package var unless: Field<YAMLNode> = .absent
  package var about: Field<String> = .absent
  package var sources: Field<[Located<String>]> = .absent

  package init(name: Located<String>) { self.name = name }

  /// Whether the measure is worked out from others instead of given.
  package var isDerived: Bool { !formula.isAbsent }
}

/// The words of `missing:`.
package enum MissingWord: String, Sendable, CaseIterable {
  case refuse
  case neutral
  case worst
  case best
  case leaveOut = "leave out"
  case interval
}

/// The words of `test:`.
package enum TestWord: String, Sendable, CaseIterable {
  case conditional
  case eTest = "e-test"
}

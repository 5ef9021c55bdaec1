import Diagnostics
package import PlainYAML

/// One entry of `parameters:` as written: a number with a name, for conditions and formulas.
///
/// Written as a number alone, as in `fast_rise: 25%`, or with its unit, where it comes from and its
/// values by date. Its value is that which is in force; ``RulesDocument/datedValues`` has the others.
package struct ParameterSection: Sendable {
  package let name: Located<String>
  /// The unit's word as written.
  package private(set) var unitWord: Field<String> = .absent
  package private(set) var value: Field<Amount> = .absent
  package private(set) var about: Field<String> = .absent
}

extension ParameterSection {
  private enum Key: String, CaseIterable, Sendable {
    case unit
    case value
    case about
  }

  /// Reads one entry of `parameters:` in which the value in force stands already.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key)
    let title = "the parameter '\(entry.key.text)'"
    if entry.value.scalar != nil {
      value = reader.amount(entry.value, title).map(Field.given) ?? .unreadable(entry.value.range)
      return
    }
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    unitWord = keys.text(.unit, &reader)
    value = keys.field(.value, &reader) { $0.amount($1, $2) }
    about = keys.text(.about, &reader)
  }
}

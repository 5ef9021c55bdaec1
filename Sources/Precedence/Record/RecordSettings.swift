import Diagnostics
import PlainYAML

/// The key `settings:` of a decision record.
enum RecordSettings {
  private enum Key: String, CaseIterable, Sendable {
    case assessment, rules, candidates, shortlist, keys, missing
    case asOf = "as_of"
  }

  /// The day whose values were in force; `nil` where the settings give none.
  static func asOf(_ entry: YAMLEntry?, _ reader: inout StrictReader) -> CalendarDate? {
    let written = entry?.value.entries?.first { $0.key.text == Key.asOf.rawValue }
    return written.flatMap { reader.date($0.value, "'as_of'")?.value }
  }

  /// What the decision was run from: what `settings` names, if it is among the inputs.
  static func source(
    _ entry: YAMLEntry?,
    _ inputs: [String]?,
    _ place: Range<Int>,
    _ reader: inout StrictReader
  ) -> DecisionSource? {
    guard let entry,
      let keys = StrictMapping<Key>(entry.value, "'settings'", reader: &reader)
    else {
      if entry == nil {
        reader.report(
          .noSource,
          RecordMessage.noSource,
          at: place,
          hint: RecordMessage.sourceHint
        )
      }
      return nil
    }
    let named = [Key.assessment, .rules, .candidates].filter { keys[$0] != nil }
    let isAssessment = named == [.assessment]
    guard isAssessment || named == [.rules, .candidates] else {
      reader.report(
        .noSource,
        RecordMessage.noSource,
        at: entry.key.range,
        hint: RecordMessage.sourceHint
      )
      return nil
    }
    let paths = named.compactMap { keys.quoted($0, &reader) }
    guard paths.count == named.count, let inputs else { return nil }
    for path in paths where !inputs.contains(path.value) {
      let message = RecordMessage.notAmongInputs(path.value)
      reader.report(.noSource, message, at: path.range, hint: RecordMessage.inputsHint)
      return nil
    }
    return isAssessment
      ? .assessment(paths[0].value) : .table(paths[1].value, rules: paths[0].value)
  }
}

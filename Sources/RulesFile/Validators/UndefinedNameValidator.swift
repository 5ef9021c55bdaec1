import Diagnostics
import PlainYAML

/// Measures, criteria, groups and sources that something refers to must be declared.
///
/// Names inside expressions are checked by the expression compiler, ranking keys by
/// ``RankingValidator``, effects by ``EffectValidator`` and reasons by ``ReasonValidator``.
enum UndefinedNameValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    measures(in: rules) + factors(in: rules) + sources(in: rules)
  }

  private static func measures(in rules: RulesUnderCheck) -> [Finding] {
    guard rules.outline.knowsAllMeasures else { return [] }
    return rules.criteria.compactMap { criterion in
      guard !criterion.section.isUnreadable, let measure = criterion.measure,
        rules.outline.measurePosition(measure.value) == nil
      else { return nil }
      return rules.error(
        .unknownMeasure,
        criterion.section.measure.isAbsent
          ? Message.noMeasureOfName(measure.value) : Message.unknown("measure", measure.value),
        at: measure.range,
        hint: Message.hint("measure", measure.value, rules.outline.measureNames)
          + (criterion.section.measure.isAbsent ? Message.nameMeasure : "")
      )
    }
  }

  private static func factors(in rules: RulesUnderCheck) -> [Finding] {
    guard rules.outline.knowsAllFactors else { return [] }
    let terms = rules.groups.flatMap { $0.section.terms.value ?? [] }.map(\.name)
    let matrix = rules.document.matrix.value
    let axes = [matrix?.down.located, matrix?.across.located].compactMap(\.self)
    return (terms + axes).compactMap { name in
      guard rules.outline.factorPosition(name.value) == nil else { return nil }
      return rules.error(
        .unknownFactor,
        Message.unknown("criterion or group", name.value),
        at: name.range,
        hint: Message.hint("criterion or group", name.value, rules.outline.factorNames)
      )
    }
  }

  private static func sources(in rules: RulesUnderCheck) -> [Finding] {
    guard !rules.document.sources.isUnreadable else { return [] }
    let known = (rules.document.sources.value ?? []).map(\.name.value)
    let used =
      rules.measures.flatMap { $0.section.sources.value ?? [] }
      + rules.criteria.flatMap { $0.section.sources.value ?? [] }
      + rules.document.datedValues.flatMap(\.sources).map { Located($0.value, at: $0.range) }
    let declared = Set(known)
    return used.filter { !declared.contains($0.value) }.map { name in
      rules.error(
        .unknownSource,
        Message.unknown("source", name.value),
        at: name.range,
        hint: Message.hint("source", name.value, known)
      )
    }
  }

  private enum Message {
    static func unknown(_ what: String, _ name: String) -> String {
      "unknown \(what) '\(name.clipped)'"
    }
    static func noMeasureOfName(_ name: String) -> String {
      "the criterion '\(name)' names no measure, and there is none of its own name"
    }
    static let nameMeasure = "\nwrite 'measure: NAME' with the measure it reads"
    static func hint(_ what: String, _ name: String, _ known: [String]) -> String {
      NameHint.question(for: name, in: known)
        ?? (known.isEmpty ? "no \(what) is declared" : "declared are \(listing(known))")
    }
  }
}

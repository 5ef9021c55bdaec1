import Diagnostics
import PlainYAML

/// A criterion's kind fits what its measure holds, and per cent signs stand only on percentages.
enum CriterionUnitValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.criteria.flatMap { criterion -> [Finding] in
      guard let kind = criterion.kind, let measureKind = criterion.measureKind,
        let measure = criterion.measure
      else { return [] }
      guard fits(kind, measureKind) else {
        let place = criterion.section.kind.range ?? criterion.section.name.range
        return [
          rules.error(
            .kindNotFittingMeasure,
            Message.kind(criterion.name, kind, measure.value, measureKind),
            at: place,
            hint: Message.kindHint(measureKind)
          )
        ]
      }
      return percent(criterion, measure.value, measureKind, in: rules)
    }
  }

  private static func fits(_ kind: CriterionSection.Kind, _ measure: MeasureKind) -> Bool {
    switch (kind, measure) {
    case (.cuts, .number), (.cuts, .level), (.points, .number), (.points, .level),
      (.place, .number), (.place, .level), (.judged, .level), (.yesNo, .yesNo),
      (.table, .category):
      true
    case (.cuts, _), (.points, _), (.place, _), (.judged, _), (.yesNo, _), (.table, _): false
    }
  }

  private static func percent(
    _ criterion: CriterionOutline,
    _ measure: String,
    _ kind: MeasureKind,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard !kind.isPercent else { return [] }
    let amounts =
      (criterion.section.cuts.value ?? []) + (criterion.section.points.value ?? []).map(\.input)
    return amounts.filter(\.value.isPercent).map { amount in
      rules.error(
        .percentOfOtherUnit,
        Message.percent(amount.value, measure, kind.word),
        at: amount.range,
        hint: Message.percentHint(amount.value)
      )
    }
  }

  private enum Message {
    static func kind(
      _ name: String,
      _ kind: CriterionSection.Kind,
      _ measure: String,
      _ measureKind: MeasureKind
    ) -> String {
      "the criterion '\(name)' of the kind '\(kind.rawValue)' cannot read the measure "
        + "'\(measure)', whose unit is '\(measureKind.word)'"
    }
    static func kindHint(_ measure: MeasureKind) -> String {
      switch measure {
      case .number: "for a number use 'cuts', 'points' or 'kind: place'"
      case .level: "for a judged level use 'kind: judged'"
      case .yesNo: "for yes or no use 'kind: yes/no'"
      case .category: "for categories use a 'table'"
      }
    }
    static func percent(_ amount: Amount, _ measure: String, _ unit: String) -> String {
      "\(amount.words) is a percentage, the unit of the measure '\(measure)' is '\(unit)'"
    }
    static func percentHint(_ amount: Amount) -> String {
      "leave the '%' out, or read a measure whose unit is percent"
    }
  }
}

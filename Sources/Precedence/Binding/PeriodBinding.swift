import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// Finds how long each count was counted for, and sees that compared counts were counted alike.
struct PeriodBinding {
  private let rules: CheckedRules
  private let document: AssessmentDocument
  private(set) var findings = FindingList()

  init(rules: CheckedRules, document: AssessmentDocument) {
    self.rules = rules
    self.document = document
  }

  /// The days of the period of each measure that has one.
  ///
  /// A measure has the period whose name is that of the counts it adds: `offences.this_year` belongs
  /// to the period `this_year`. Only the counts of changes need periods.
  mutating func exposures() -> [MeasureIndex: Double] {
    var periods: [MeasureIndex: PeriodSection] = [:]
    for aggregation in document.measures {
      guard let index = rules.measure(named: aggregation.measure.value),
        let column = (aggregation.sum.value ?? aggregation.value.value)?.column
      else { continue }
      periods[index] = document.periods.first { $0.name.value == column }
    }
    var exposures: [MeasureIndex: Double] = [:]
    for derivation in rules.plan.derivations {
      guard case .change(let change) = derivation.method else { continue }
      let pair = (periods[change.current], periods[change.base])
      switch pair {
      case (let current?, let base?):
        guard let days = current.days, let baseDays = base.days else { continue }
        if days != baseDays, document.unequalPeriods.value != .rates {
          findings.append(unequal(current, days, base, baseDays))
        }
        exposures[change.current] = Double(days)
        exposures[change.base] = Double(baseDays)
      case (let one?, nil), (nil, let one?):
        findings.append(oneSided(one, derivation))
      case (nil, nil): continue
      }
    }
    return exposures
  }

  private func unequal(
    _ current: PeriodSection,
    _ days: Int,
    _ base: PeriodSection,
    _ baseDays: Int
  ) -> Finding {
    Finding(
      .unequalPeriods,
      .error,
      "'\(current.name.value)' has \(days) days and '\(base.name.value)' has \(baseDays): "
        + "their counts cannot be compared",
      at: document.source.location(of: current.name.range),
      hint:
        "compare periods of one length, or write 'unequal periods: rates' to compare counts a day",
      related: [
        .init(
          message: "the other period",
          location: document.source.location(of: base.name.range)
        )
      ]
    )
  }

  private func oneSided(_ period: PeriodSection, _ derivation: Derivation) -> Finding {
    let name = rules.names.measures[derivation.target.position].id
    return Finding(
      .periodMissing,
      .warning,
      "'\(name)' compares two counts, of which only one has a period",
      at: document.source.location(of: period.name.range),
      hint:
        "name the period of each count under 'periods'; without them both are taken as equally long"
    )
  }
}

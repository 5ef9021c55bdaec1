import Diagnostics
import PlainYAML
import RulesFile
package import ScoringKernel

/// Finds how long each count was counted for, and sees that compared counts were counted alike.
struct PeriodBinding {
  private let document: AssessmentDocument
  /// Whether it is known of every measure what counts it adds.
  private let isSound: Bool
  private(set) var findings = FindingList()

  /// - Parameters:
  ///   - document: The assessment.
  ///   - sources: What each of its measures is worked out from.
  init(_ document: AssessmentDocument, _ sources: [MeasureSource]) {
    self.document = document
    isSound =
      document.hasAllMeasures
      && sources.allSatisfy { if case .unreadable = $0 { false } else { true } }
  }

  /// Periods that belong to no counts: a misspelt one would silently turn its check off.
  func unused() -> [Finding] {
    let counts = document.measures.compactMap { ($0.sum.value ?? $0.value.value)?.column }
    let columns = counts + document.targetPeriods
    guard isSound, document.hasAllTargets else { return [] }
    return document.periods.filter { !columns.contains($0.name.value) }
      .map { unused($0, columns) }
  }

  /// The days of the periods between which changes are worked out.
  ///
  /// A measure has the period whose name is that of the counts it adds: `offences.this_year` belongs
  /// to the period `this_year`. Only the counts of changes need periods.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - isBrought: For each measure, whether anything brings it.
  /// - Returns: The days of both measures of each change whose periods are both known.
  mutating func exposures(
    _ rules: CheckedRules,
    isBrought: [Bool]
  ) -> [ChangePair: ChangePair.Days] {
    var periods: [MeasureIndex: PeriodSection] = [:]
    for aggregation in document.measures {
      guard let index = rules.measure(named: aggregation.measure.value),
        let column = (aggregation.sum.value ?? aggregation.value.value)?.column
      else { continue }
      periods[index] = document.periods.first { $0.name.value == column }
    }
    var exposures: [ChangePair: ChangePair.Days] = [:]
    for derivation in rules.plan.derivations {
      guard case .change(let change) = derivation.method else { continue }
      switch (periods[change.current], periods[change.base]) {
      case (let current?, let base?):
        guard let days = current.days, let baseDays = base.days else { continue }
        let areRates = document.unequalPeriods.value == .rates
        let areAlike = !areRates && current.isAsLong(as: base)
        if !areRates, !areAlike, !document.unequalPeriods.isUnreadable {
          findings.append(Self.unequal(current, days, base, baseDays, in: document.source))
        }
        let pair = ChangePair(current: change.current, base: change.base)
        let compared = areAlike ? days : baseDays
        exposures[pair] = ChangePair.Days(current: Double(days), base: Double(compared))
      case (let one?, nil), (nil, let one?):
        let areBrought = [change.current, change.base].allSatisfy { isBrought[$0.position] }
        if areBrought, document.hasAllPeriods, isSound {
          findings.append(oneSided(one, derivation, rules))
        }
      case (nil, nil): continue
      }
    }
    return exposures
  }

  private func unused(_ period: PeriodSection, _ columns: [String]) -> Finding {
    Finding(
      .unusedPeriod,
      .warning,
      document.hasTargets
        ? "neither a measure nor a target uses the period '\(period.name.value.clipped)'"
        : "no measure adds counts of the period '\(period.name.value.clipped)', so it is not used",
      at: document.source.location(of: period.name.range),
      hint: NearestWord.question(for: period.name.value, in: columns)
        ?? (document.hasTargets
          ? "name it under 'periods' of the targets, or give it the name of the counts of a measure"
          : "a period has the name of its counts: 'this_year' is the period of 'offences.this_year'")
    )
  }

  /// Two periods that are compared and differ in length.
  static func unequal(
    _ current: PeriodSection,
    _ days: Int,
    _ base: PeriodSection,
    _ baseDays: Int,
    in source: SourceText
  ) -> Finding {
    Finding(
      .unequalPeriods,
      .error,
      "'\(current.name.value)' has \(days) days and '\(base.name.value)' has \(baseDays): "
        + "their counts cannot be compared",
      at: source.location(of: current.name.range),
      hint:
        "compare periods of one length, or write 'unequal periods: rates' to compare counts a day",
      related: [
        .init(
          message: "the other period",
          location: source.location(of: base.name.range)
        )
      ]
    )
  }

  private func oneSided(_ period: PeriodSection, _ derivation: Derivation, _ rules: CheckedRules)
    -> Finding
  {
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

/// Two counts between which the rules work out a change.
package struct ChangePair: Sendable, Hashable {
  package let current: MeasureIndex
  package let base: MeasureIndex

  /// How long each was counted for.
  package struct Days: Sendable, Hashable {
    package let current: Double
    package let base: Double
  }
}

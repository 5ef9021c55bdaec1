import Diagnostics
import RulesFile
import ScoringKernel

/// Assessments between two: the first with some of the differences of the second put in.
struct Mixing: Sendable {
  /// One thing that can be put in.
  enum Part: Sendable, Hashable {
    /// A difference of the rules, by its position in ``MergedRules/differences``.
    case rules(Int)
    case evidence(EvidenceDifference)
  }

  let before: MixedSide
  let after: MixedSide
  let merged: MergedRules

  /// Looks at two assessments.
  init(_ before: Assessment, _ after: Assessment) {
    self.before = MixedSide(before)
    self.after = MixedSide(after)
    merged = MergedRules(before.rules, after.rules)
  }

  /// All that can be put in, in the order in which it is: candidates that are no longer there are taken
  /// out, then come the rules, the figures, how long counts were counted for, and new candidates.
  var parts: [Part] {
    let evidence = EvidenceDifferences(before, after)
    let figures = evidence.figures.map { Part.evidence(.figures($0)) }
    let exposures = evidence.exposures.map { Part.evidence(.exposure($0)) }
    return evidence.gone.map { .evidence(.gone($0)) }
      + merged.differences.indices.map { .rules($0) } + figures + exposures
      + evidence.new.map { .evidence(.new($0)) }
  }

  /// The positions of the differences of the rules among some parts, increasing.
  static func rules(_ parts: [Part]) -> [Int] {
    parts.compactMap { part in
      guard case .rules(let position) = part else { return nil }
      return position
    }.sorted()
  }

  /// The assessment with some of the parts put in.
  ///
  /// - Parameters:
  ///   - parts: What is put in.
  ///   - rules: The rules with those of the parts that concern them.
  /// - Returns: The assessment; `nil` if the evidence would not do for these rules.
  func assessment(_ parts: [Part], _ rules: Rules) -> Assessment? {
    var chosen: Set<EvidenceDifference> = []
    for case .evidence(let difference) in parts { chosen.insert(difference) }
    guard let sources = sources(rules.checked, chosen) else { return nil }
    let mixed = Assessment(
      name: before.assessment.name,
      area: before.assessment.area,
      rules: rules,
      records: records(chosen, sources),
      folder: before.assessment.folder,
      findings: FindingList(),
      exposures: exposures(rules.checked, chosen)
    )
    let isBrought = [Bool](repeating: true, count: sources.count)
    return mixed.checked(isBrought: isBrought, isListWhole: true, at: nil).value
  }

  /// Where the figures of a measure come from.
  private struct Source {
    let measure: MeasureName
    let isAfter: Bool
  }

  /// Where the figures of each measure come from.
  ///
  /// They come from the side on which it holds the same; where both do, from the second if its figures
  /// are put in. `nil` if a measure holds what it does on no side.
  private func sources(_ rules: CheckedRules, _ chosen: Set<EvidenceDifference>) -> [Source]? {
    var sources: [Source] = []
    for measure in rules.names.measures {
      let isBefore = before.kind(of: measure.id) == measure.kind
      let isAfter = after.kind(of: measure.id) == measure.kind
      guard isBefore || isAfter || measure.derivation != nil else { return nil }
      let isPutIn = chosen.contains(.figures(measure.id))
      sources.append(Source(measure: measure, isAfter: isAfter && (isPutIn || !isBefore)))
    }
    return sources
  }

  private func records(_ chosen: Set<EvidenceDifference>, _ sources: [Source])
    -> [CandidateRecord]
  {
    let old = before.assessment.records.filter { !chosen.contains(.gone($0.id)) }
    let new = after.assessment.records.filter {
      before.record($0.id) == nil && chosen.contains(.new($0.id))
    }
    return (old + new).map { record in
      CandidateRecord(
        id: record.id,
        name: record.name,
        location: record.location,
        inputs: sources.map { input(of: record.id, $0) }
      )
    }
  }

  private func input(of candidate: String, _ source: Source) -> MeasureInput {
    let measure = source.measure
    guard measure.derivation == nil else { return .absent(Self.unknown) }
    // A candidate of one side only has figures only there.
    let isAfter =
      before.record(candidate) == nil
      || (source.isAfter && after.record(candidate) != nil)
    let side = isAfter ? after : before
    guard side.kind(of: measure.id) == measure.kind else { return .absent(Self.unknown) }
    return side.input(measure.id, candidate) ?? .absent(Self.unknown)
  }

  private static let unknown = "there is no figure of it"

  private func exposures(_ rules: CheckedRules, _ chosen: Set<EvidenceDifference>)
    -> [ChangePair: ChangePair.Days]
  {
    var days: [ChangePair: ChangePair.Days] = [:]
    for derivation in rules.plan.derivations {
      guard case .change(let change) = derivation.method else { continue }
      let pair = EvidenceDifference.MeasurePair(
        current: rules.names.measures[change.current.position].id,
        base: rules.names.measures[change.base.position].id
      )
      let isAfter = chosen.contains(.exposure(pair)) || !before.changes.contains(pair)
      let indices = ChangePair(current: change.current, base: change.base)
      days[indices] = (isAfter ? after : before).days(pair)
    }
    return days
  }
}

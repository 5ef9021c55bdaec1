import RulesFile
import ScoringKernel

/// One of two assessments, with its candidates and measures looked up by id.
struct MixedSide: Sendable {
  let assessment: Assessment
  private let records: [String: Int]
  private let measures: [String: Int]
  private var rules: CheckedRules { assessment.rules.checked }

  init(_ assessment: Assessment) {
    self.assessment = assessment
    records = Self.positions(assessment.records.map(\.id))
    measures = Self.positions(assessment.rules.checked.names.measures.map(\.id))
  }

  private static func positions(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The candidate of an id; `nil` if this side has none.
  func record(_ id: String) -> CandidateRecord? { records[id].map { assessment.records[$0] } }

  /// The measures that candidates bring, in the order of the rules.
  var givenMeasures: [String] { assessment.rules.measures }

  /// What a measure holds; `nil` if these rules do not have it.
  func kind(of measure: String) -> MeasureKind? {
    measures[measure].map { rules.names.measures[$0].kind }
  }

  /// What the evidence gives for a measure; `nil` without such a candidate, or where the rules do not
  /// have the measure or work it out themselves.
  func input(_ measure: String, _ candidate: String) -> MeasureInput? {
    guard let position = measures[measure], let record = record(candidate),
      rules.names.measures[position].derivation == nil
    else { return nil }
    return record.inputs[position]
  }

  /// The changes that the rules work out, each by the measures between which it is.
  var changes: [EvidenceDifference.MeasurePair] {
    rules.plan.derivations.compactMap { derivation in
      guard case .change(let change) = derivation.method else { return nil }
      return EvidenceDifference.MeasurePair(
        current: rules.names.measures[change.current.position].id,
        base: rules.names.measures[change.base.position].id
      )
    }
  }

  /// How long two counts were counted for; equally long where the assessment does not say.
  func days(_ pair: EvidenceDifference.MeasurePair) -> ChangePair.Days {
    guard let current = measures[pair.current], let base = measures[pair.base] else {
      return ChangePair.Days(current: 1, base: 1)
    }
    let indices = ChangePair(current: MeasureIndex(current), base: MeasureIndex(base))
    return assessment.exposures[indices] ?? ChangePair.Days(current: 1, base: 1)
  }
}

import RulesFile
import ScoringKernel

/// One thing in which the evidence of two assessments differs.
enum EvidenceDifference: Sendable, Hashable {
  /// A candidate that only the first has.
  case gone(String)
  /// The figures of a measure, by its id, for all candidates that both have.
  case figures(String)
  /// How long two counts between which a change is worked out were counted for, by the measures' ids.
  case exposure(MeasurePair)
  /// A candidate that only the second has.
  case new(String)

  /// The ids of two measures.
  struct MeasurePair: Sendable, Hashable {
    let current: String
    let base: String
  }
}

/// Finds in what the evidence of two assessments differs.
struct EvidenceDifferences {
  private let before: MixedSide
  private let after: MixedSide

  init(_ before: MixedSide, _ after: MixedSide) {
    self.before = before
    self.after = after
  }

  /// The candidates that only the first has, in its order.
  var gone: [String] {
    before.assessment.candidates.filter { after.record($0) == nil }
  }

  /// The candidates that only the second has, in its order.
  var new: [String] {
    after.assessment.candidates.filter { before.record($0) == nil }
  }

  /// The candidates that both have, in the order of the first.
  var shared: [String] {
    before.assessment.candidates.filter { after.record($0) != nil }
  }

  /// The measures whose figures differ, in the order of the second's rules.
  ///
  /// Figures of a measure that only one of the rules has, or that they hold in different units, come
  /// with the rules.
  var figures: [String] {
    let ids = shared
    return after.givenMeasures.filter { measure in
      before.kind(of: measure) == after.kind(of: measure)
        && ids.contains { differ(measure, $0) }
    }
  }

  /// The candidates whose figure of a measure differs, in the order of the first.
  func candidates(_ measure: String) -> [String] { shared.filter { differ(measure, $0) } }

  private func differ(_ measure: String, _ candidate: String) -> Bool {
    let old = before.input(measure, candidate)
    let new = after.input(measure, candidate)
    if old?.isMissing ?? true, new?.isMissing ?? true { return false }
    return old?.value.bitPattern != new?.value.bitPattern || old?.span != new?.span
  }

  /// The changes whose counts were counted for other lengths of time, in the order of the second's
  /// rules.
  var exposures: [EvidenceDifference.MeasurePair] {
    after.changes.filter { before.changes.contains($0) && before.days($0) != after.days($0) }
  }
}

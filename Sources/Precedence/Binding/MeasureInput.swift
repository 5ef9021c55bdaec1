package import Diagnostics
package import Evidence
package import ScoringKernel

/// The value of one measure for one candidate as the evidence gives it, and where it comes from.
package struct MeasureInput: Sendable {
  /// The value; NaN if it is missing.
  package var value: Double
  /// The interval in which it lies; `nil` if it is exact or missing.
  package var span: Span?
  package var origin: Origin
  /// Where the user gave it, for findings.
  package var location: Location?

  /// Where a value comes from.
  package enum Origin: Sendable {
    case sum([CategorySum.Term])
    case cell(CellReference)
    case judged(because: String, by: String?, confidence: String?, Location)
    case stated(Location)
    /// Ballots; boxed, since it is much larger than all others.
    indirect case consultation(MeasureResult.ConsultationSource)
    /// A scenario put it in place of what the evidence gives; boxed, since it holds the input before.
    indirect case scenario(ScenarioOrigin)
    /// There is no value, and why.
    case absent(String)
    /// There is something that cannot be read; a finding says why.
    case unreadable
  }

  package init(
    value: Double,
    span: Span? = nil,
    origin: Origin,
    location: Location? = nil
  ) {
    self.value = value
    self.span = span
    self.origin = origin
    self.location = location
  }

  /// No value.
  package static func absent(_ reason: String, at location: Location? = nil) -> MeasureInput {
    MeasureInput(value: .nan, origin: .absent(reason), location: location)
  }

  /// A value that cannot be read, about which there is a finding.
  package static let unreadable = MeasureInput(value: .nan, origin: .unreadable)

  /// Whether there is no value.
  package var isMissing: Bool { value.isNaN }

  /// Whether there is something that cannot be read.
  package var isUnreadable: Bool {
    if case .unreadable = origin { true } else { false }
  }
}

/// A candidate with its measures, ready to be scored.
package struct CandidateRecord: Sendable {
  package let id: String
  package let name: String
  /// Where the candidate is listed.
  package let location: Location?
  /// A value for each measure of the rules, in their order; derived ones are absent here.
  package var inputs: [MeasureInput]
}

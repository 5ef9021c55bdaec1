package import Diagnostics
import Evidence
import PlainYAML
package import RulesFile
package import ScoringKernel

/// Candidates that somebody makes up, such as those of a test of the rules.
///
/// Their values are read exactly as cells of a table are. What is not given is missing; that the rules
/// refuse to do without it is left to whoever ranks them.
package struct GivenCandidates: Sendable {
  private let rules: Rules
  private let reader: ValueReader
  private var records: [CandidateRecord] = []
  /// What is wrong with the values.
  package private(set) var findings = FindingList()

  package init(_ rules: Rules) {
    self.rules = rules
    reader = ValueReader(rules.checked)
  }

  /// Adds a candidate.
  ///
  /// - Parameters:
  ///   - id: Its id, one of its own.
  ///   - values: Measures with their values as written; those that the rules do not have, or work out
  ///     themselves, are passed over.
  ///   - location: Where it stands.
  /// - Complexity: O(m v) in the number of measures and of values.
  package mutating func add(
    _ id: String,
    _ values: [(measure: String, text: String, location: Location)],
    at location: Location
  ) {
    let inputs = rules.checked.names.measures.enumerated().map { position, name in
      let value = values.first { $0.measure == name.id }
      guard let value, name.derivation == nil else {
        return MeasureInput.absent("it is not given", at: location)
      }
      return input(value.text, MeasureIndex(position), at: value.location)
    }
    records.append(CandidateRecord(id: id, name: id, location: location, inputs: inputs))
  }

  private mutating func input(
    _ text: String,
    _ measure: MeasureIndex,
    at place: Location
  ) -> MeasureInput {
    guard let value = reader.read(text, measure, at: place, findings: &findings) else {
      return .unreadable
    }
    guard !value.value.isNaN else {
      return .absent("it is given as '\(text.clipped)'", at: place)
    }
    return MeasureInput(
      value: value.value,
      span: value.span,
      origin: .stated(place),
      location: place
    )
  }

  /// The candidates as an assessment, whatever is missing.
  ///
  /// - Parameters:
  ///   - name: What the assessment is called.
  ///   - isIncluded: Which of them are in it.
  /// - Returns: The assessment, with nothing found in it.
  package func assessment(_ name: String, isIncluded: (String) -> Bool = { _ in true })
    -> Assessment
  {
    Assessment(
      name: name,
      area: nil,
      rules: rules,
      records: records.filter { isIncluded($0.id) },
      folder: "",
      findings: FindingList()
    )
  }

  /// Numbers that should have been counts, as a change needs them.
  package func countFindings() -> [Finding] {
    let measures = rules.checked.names.measures
    let check = EvidenceCheck(assessment(""), isBrought: measures.map { _ in false })
    return records.flatMap { check.counts($0) }
  }

  /// Reads what a measure is expected to be.
  ///
  /// - Parameters:
  ///   - text: The value as written.
  ///   - measure: The measure.
  ///   - rules: The rules.
  ///   - location: Where it stands.
  /// - Returns: The value, NaN for a missing one, and whether it is an interval; `nil` if there is a
  ///   finding.
  package static func expected(
    _ text: String,
    _ measure: MeasureIndex,
    _ rules: CheckedRules,
    _ location: Location
  ) -> (value: (value: Double, isInterval: Bool)?, findings: FindingList) {
    var findings = FindingList()
    let value = ValueReader(rules).read(text, measure, at: location, findings: &findings)
    return (value.map { ($0.value, $0.span != nil) }, findings)
  }
}

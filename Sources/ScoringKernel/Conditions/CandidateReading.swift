/// What conditions and formulas may ask of one candidate.
package protocol CandidateReading {
  associatedtype Value: Quantity

  /// The candidate's value of a measure; missing if it has none.
  func measure(_ index: MeasureIndex) -> Value
  /// The lowest and highest level, from 0, that a factor may have; `nil` if a measure is missing.
  func levels(of factor: Factor) -> ClosedRange<Int>?
  /// The base count, inside the condition of a change.
  var baseInput: Value { get }
  /// The probability of the change by chance, inside the condition of a change.
  var probabilityInput: Value { get }
}

extension CandidateReading {
  package func levels(of factor: Factor) -> ClosedRange<Int>? { nil }
  package var baseInput: Value { Value(.nan) }
  package var probabilityInput: Value { Value(.nan) }
}

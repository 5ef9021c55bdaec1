import Diagnostics
import ScoringKernel

/// What a consultation says of each candidate, as values of its measure.
struct ConsultationValues {
  /// The measure.
  let measure: MeasureIndex
  /// Where the assessment brings it.
  let location: Location
  private let content: Content

  private enum Content {
    /// The value of each option that is a candidate, and why others have none.
    case counted([String: MeasureInput], withdrawn: Set<String>)
    /// No ballot counts.
    case nothing
    /// A finding says why there is nothing.
    case unreadable
  }

  /// Values by candidate.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - location: Where the assessment brings it.
  ///   - inputs: The value of each candidate that was an option.
  ///   - withdrawn: Candidates that were an option no more.
  init(
    _ measure: MeasureIndex,
    at location: Location,
    inputs: [String: MeasureInput],
    withdrawn: Set<String>
  ) {
    self.measure = measure
    self.location = location
    content = .counted(inputs, withdrawn: withdrawn)
  }

  /// No values, for want of valid ballots.
  init(nothingFor measure: MeasureIndex, at location: Location) {
    self.measure = measure
    self.location = location
    content = .nothing
  }

  /// No values, for reasons that findings give.
  init(unreadable measure: MeasureIndex, at location: Location) {
    self.measure = measure
    self.location = location
    content = .unreadable
  }

  /// The value for a candidate.
  ///
  /// - Parameters:
  ///   - candidate: Its id.
  ///   - place: Where it is listed.
  /// - Returns: The value with where it comes from, or why there is none.
  func input(of candidate: String, at place: Location) -> MeasureInput {
    switch content {
    case .unreadable: return .unreadable
    case .nothing: return .absent("no valid ballot says anything about it", at: place)
    case .counted(let inputs, let withdrawn):
      if let input = inputs[candidate] { return input }
      let reason =
        withdrawn.contains(candidate)
        ? "it was withdrawn from the consultation"
        : "it was not among the options of the consultation"
      return .absent(reason, at: place)
    }
  }
}

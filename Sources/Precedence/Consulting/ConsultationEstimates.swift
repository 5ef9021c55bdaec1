public import Consultation

extension ConsultationResult {
  /// For each option, what the consultation makes of it in the ranking, with its interval; `nil` for
  /// an option about which no group says anything, and for ballots that belong to no assessment.
  ///
  /// - Complexity: That of the method, for all groups together.
  public var estimates: [OptionEstimate?] {
    guard measure != nil else { return options.map { _ in nil } }
    let respondents = groups.map(\.respondents)
    return ConcernEstimates(of: respondents, by: method, as: becomes, settings: settings).estimates
  }
}

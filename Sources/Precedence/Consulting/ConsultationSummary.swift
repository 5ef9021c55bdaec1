import Consultation
import Diagnostics
import ScoringKernel

/// What a consultation says of every option, as a value of the measure with where it comes from.
struct ConsultationSummary {
  private let result: ConsultationResult
  private let count: ConsultationCount
  private let estimates: [OptionEstimate?]
  private let groups: [GroupSummary]

  /// Counts a consultation by the method that the rules declare.
  ///
  /// - Complexity: That of the method, for all groups together and for each by itself.
  init(_ result: ConsultationResult) {
    self.result = result
    count = result.count(by: [result.method])
    estimates = result.estimates(of: result.groups.map(\.respondents))
    groups = zip(result.groups, count.groups).map { GroupSummary(result, $0, $1) }
  }

  /// The values of candidates.
  ///
  /// - Parameter place: Where the consultation stands in the assessment.
  /// - Returns: The value of each candidate that was an option, by its id; `nil` if there is not one.
  func inputs(at place: Location) -> [String: MeasureInput]? {
    var inputs: [String: MeasureInput] = [:]
    for (option, estimate) in estimates.enumerated() {
      guard let estimate, result.options.indices.contains(option),
        let candidate = result.options[option].candidate
      else { continue }
      inputs[candidate] = MeasureInput(
        value: result.becomes.measured(estimate.value),
        span: estimate.interval.map {
          Span(result.becomes.measured($0.lowerBound), result.becomes.measured($0.upperBound))
        },
        origin: .consultation(source(option, estimate)),
        location: place
      )
    }
    return estimates.contains { $0 != nil } ? inputs : nil
  }

  private func source(
    _ option: Int,
    _ estimate: OptionEstimate
  ) -> MeasureResult.ConsultationSource {
    MeasureResult.ConsultationSource(
      question: result.question,
      method: result.method,
      becomes: result.becomes,
      groups: groups.map { $0.group(option) },
      optionCount: estimates.reduce(0) { $0 + ($1 == nil ? 0 : 1) },
      place: count.orders.first?.place(of: option) ?? 0,
      confidence: result.settings.confidence,
      noInterval: estimate.noInterval
    )
  }
}

/// What one group says by itself.
private struct GroupSummary {
  private let result: ConsultationResult
  private let asked: ConsultationResult.Group
  private let count: GroupCount
  private let named: [Int?]
  private let estimates: [OptionEstimate?]

  init(_ result: ConsultationResult, _ asked: ConsultationResult.Group, _ count: GroupCount) {
    self.result = result
    self.asked = asked
    self.count = count
    named = asked.respondents.counts(
      by: result.method,
      smallest: result.settings.smallestCell
    )
    // Alone, a group counts whatever its share beside others is.
    let alone = RespondentGroup(
      name: asked.name,
      ballots: asked.respondents.ballots,
      sampling: asked.respondents.sampling,
      population: asked.respondents.population,
      weighting: asked.respondents.weighting
    )
    estimates = result.estimates(of: [alone])
  }

  func group(_ option: Int) -> MeasureResult.ConsultationSource.Group {
    MeasureResult.ConsultationSource.Group(
      name: count.name,
      share: count.share,
      file: asked.file,
      sampling: count.sampling,
      isOrderOnly: count.isOrderOnly,
      cast: count.cast,
      valid: count.valid,
      effectiveBase: count.effectiveBase,
      named: named.indices.contains(option) ? named[option] : nil,
      first: count.tallies.indices.contains(option) ? count.tallies[option].first : nil,
      place: count.orders.first?.place(of: option),
      value: value(option)
    )
  }

  /// The group's own number; not where it would tell a count that is too small to be shown.
  private func value(_ option: Int) -> Double? {
    guard estimates.indices.contains(option), let estimate = estimates[option],
      result.becomes != .share || named[option] != nil
    else { return nil }
    return result.becomes.measured(estimate.value)
  }
}

extension ConsultationResult {
  /// One number for each option, by the method and scale that the rules declare.
  fileprivate func estimates(of groups: [RespondentGroup]) -> [OptionEstimate?] {
    ConcernEstimates(of: groups, by: method, as: becomes, settings: settings).estimates
  }
}

extension ConcernScale {
  /// An estimate in the unit of the measure: shares and points in per cent.
  ///
  /// Percentages are rounded at the ninth decimal: 60% of 0.75 and 40% of 0.25 are 55, not a little
  /// less.
  fileprivate func measured(_ value: Double) -> Double {
    switch self {
    case .share, .points: (value * 1e11).rounded() / 1e9
    case .mean, .place, .rankOrderCentroid, .rankSum, .reciprocal, .equalSteps: value
    }
  }
}

extension ConsultationOrder {
  /// The place of an option, 1 for first; `nil` if it has none.
  ///
  /// Tied options have the mean of the places they share: the second and third of three, if tied, both
  /// have 2.5.
  package func place(of option: Int) -> Double? {
    var above = 0
    for tier in tiers {
      if tier.contains(option) { return Double(above) + Double(tier.count + 1) / 2 }
      above += tier.count
    }
    return nil
  }
}

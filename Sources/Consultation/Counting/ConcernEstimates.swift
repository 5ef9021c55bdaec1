/// What groups of respondents say about each option, as a number with its margin.
///
/// A share, points or a mean is worked out in each group by itself and put together by the groups'
/// shares; a group whose ballots say nothing about the option is left out of it, and the other shares
/// are taken as of 1. A place or a score of a place comes from the order of all ballots together.
///
/// An interval is given only where it means something. It needs groups that were drawn at random, or of
/// which everybody answered, and two respondents in each that was drawn; ``OptionEstimate/noInterval``
/// says what stands in the way. An order that somebody published counts as one ballot of its group.
package struct ConcernEstimates: Sendable {
  private let groups: [RespondentGroup]
  private let method: ConsultationMethod
  private let scale: ConcernScale
  private let settings: CountSettings
  private let optionCount: Int

  /// Gets ready to make numbers.
  ///
  /// - Parameters:
  ///   - groups: The groups, over the same options in the same order.
  ///   - method: The method.
  ///   - scale: What becomes of its result.
  ///   - settings: The confidence, and whether groups that chose themselves get a margin.
  package init(
    of groups: [RespondentGroup],
    by method: ConsultationMethod,
    as scale: ConcernScale,
    settings: CountSettings = CountSettings()
  ) {
    let speaking = groups.filter(\.hasSay)
    let options = speaking.first?.profile.options ?? []
    self.groups = speaking.allSatisfy { $0.profile.options == options } ? speaking : []
    self.method = method
    self.scale = scale
    self.settings = settings
    optionCount = groups.first?.profile.options.count ?? 0
  }

  /// One number for each option; `nil` for options about which no group says anything, and for all if
  /// the ballots have not what the method needs or the method makes no such number.
  ///
  /// - Complexity: O(groups x ballots x options) besides that of the method.
  package var estimates: [OptionEstimate?] {
    let none = [OptionEstimate?](repeating: nil, count: optionCount)
    guard !groups.isEmpty else { return none }
    if scale.isOfOrder { return ofOrder ?? none }
    guard method.serves(scale) else { return none }
    let found = groups.compactMap { group in
      group.moments(by: method).map { moments in
        let places = method == .medianRank ? group.placeWeights : []
        return Numbers(group: group, moments: moments, placeWeights: places)
      }
    }
    return (0..<optionCount).map { option in
      let said = found.filter { $0.group.says(something: option) }
      return OptionVoices(said.map { ($0.group, $0.moments[option]) }).map { voices in
        estimate(voices, said, option)
      }
    }
  }

  /// What one group's ballots give each option; the weights of the places only for a median.
  private struct Numbers {
    let group: RespondentGroup
    let moments: [BallotMoments]
    let placeWeights: [[Double]]
  }

  private func estimate(
    _ voices: OptionVoices,
    _ said: [Numbers],
    _ option: Int
  ) -> OptionEstimate {
    let reason = noInterval(said.map(\.group), voices)
    let (value, interval) = number(voices, said, option)
    return OptionEstimate(
      value: value,
      interval: reason == nil && voices.worth.isFinite ? interval : nil,
      noInterval: reason,
      base: Self.whole(voices.people),
      effectiveBase: voices.effectiveBase
    )
  }

  private func number(
    _ voices: OptionVoices,
    _ said: [Numbers],
    _ option: Int
  ) -> (value: Double, interval: ClosedRange<Double>) {
    let confidence = settings.confidence
    if method == .medianRank {
      let places = PlaceDistribution(
        zip(voices.voices, said).map { (share: $0.share, weights: $1.placeWeights[option]) }
      )
      return (places.median, places.interval(base: voices.worth, confidence: confidence))
    }
    let range = method.range(optionCount: optionCount)
    if range == 0...1, scale == .share {
      return (voices.mean, EstimateInterval.ofShare(voices, confidence: confidence))
    }
    let interval = EstimateInterval.ofMean(voices, within: range, confidence: confidence)
    return (voices.mean, interval)
  }

  /// Why an estimate of these groups has no interval, the weightiest reason first.
  private func noInterval(
    _ speaking: [RespondentGroup],
    _ voices: OptionVoices
  ) -> OptionEstimate.NoInterval? {
    if speaking.contains(where: \.isOrderOnly) { return .orderOnly }
    if scale.isOfOrder { return .ofAnOrder }
    let chosen = speaking.contains { $0.choseItself }
    if chosen, !settings.estimatesSelfSelected { return .selfSelected }
    let isThin = zip(speaking, voices.voices).contains { $0.isSampled && $1.moments.people < 2 }
    return isThin ? .tooFew : nil
  }

  private static func whole(_ people: Double) -> Int { Int(exactly: people.rounded()) ?? 0 }
}

extension ConcernEstimates {
  /// The scores of the places in the order of all ballots together; options about which nobody said
  /// anything have no place, and the others close up.
  private var ofOrder: [OptionEstimate?]? {
    let options = groups.first?.profile.options ?? []
    let order = JointOrders(of: groups, by: [method], options: options).orders.first
    guard let order else { return nil }
    let tiers = order.tiers.map { tier in
      tier.filter { option in groups.contains { $0.says(something: option) } }
    }
    return scale.scores(of: tiers, optionCount: optionCount)?.map { score in
      score.map { estimate(ofOrder: $0) }
    }
  }

  private func estimate(ofOrder score: Double) -> OptionEstimate {
    let whole = groups.reduce(0) { $0 + $1.share }
    let bases = groups.map { (share: $0.share / whole, base: $0.effectiveBase) }
    return OptionEstimate(
      value: score,
      interval: nil,
      noInterval: groups.contains(where: \.isOrderOnly) ? .orderOnly : .ofAnOrder,
      base: groups.reduce(0) { $0 + $1.validCount },
      effectiveBase: OptionVoices.together(bases)
    )
  }
}

extension ConsultationMethod {
  /// Whether a result of the method can become a number of a scale: every result a place or its score,
  /// a share only where respondents are counted, points only of Borda's count, a mean only of places.
  ///
  /// - Parameter scale: The scale.
  /// - Returns: Whether it can.
  package func serves(_ scale: ConcernScale) -> Bool {
    guard !scale.isOfOrder else { return true }
    switch self {
    case .plurality, .topShare, .approval, .netConcern, .topTwo: return scale == .share
    case .borda: return scale == .points
    case .meanRank, .medianRank: return scale == .mean
    case .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff: return false
    }
  }

  /// What the numbers of the method can be.
  fileprivate func range(optionCount: Int) -> ClosedRange<Double> {
    switch self {
    case .netConcern: -1...1
    case .meanRank, .medianRank: 1...Double(max(1, optionCount))
    default: 0...1
    }
  }
}

extension RespondentGroup {
  /// Whether the group's ballots say anything about an option.
  ///
  /// On a scale somebody has to answer for it, and a published order has to hold it. Ballots that rank or
  /// tick say something of all options.
  fileprivate func says(something option: Int) -> Bool {
    if let answers = profile.answers { return answers[option].contains { $0 > 0 } }
    return isOrderOnly ? profile.places[option].contains { $0 > 0 } : true
  }
}

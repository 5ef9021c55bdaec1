extension Profile {
  /// Makes an order of the ballots.
  ///
  /// Most methods tell options apart by a number, ``ConsultationOrder/tallies``; numbers within a
  /// thousand-millionth of their scale are tied, and no tie is ever broken. The numbers are:
  ///
  /// | method | number |
  /// | --- | --- |
  /// | Borda's count | points, summed over the weights of the ballots |
  /// | Copeland | duels won less duels lost |
  /// | plurality, top-k share, approval, top two | a share from 0 to 1 |
  /// | net concern | from -1 to 1 |
  /// | mean and median rank | a place from 1, lower first |
  ///
  /// Schulze's method and ranked pairs compare options two by two and may leave two uncompared. Then
  /// those that nothing stands above are tied for the first place, those that nothing of the rest
  /// stands above for the next, and so on: the first tier holds all winners in the sense of the
  /// method, and nobody stands in a later tier without somebody of the tier before above them.
  ///
  /// Approval needs ballots that hold ticks; net concern and top two need answers on a scale. An option
  /// for which nobody answered has no share (NaN) and stands last. All methods need an option and
  /// ballots that weigh something.
  ///
  /// - Parameter method: The method.
  /// - Returns: The order; `nil` if the ballots have not what the method needs.
  /// - Complexity: O(ballots x options²) at worst.
  public func order(by method: ConsultationMethod) -> ConsultationOrder? {
    orders(by: [method]).first ?? nil
  }

  /// Makes an order by each of some methods, comparing options ballot by ballot only once.
  ///
  /// - Parameter methods: The methods.
  /// - Returns: For each method the order; `nil` if the ballots have not what it needs.
  package func orders(by methods: [ConsultationMethod]) -> [ConsultationOrder?] {
    var count = MethodCount(self)
    return methods.map { lack(of: $0) == nil ? count.order(by: $0) : nil }
  }

  /// What a method needs that the ballots have not.
  ///
  /// - Parameter method: The method.
  /// - Returns: The reason in words, such as `the ballots hold no ticks`; `nil` if nothing lacks.
  package func lack(of method: ConsultationMethod) -> String? {
    guard !options.isEmpty else { return "there are no options" }
    guard weight > 0, weight.isFinite else { return "no ballot counts" }
    switch method {
    case .approval:
      return kind == .ticks ? nil : "the ballots hold no ticks"
    case .netConcern, .topTwo:
      return netConcern == nil ? "the ballots hold no answers on a scale" : nil
    case .borda, .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff, .plurality, .topShare,
      .meanRank, .medianRank:
      return nil
    }
  }
}

/// The counting of one profile by several methods.
private struct MethodCount {
  let profile: Profile
  lazy var duels = PairwiseTable(profile)
  lazy var placesGiven = PlacesGiven(profile)
  lazy var strengths = DuelStrengths(duels, weight: profile.weight)

  init(_ profile: Profile) { self.profile = profile }

  mutating func order(by method: ConsultationMethod) -> ConsultationOrder? {
    let pointScale = profile.weight * Double(profile.options.count)
    let placeScale = Double(profile.options.count)
    switch method {
    case .borda(let rule):
      return order(method, rule.points(profile, duels: duels), scale: pointScale)
    case .copeland: return order(method, duels.copelandScores, scale: 1)
    case .kemeny:
      let count = duels.optionCount
      let found = KemenyOrders.solution(preferences: duels.preferences, optionCount: count)
      return order(method, tiers: found.tiers, kemeny: found.answer)
    case .schulze: return order(method, tiers: SchulzePaths(strengths).tiers)
    case .rankedPairs: return order(method, tiers: RankedPairs(strengths).tiers)
    case .instantRunoff:
      let runoff = InstantRunoff(profile)
      return order(method, tiers: runoff.tiers, rounds: runoff.rounds)
    case .plurality: return order(method, profile.firstShares)
    case .topShare(let count): return order(method, profile.topShares(count))
    case .approval: return profile.approvalShares.map { order(method, $0) }
    case .meanRank:
      let places = profile.meanPlaces(duels: duels)
      return order(method, places, scale: placeScale, lowestFirst: true)
    case .medianRank:
      return order(method, profile.medianPlaces, scale: placeScale, lowestFirst: true)
    case .netConcern: return profile.netConcern.map { order(method, $0) }
    case .topTwo: return profile.topTwoShares.map { order(method, $0) }
    }
  }

  private mutating func order(
    _ method: ConsultationMethod,
    _ tallies: [Double],
    scale: Double = 1,
    lowestFirst: Bool = false
  ) -> ConsultationOrder {
    let tiers = OptionTiers.ordered(
      profile.options.indices,
      by: tallies,
      scale: scale,
      lowestFirst: lowestFirst
    )
    return order(method, tiers: tiers, tallies: tallies)
  }

  private mutating func order(
    _ method: ConsultationMethod,
    tiers: [[Int]],
    tallies: [Double]? = nil,
    kemeny: ConsultationOrder.KemenyAnswer? = nil,
    rounds: [ConsultationOrder.RunoffRound] = []
  ) -> ConsultationOrder {
    var tieBreaks: [ConsultationOrder.TieBreak] = []
    for tier in tiers where tier.count > 1 {
      tieBreaks.append(.init(tier, duels: duels, placesGiven: placesGiven))
    }
    return ConsultationOrder(
      method: method,
      options: profile.options,
      tiers: tiers,
      tallies: tallies,
      tieBreaks: tieBreaks,
      kemeny: kemeny,
      rounds: rounds
    )
  }
}

/// How far one weight of a group may move, the others keeping their ratios.
///
/// For example, weights of 60 and 40 of which the first is said to hold from a share of 0.5 to 1:
/// the order stays for every weight above 40 beside the other's 40.
public struct WeightStability: Sendable, Hashable {
  /// The group's id.
  public let group: String
  /// The id of the criterion or group that is weighed.
  public let term: String
  /// The weight as written.
  public let weight: Double
  /// The sum of the group's other weights as written.
  public let others: Double
  /// The shares of the group's weights, 0...1, for which every place stays.
  public let order: StableInterval
  /// The shares for which the shortlist stays; `nil` without one.
  public let shortlist: StableInterval?
  /// The shares for which the first place stays with whoever has it.
  public let first: StableInterval
  /// Whether the ends are worked out exactly; where a weighted product stands between the weight and
  /// the order they are found by trying a fine grid, so that two turns close together can be missed.
  public let isExact: Bool

  /// The weight's share of its group, 0...1.
  public var share: Double { weight / (weight + others) }

  /// The weight to write for a share, the others as they are; infinite for the whole.
  ///
  /// For example, a share of 0.6 beside other weights of 40 is a weight of 60.
  public func weight(atShare share: Double) -> Double {
    share < 1 ? share / (1 - share) * others : .infinity
  }

  package init(
    group: String,
    term: String,
    weight: Double,
    others: Double,
    order: StableInterval,
    shortlist: StableInterval?,
    first: StableInterval,
    isExact: Bool = true
  ) {
    self.group = group
    self.term = term
    self.weight = weight
    self.others = others
    self.order = order
    self.shortlist = shortlist
    self.first = first
    self.isExact = isExact
  }
}

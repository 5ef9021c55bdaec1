/// How far one cut of a criterion or group may move between its neighbours.
public struct ThresholdStability: Sendable, Hashable {
  /// The id of the criterion or group.
  public let factor: String
  /// The name of the level that lies on the upper side of the cut.
  public let level: String
  /// The cut as written.
  public let cut: Double
  /// What the cut is counted in, as shown behind a number: `crimes`, `%`; empty for a group.
  public let unit: String
  /// The cut beneath, or the least number that the scale can have; `nil` if there is none.
  public let floor: Double?
  /// The cut above, or the greatest number that the scale can have; `nil` if there is none.
  public let ceiling: Double?
  /// The cuts for which every place stays, from `floor` to `ceiling` at most; an end without a bound
  /// is infinite.
  public let order: StableInterval
  /// The cuts for which the shortlist stays; `nil` without one.
  public let shortlist: StableInterval?
  /// The cuts for which the first place stays.
  public let first: StableInterval

  package init(
    factor: String,
    level: String,
    cut: Double,
    unit: String,
    floor: Double?,
    ceiling: Double?,
    order: StableInterval,
    shortlist: StableInterval?,
    first: StableInterval
  ) {
    self.factor = factor
    self.level = level
    self.cut = cut
    self.unit = unit
    self.floor = floor
    self.ceiling = ceiling
    self.order = order
    self.shortlist = shortlist
    self.first = first
  }
}

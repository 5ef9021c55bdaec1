/// What may be chosen so that a stated order comes out.
public struct FitSettings: Sendable, Hashable {
  /// The ids of the groups whose weights may be chosen; `nil` for all weighted means that can
  /// influence the ranking.
  public var groups: [String]?
  /// The ids of the judged measures whose levels may be chosen, for every candidate of the order.
  public var judged: [String]
  /// How many draws estimate the share of all weights where it cannot be worked out exactly, 1 to
  /// ``mostDraws``.
  public var draws: Int
  /// The same seed gives the same result.
  public var seed: UInt64

  /// The most draws.
  public static let mostDraws = 100_000_000

  /// Makes settings; without arguments, all weights and no judged levels.
  public init(
    groups: [String]? = nil,
    judged: [String] = [],
    draws: Int = 100_000,
    seed: UInt64 = 1
  ) {
    self.groups = groups
    self.judged = judged
    self.draws = draws
    self.seed = seed
  }
}

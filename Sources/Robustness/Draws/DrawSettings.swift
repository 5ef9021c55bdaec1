/// What is drawn at random, how often, and from which seed.
public struct DrawSettings: Sendable, Hashable {
  /// How the weights of a group are drawn; each draw is uniform over all weights it allows.
  public enum Weights: Sendable, Hashable {
    /// As the rules have them.
    case asWritten
    /// All weights that sum to 1 equally likely.
    case uniform
    /// Those within an interval of shares for each term, in the order of the group.
    case within([ClosedRange<Double>])
    /// Those in a stated order of importance: the ids of the terms, the weightiest first, equal ones
    /// together, which then weigh the same in every draw.
    case ordered([[String]])
  }

  /// How many draws, 1 to ``mostDraws``.
  public var draws: Int
  /// The same seed gives the same result, whatever the number of threads.
  public var seed: UInt64
  /// How the weights of groups are drawn that `groups` does not name.
  public var weights: Weights
  /// How the weights of single groups are drawn, by id.
  public var groups: [String: Weights]
  /// Whether measures that are known within an interval are drawn from it, uniformly; missing ones
  /// stay as their policy says. Counts of a change and levels are drawn as whole numbers.
  public var drawsMeasures: Bool
  /// Whether judged levels are drawn from one lower, the level itself and one higher, as far as the
  /// scale goes, equally likely.
  public var drawsJudgements: Bool

  /// The most draws.
  public static let mostDraws = 1_000_000_000

  /// Makes settings; without arguments, 100,000 draws of all weights and of nothing else.
  public init(
    draws: Int = 100_000,
    seed: UInt64 = 1,
    weights: Weights = .uniform,
    groups: [String: Weights] = [:],
    drawsMeasures: Bool = false,
    drawsJudgements: Bool = false
  ) {
    self.draws = draws
    self.seed = seed
    self.weights = weights
    self.groups = groups
    self.drawsMeasures = drawsMeasures
    self.drawsJudgements = drawsJudgements
  }
}

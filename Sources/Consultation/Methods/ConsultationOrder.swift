/// What a method made of the ballots: an order in which ties stay ties.
public struct ConsultationOrder: Sendable, Hashable {
  /// The method.
  public let method: ConsultationMethod
  /// The ids of the options, which the numbers below index.
  public let options: [String]
  /// The options, first to last; those that the method cannot tell apart stand together, in the order
  /// of the options.
  public let tiers: [[Int]]
  /// For each option, the number by which the method orders; `nil` for methods without one.
  public let tallies: [Double]?
  /// For each tier of more than one option, how the tie would be broken.
  public let tieBreaks: [TieBreak]
  /// What Kemeny's method found besides; `nil` for all others.
  public let kemeny: KemenyAnswer?
  /// The rounds of an instant runoff; empty for all other methods.
  public let rounds: [RunoffRound]

  package init(
    method: ConsultationMethod,
    options: [String],
    tiers: [[Int]],
    tallies: [Double]? = nil,
    tieBreaks: [TieBreak] = [],
    kemeny: KemenyAnswer? = nil,
    rounds: [RunoffRound] = []
  ) {
    self.method = method
    self.options = options
    self.tiers = tiers
    self.tallies = tallies
    self.tieBreaks = tieBreaks
    self.kemeny = kemeny
    self.rounds = rounds
  }

  /// How a tie would be broken by somebody who had to: the order stands as it is, tied.
  public struct TieBreak: Sendable, Hashable {
    /// What separates options.
    public enum Ground: String, Sendable, Hashable, CaseIterable {
      /// The duels among the tied alone.
      case duels = "more duels won among themselves"
      /// How many put it first, then second, and so on.
      case placesGiven = "more first places, then more second places, and so on"
    }

    /// A step that separates some of the tied.
    public struct Step: Sendable, Hashable {
      /// What separates them.
      public let ground: Ground
      /// The order after this step; options that are still tied stand together.
      public let tiers: [[Int]]

      package init(ground: Ground, tiers: [[Int]]) {
        self.ground = ground
        self.tiers = tiers
      }
    }

    /// The tied options.
    public let tied: [Int]
    /// What separates them, one ground after the other; empty if nothing in the ballots does.
    public let steps: [Step]

    /// The order that would result; what even this cannot separate stands together.
    public var tiers: [[Int]] { steps.last?.tiers ?? [tied] }

    package init(tied: [Int], steps: [Step]) {
      self.tied = tied
      self.steps = steps
    }
  }

  /// What Kemeny's method found.
  public struct KemenyAnswer: Sendable, Hashable {
    /// How many preferences, in weight of ballots, the order found contradicts.
    public let distance: Double
    /// The smallest distance that any order could have; equal to ``distance`` if the answer is exact.
    public let lowerBound: Double
    /// All optimal orders, at most ``listLimit`` of them, in lexical order of the options' indices;
    /// one order, not proved optimal, if the answer is not exact.
    public let orders: [[Int]]
    /// How many optimal orders there are; `nil` if the answer is not exact.
    public let orderCount: Double?

    /// The greatest number of orders that are listed.
    public static let listLimit = 100

    /// Whether no order is better.
    public var isExact: Bool { orderCount != nil }

    package init(distance: Double, lowerBound: Double, orders: [[Int]], orderCount: Double?) {
      self.distance = distance
      self.lowerBound = lowerBound
      self.orders = orders
      self.orderCount = orderCount
    }
  }

  /// A round of an instant runoff.
  public struct RunoffRound: Sendable, Hashable {
    /// The options still in, as indices.
    public let standing: [Int]
    /// For each of them, the weight of the ballots that now put it first.
    public let votes: [Double]
    /// Those that go out: more than one if they share the smallest number.
    public let out: [Int]

    package init(standing: [Int], votes: [Double], out: [Int]) {
      self.standing = standing
      self.votes = votes
      self.out = out
    }
  }
}

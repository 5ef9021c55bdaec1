/// Which weights, and which judged levels if asked, give a stated order.
public struct FitResult: Sendable, Hashable {
  /// A weight that may be chosen.
  public struct Weight: Sendable, Hashable {
    /// The group's id.
    public let group: String
    /// The id of the criterion or group that is weighed.
    public let term: String
    /// Its share of the group's weights as written, 0...1.
    public let now: Double

    package init(group: String, term: String, now: Double) {
      self.group = group
      self.term = term
      self.now = now
    }
  }

  /// A judged level that may be chosen.
  public struct Judgement: Sendable, Hashable {
    /// The candidate's id.
    public let candidate: String
    /// The measure's id.
    public let measure: String
    /// The level as judged, from 1; `nil` if nobody judged it.
    public let now: Int?
    /// The names of the levels, lowest first.
    public let levels: [String]

    package init(candidate: String, measure: String, now: Int?, levels: [String]) {
      self.candidate = candidate
      self.measure = measure
      self.now = now
      self.levels = levels
    }
  }

  /// What was found.
  public enum Answer: Sendable, Hashable {
    /// There are such weights (and levels), and this is the whole set of them.
    case fits(FitRegion)
    /// There are none, and this is why.
    case conflicts(FitConflict)
  }

  /// The order as stated.
  public let order: StatedOrder
  /// The weights that could be chosen, in the order of the rules.
  public let weights: [Weight]
  /// The judged levels that could be chosen; empty unless asked.
  public let judgements: [Judgement]
  /// Whether the rules as they are give the order already.
  public let holdsNow: Bool
  /// What was found.
  public let answer: Answer

  package init(
    order: StatedOrder,
    weights: [Weight],
    judgements: [Judgement],
    holdsNow: Bool,
    answer: Answer
  ) {
    self.order = order
    self.weights = weights
    self.judgements = judgements
    self.holdsNow = holdsNow
    self.answer = answer
  }
}

/// All weights (and judged levels) for which a stated order comes out.
public struct FitRegion: Sendable, Hashable {
  /// A share of all weights there are.
  public struct Share: Sendable, Hashable {
    /// 0...1.
    public let value: Double
    /// The standard error where the share was found by draws; `nil` where it is exact.
    public let standardError: Double?

    package init(value: Double, standardError: Double?) {
      self.value = value
      self.standardError = standardError
    }
  }

  /// The shares, in the order of ``FitResult/weights``, at which the smallest gap between candidates
  /// of the order is largest.
  public let best: [Double]
  /// The judged levels that go with `best`, from 1, in the order of ``FitResult/judgements``.
  public let bestLevels: [Int]
  /// That smallest gap, in the number that decides the order; `nil` if ratings alone decide it.
  public let margin: Double?
  /// The least and the greatest share of each weight anywhere in the region; the ends themselves may
  /// be ties.
  public let ranges: [ClosedRange<Double>]
  /// For each judgement, the levels for which there are weights that give the order; only those met
  /// where `combinations` is `nil`.
  public let levels: [[Int]]
  /// How many combinations of judged levels have such weights, and of how many.
  ///
  /// (1, 1) if none are free, `nil` if there are too many to count.
  public let combinations: Combinations?
  /// How much of all weights the region is, with the judged levels as they are, or as in `best` if
  /// the order cannot come out with those.
  public let share: Share
  /// The shares nearest to the weights as written (least sum of changes, in a group inside another
  /// counted as much as the group weighs), with the judged levels as in `nearestLevels`; where ends
  /// are ties, a millionth inside.
  public let nearest: [Double]
  /// The judged levels with the fewest steps away from those as judged.
  public let nearestLevels: [Int]

  /// How many combinations of judged levels allow the order.
  public struct Combinations: Sendable, Hashable {
    /// Those with weights that give the order.
    public let fitting: Int
    /// All there are.
    public let all: Int

    package init(fitting: Int, all: Int) {
      self.fitting = fitting
      self.all = all
    }
  }

  package init(
    best: [Double],
    bestLevels: [Int],
    margin: Double?,
    ranges: [ClosedRange<Double>],
    levels: [[Int]],
    combinations: Combinations?,
    share: Share,
    nearest: [Double],
    nearestLevels: [Int]
  ) {
    self.best = best
    self.bestLevels = bestLevels
    self.margin = margin
    self.ranges = ranges
    self.levels = levels
    self.combinations = combinations
    self.share = share
    self.nearest = nearest
    self.nearestLevels = nearestLevels
  }
}

/// Why no weights give a stated order.
public struct FitConflict: Sendable, Hashable {
  /// The least sum of errors: how much would have to be added to candidates' numbers or taken from them
  /// so that none is behind one that it is said to be ahead of; 0 where they can be no better than
  /// level, `nil` where ratings forbid the order whatever is added.
  public let leastError: Double?
  /// The shares with that error, in the order of ``FitResult/weights``; without one, shares at which
  /// all holds but what `drop` names, or those as written.
  public let closest: [Double]
  /// Statements that cannot all hold, though any one fewer of them can; of more than 20 candidates
  /// only neighbours in the order are looked at.
  public let together: [OrderStatement]
  /// A smallest set of statements to drop so that the rest can hold; `nil` if none was found in time, or of
  /// more than 20 candidates.
  public let drop: [OrderStatement]?
  /// How many pairs the order states.
  public let statements: Int

  package init(
    leastError: Double?,
    closest: [Double],
    together: [OrderStatement],
    drop: [OrderStatement]?,
    statements: Int
  ) {
    self.leastError = leastError
    self.closest = closest
    self.together = together
    self.drop = drop
    self.statements = statements
  }
}

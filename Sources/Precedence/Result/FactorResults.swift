/// The level that one criterion gave a candidate.
public struct LevelResult: Sendable, Hashable {
  /// The criterion's id.
  public let id: String
  /// The id of the measure it read.
  public let measure: String
  /// The name of the level; `nil` for a criterion without levels, and for one that is left out.
  public let level: String?
  /// The level's number, from 1.
  public let number: Int?
  /// How many levels there are; 0 for a criterion without levels.
  public let count: Int
  /// The score on the criterion's own scale; `nil` if the criterion is left out.
  public let score: Double?
  /// The score mapped to 0...1, where 1 is the most serious.
  public let share: Double?
  /// What was assumed because the measure is missing, such as `neutral`; `nil` if it is not.
  public let assumed: String?
  /// What the band of the level is, such as `250 up to 500`; `nil` if there are no bands.
  public let band: String?
  /// The nearest cut, if the value is within a tenth of it; `nil` otherwise.
  public let nearestCut: NearCut?

  /// A cut near which a value lies.
  public struct NearCut: Sendable, Hashable {
    /// The cut.
    public let cut: Double
    /// How far the value is from it, in the measure's unit.
    public let distance: Double
    /// The level on the other side.
    public let level: String
  }
}

/// The number that a group came to.
public struct GroupResult: Sendable, Hashable {
  /// The group's id.
  public let id: String
  /// How its parts are combined: `weighted mean`, `sum`, `product`, `largest` or `weighted product`.
  public let combination: String
  /// The number; `nil` if nothing was left to combine.
  public let number: Double?
  /// The lowest number the group can reach.
  public let lowest: Double
  /// The highest number the group can reach.
  public let highest: Double
  /// The name of its level before any rule; `nil` if it has none.
  public let level: String?
  /// What went into it.
  public let terms: [Term]

  /// A criterion or group as it went into another group.
  public struct Term: Sendable, Hashable {
    /// The id of the criterion or group.
    public let id: String
    /// Its share of the weights, 0...1, of those that took part.
    public let share: Double
    /// The number as it went in; `nil` if it was left out.
    public let number: Double?
    /// What it added to the group's number; `nil` where the group does not add up.
    public let contribution: Double?
  }
}

/// Where a candidate stands in the matrix.
public struct CellResult: Sendable, Hashable {
  /// The names of the levels on the two axes, before any rule.
  public let down: String
  /// The level across, before any rule.
  public let across: String
  /// The level down after the rules.
  public let movedDown: String
  /// The level across after the rules.
  public let movedAcross: String
  /// The row and column in the matrix, after the rules, from 0 at the lowest.
  public let row: Int
  /// The column, from 0 at the lowest.
  public let column: Int
  /// The rating in the cell.
  public let cellRating: String
  /// The rating after floors and ceilings of rules.
  public let rating: String
}

/// What one rule did for one candidate.
public struct RuleResult: Sendable, Hashable {
  /// Whether a rule fired.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// The condition holds; the effects took place.
    case fired
    /// It does not hold, but for one comparison that is within a tenth or one level of holding.
    case nearlyFired = "nearly fired"
    /// It does not hold.
    case notFired = "did not fire"
    /// It cannot be told, because a measure is missing; the effects did not take place.
    case unknown
  }

  /// The rule's id.
  public let id: String
  /// Whether it fired.
  public let state: State
  /// The condition, as written, with what its parameters stand for behind it in brackets.
  public let condition: String
  /// The effects, as written.
  public let effects: [String]
  /// The reason with the candidate's numbers filled in; `nil` for a rule without one.
  public let because: String?
  /// The one comparison that kept it from firing; `nil` if it fired or more than one did.
  public let margin: Margin?

  /// How far a rule was from firing.
  public struct Margin: Sendable, Hashable {
    /// The comparison, as written.
    public let comparison: String
    /// How far, in `unit`.
    public let distance: Double
    /// The unit of the comparison: the measure's, or `levels`.
    public let unit: String
    /// The distance as a reader sees it: `1.9 points`, `1 level`.
    public let text: String

    /// Whether the value lies exactly on the limit, which the comparison leaves out: 250 for `< 250`.
    public var isOnLimit: Bool { distance <= 1e-9 }
  }
}

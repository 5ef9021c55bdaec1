/// A condition over measures and levels, and what follows when it holds.
///
/// Rules read the values as they were before any rule acted, so their order does not matter.
package struct Rule: Sendable, Equatable {
  package var condition: Condition
  package var effects: [Effect]
  /// Whether the rule takes part; a scenario may switch it off.
  package var isOn: Bool

  package init(condition: Condition, effects: [Effect], isOn: Bool = true) {
    self.condition = condition
    self.effects = effects
    self.isOn = isOn
  }

  /// What a rule does when its condition holds.
  package enum Effect: Sendable, Hashable {
    /// Moves the level on an axis of the matrix up (more serious) or down, within the scale.
    ///
    /// The moves of several rules add up, and the sum is cut off at the ends of the scale.
    case move(Matrix.Axis, by: Int)
    /// The rating is at least this.
    case ratingAtLeast(Int)
    /// The rating is at most this.
    case ratingAtMost(Int)
    /// On the shortlist whatever the place.
    case keep
    /// Not ranked at all.
    case leaveOut
    /// Ranked, but watched instead of put on the shortlist.
    case monitor
    /// Marked with a text that the edge knows.
    case flag
  }
}

package import ScoringKernel

/// One number of the rules or the evidence, put in at another value.
package enum PlanChange: Sendable, Hashable {
  /// The weights of a whole group, in the order of its terms; finite, not negative, not all 0.
  case weights(GroupIndex, [Double])
  /// One cut of a criterion of the kind `cuts`, by position.
  case criterionCut(CriterionIndex, Int, Double)
  /// One cut of a group, by position.
  case groupCut(GroupIndex, Int, Double)
  /// One measure of one candidate, exactly known; those worked out from it follow.
  case value(MeasureIndex, CandidateIndex, Double)
  /// A candidate that takes no part.
  case without(CandidateIndex)
}

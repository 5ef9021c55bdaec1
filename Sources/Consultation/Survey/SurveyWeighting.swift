/// The weights of respondents that make a sample match known margins of its population.
public struct SurveyWeighting: Sendable, Hashable {
  /// For each valid ballot, its weight; their mean is 1.
  public let weights: [Double]
  /// How many rounds of raking it took.
  public let rounds: Int
  /// How many weights were cut down to the cap.
  public let cappedCount: Int

  package init(weights: [Double], rounds: Int, cappedCount: Int) {
    self.weights = weights
    self.rounds = rounds
    self.cappedCount = cappedCount
  }
}

/// People who were asked together: the public, key stakeholders, the members of a forum.
public struct RespondentGroup: Sendable {
  /// How people came to be among the respondents.
  public enum Sampling: String, Sendable, Hashable, CaseIterable {
    /// They were drawn at random from the population: a margin of error says what it should.
    case random
    /// They chose themselves, as in an open survey online: a margin of error would mean little.
    case selfSelected = "self-selected"
    /// Everybody was asked and answered, as the members of a forum: there is no sampling error.
    case everyone
    /// Nobody says; treated as if they had chosen themselves.
    case notStated = "not stated"
  }

  /// The name of the group; empty where there is only one and it has none.
  public let name: String
  /// What the group counts for against the others, in any unit; 0 or more.
  public let share: Double
  /// What the group said.
  public let ballots: Ballots
  /// How its members came to be asked.
  public let sampling: Sampling
  /// How many people they stand for; `nil` if nobody says.
  public let population: Int?
  /// How unlike the population they are, and how that was made good; `nil` if it was not.
  public let weighting: SurveyWeighting?

  /// Makes a group.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - share: What it counts for against the others.
  ///   - ballots: What it said.
  ///   - sampling: How its members came to be asked.
  ///   - population: How many people they stand for.
  ///   - weighting: The weights of its ballots, if they are weighted to margins of the population.
  public init(
    name: String,
    share: Double = 1,
    ballots: Ballots,
    sampling: Sampling = .notStated,
    population: Int? = nil,
    weighting: SurveyWeighting? = nil
  ) {
    self.name = name
    self.share = share
    self.ballots = ballots
    self.sampling = sampling
    self.population = population
    self.weighting = weighting
  }

  /// Whether only an order is known, and no ballot behind it.
  public var isOrderOnly: Bool { ballots.form == .places }

  /// The group's ballots with the weights that count.
  package var profile: Profile {
    weighting.map { ballots.profile.weighted($0.weights) } ?? ballots.profile
  }
}

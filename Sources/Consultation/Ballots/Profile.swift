/// The valid ballots of a consultation: what each respondent put first, second and so on.
///
/// Ballots may be incomplete, and may put options level. An option that a ballot does not rank stands
/// below every one that it does, and level with the others that it does not rank.
///
/// Three respondents, of whom two put `asb` first and one puts it level with `speeding`:
///
/// ```swift
/// let profile = Profile(
///   options: ["asb", "burglary", "speeding"],
///   rankings: [
///     Profile.Ranking([[0], [1]], count: 2),
///     Profile.Ranking([[0, 2], [1]]),
///   ]
/// )
/// ```
///
/// The ballots are kept option by option, a byte each, so that comparing two options on every ballot
/// is one pass over two runs of bytes.
public struct Profile: Sendable {
  /// How the respondents answered.
  public enum Kind: Sendable, Hashable {
    /// By an order, perhaps with ties, perhaps incomplete.
    case ranks
    /// By ticking any number of options.
    case ticks
    /// By an answer for each option on a scale of this many steps, the lowest first.
    case answers(steps: Int)
  }

  /// The order on a ballot.
  public struct Ranking: Sendable, Hashable {
    /// The options that the ballot ranks, as indices into the profile's options, best first; those
    /// put level stand together.
    public var tiers: [[Int]]
    /// How many respondents cast this ballot, or what it weighs.
    public var count: Double

    /// Makes a ballot.
    ///
    /// - Parameters:
    ///   - tiers: The options, best first; those put level stand together.
    ///   - count: How many respondents cast it.
    public init(_ tiers: [[Int]], count: Double = 1) {
      self.tiers = tiers
      self.count = count
    }
  }

  /// The greatest number of options that a consultation may have.
  public static let optionLimit = 200

  /// The ids of the options, in the order in which they are reported.
  public let options: [String]
  /// How the respondents answered.
  public let kind: Kind
  /// For each option, its place on each ballot: 1 for first, 0 for unranked.
  ///
  /// The places of a ballot have no gaps: tied options share one, and the next has the next number.
  package let places: [[UInt8]]
  /// For each option, the answer on each ballot as a step of the scale from 1, 0 for no answer;
  /// `nil` unless the respondents answered on a scale.
  package let answers: [[UInt8]]?
  /// What each ballot weighs; `nil` if each weighs 1.
  package let weights: [Double]?
  /// How many ballots there are, each counted once whatever it weighs.
  public let ballotCount: Int

  /// Makes a profile of ballots that have been checked already.
  ///
  /// - Parameters:
  ///   - options: The ids of the options.
  ///   - kind: How the respondents answered.
  ///   - places: For each option, its place on each ballot, without gaps.
  ///   - answers: For each option, the answer on each ballot.
  ///   - weights: What each ballot weighs.
  ///   - ballotCount: How many ballots there are.
  package init(
    options: [String],
    kind: Kind = .ranks,
    places: [[UInt8]],
    answers: [[UInt8]]? = nil,
    weights: [Double]? = nil,
    ballotCount: Int
  ) {
    self.options = options
    self.kind = kind
    self.places = places
    self.answers = answers
    self.weights = weights
    self.ballotCount = ballotCount
  }

  /// Makes a profile from orders.
  ///
  /// It is `nil` if there are too many options or one twice, or if a ballot ranks an option that there
  /// is not or one twice, or if its count is negative or not finite.
  ///
  /// - Parameters:
  ///   - options: The ids of the options; at most ``optionLimit``, each once.
  ///   - rankings: The ballots.
  /// - Complexity: O(ballots x options).
  public init?(options: [String], rankings: [Ranking]) {
    guard options.count <= Self.optionLimit, Set(options).count == options.count else { return nil }
    var places = options.map { _ in [UInt8](repeating: 0, count: rankings.count) }
    for (ballot, ranking) in rankings.enumerated() {
      guard ranking.count.isFinite, ranking.count >= 0 else { return nil }
      for (place, tier) in ranking.tiers.filter({ !$0.isEmpty }).enumerated() {
        for option in tier {
          guard options.indices.contains(option), places[option][ballot] == 0 else { return nil }
          places[option][ballot] = UInt8(place + 1)
        }
      }
    }
    let counts = rankings.map(\.count)
    self.init(
      options: options,
      places: places,
      weights: counts.allSatisfy { $0 == 1 } ? nil : counts,
      ballotCount: rankings.count
    )
  }

  /// What all ballots weigh together: their number, unless they are weighted.
  public var weight: Double { weights?.reduce(0, +) ?? Double(ballotCount) }

  /// The same ballots with other weights.
  ///
  /// - Parameter weights: One for each ballot.
  /// - Returns: The profile; itself if the number of weights is not that of the ballots.
  package func weighted(_ weights: [Double]) -> Profile {
    guard weights.count == ballotCount else { return self }
    return Profile(
      options: options,
      kind: kind,
      places: places,
      answers: answers,
      weights: weights,
      ballotCount: ballotCount
    )
  }
}

extension Profile {
  /// The ballots of several groups together, each group with the weight it was given, however many
  /// its ballots are.
  ///
  /// Two groups of 400 and 24 ballots with shares 60 and 40: each ballot of the first weighs
  /// 60 / 400 = 0.15, each of the second 40 / 24 = 1.667. Groups without ballots, or without a share,
  /// have no say. The answers are kept where every group answered on one scale.
  ///
  /// - Parameter groups: Profiles over the same options in the same order, with their shares.
  /// - Returns: All ballots; `nil` if the options differ or no group has a say.
  package static func combined(_ groups: [(profile: Profile, share: Double)]) -> Profile? {
    let voices = groups.filter { $0.share > 0 && $0.profile.weight > 0 }
    guard let first = voices.first?.profile,
      voices.allSatisfy({ $0.profile.options == first.options })
    else { return nil }
    let isOneKind = voices.allSatisfy { $0.profile.kind == first.kind }
    func joined(_ columns: (Profile) -> [[UInt8]]?) -> [[UInt8]]? {
      let parts = voices.map { columns($0.profile) }
      guard parts.allSatisfy({ $0 != nil }) else { return nil }
      return first.options.indices.map { option in parts.flatMap { $0?[option] ?? [] } }
    }
    return Profile(
      options: first.options,
      kind: isOneKind ? first.kind : .ranks,
      places: joined(\.places) ?? [],
      answers: isOneKind ? joined(\.answers) : nil,
      weights: voices.flatMap { profile, share in
        let factor = share / profile.weight
        return profile.weights?.map { $0 * factor }
          ?? [Double](repeating: factor, count: profile.ballotCount)
      },
      ballotCount: voices.reduce(0) { $0 + $1.profile.ballotCount }
    )
  }
}

/// What the groups that say something about an option say, each with what it counts for.
struct OptionVoices: Sendable {
  /// One group.
  struct Voice: Sendable {
    /// What the group counts for, as a share of 1 over the groups that say something.
    let share: Double
    let moments: BallotMoments
    /// How many respondents of an endless population it is worth; infinite if everybody answered.
    let worth: Double
  }

  let voices: [Voice]

  /// Puts the groups' numbers for one option together; `nil` if no group has one.
  ///
  /// - Parameter groups: The groups with their numbers for the option.
  init?(_ groups: [(group: RespondentGroup, moments: BallotMoments)]) {
    let speaking = groups.filter { !$0.moments.isEmpty && $0.group.hasSay }
    let whole = speaking.reduce(0) { $0 + $1.group.share }
    guard whole > 0, whole.isFinite else { return nil }
    voices = speaking.map { group, moments in
      Voice(
        share: group.share / whole,
        moments: moments,
        worth: group.worth(ofBase: moments.effectiveBase, people: moments.people)
      )
    }
  }

  /// The groups' means, each by its share.
  var mean: Double { voices.reduce(0) { $0 + $1.share * $1.moments.mean } }

  /// How many people gave a number.
  var people: Double { voices.reduce(0) { $0 + $1.moments.people } }

  /// How many equally weighted respondents say as much: `1 / sum of s² / n` over the groups.
  var effectiveBase: Double { Self.together(voices.map { ($0.share, $0.moments.effectiveBase) }) }

  /// The same of an endless population; infinite if nobody was left unasked.
  var worth: Double { Self.together(voices.map { ($0.share, $0.worth) }) }

  /// The sampling variance of the mean: the sum of `s² variance / n` over the groups.
  var varianceOfMean: Double {
    voices.reduce(0) { $0 + $1.share * $1.share * $1.moments.variance / $1.worth }
  }

  /// The base of one sample as firm as several that count for given shares.
  ///
  /// Two groups of 400 and 100 that count for a half each are worth 1 / (0.25/400 + 0.25/100) = 320.
  static func together(_ bases: [(share: Double, base: Double)]) -> Double {
    let parts = bases.reduce(0) { $0 + $1.share * $1.share / $1.base }
    return parts > 0 ? 1 / parts : .infinity
  }
}

/// Instant runoff: the option that fewest ballots put first goes out, and its ballots pass on.
///
/// Five ballots `a`, four `b > c` and three `c > b`: in the first round `c` goes out with 3, its
/// ballots pass on to `b`, which has 7 against 5 in the second and is left alone in the third. The
/// order is the reverse of the order of going out: `b`, `a`, `c`.
///
/// Options that share the smallest number go out together, whatever that does to the rounds after,
/// because nothing in the ballots says which should go first; if all that are left share it, they
/// are tied for the first place. A ballot that puts several of those left level first is split
/// equally between them, and one that ranks none of them counts no more.
struct InstantRunoff {
  /// The rounds, of which the last has only those who stand first.
  let rounds: [ConsultationOrder.RunoffRound]

  /// Counts the ballots round after round.
  ///
  /// - Parameter profile: The ballots.
  /// - Complexity: O(ballots x options²).
  init(_ profile: Profile) {
    let choices = FirstChoices(profile)
    let scale = profile.weight
    var standing = Array(profile.options.indices)
    var rounds: [ConsultationOrder.RunoffRound] = []
    while !standing.isEmpty {
      let votes = choices.votes(among: standing)
      let groups = OptionTiers.ordered(votes.indices, by: votes, scale: scale)
      let last = groups.count > 1 ? groups.last ?? [] : []
      let out = last.map { standing[$0] }
      rounds.append(.init(standing: standing, votes: votes, out: out))
      guard !out.isEmpty else { break }
      let gone = Set(out)
      standing.removeAll { gone.contains($0) }
    }
    self.rounds = rounds
  }

  /// The order: who is left first, then those who went out, the last to go before the first.
  var tiers: [[Int]] {
    guard let last = rounds.last else { return [] }
    return [last.standing] + rounds.dropLast().reversed().map(\.out)
  }
}

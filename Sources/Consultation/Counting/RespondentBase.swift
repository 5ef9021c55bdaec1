extension RespondentGroup {
  /// Whether the weight of a ballot is the number of people who cast it, as in files that write equal
  /// ballots down once; then it costs no precision, as the weights of a survey do.
  private var weightsAreCounts: Bool {
    (ballots.form == .preflib || ballots.form == .blt) && weighting == nil
  }

  /// How many people a ballot of a weight stands for.
  ///
  /// - Parameter weight: The weight, as the profile has it.
  /// - Returns: The weight where that is a count, else one person, or none for a weight of 0.
  func people(ofWeight weight: Double) -> Double {
    weightsAreCounts ? weight : weight > 0 ? 1 : 0
  }

  /// How many people a ballot of a weight in the file stands for: one, unless the weight is a count.
  func people(ofBallotWeight weight: Double) -> Double { weightsAreCounts ? weight : 1 }

  /// What a ballot of a weight adds to the sum of the squares of the weights.
  func squaredWeight(_ weight: Double) -> Double { weightsAreCounts ? weight : weight * weight }

  /// How many people cast a ballot that counts, whatever it weighs.
  var validCount: Int {
    guard weightsAreCounts else { return ballots.profile.ballotCount }
    return Int(exactly: ballots.profile.weight.rounded()) ?? ballots.profile.ballotCount
  }

  /// How many equally weighted respondents the valid ballots are worth (see ``KishEffect``).
  var effectiveBase: Double {
    guard !weightsAreCounts, let weights = profile.weights else { return Double(validCount) }
    return KishEffect(weights).effectiveSample
  }

  /// Whether the group has any weight beside others: a share, and ballots that weigh something.
  var hasSay: Bool {
    let weight = profile.weight
    return share > 0 && share.isFinite && weight > 0 && weight.isFinite
  }

  /// Whether its results have a sampling error that can be stated.
  var isSampled: Bool { sampling != .everyone }

  /// Whether nobody chose its members.
  var choseItself: Bool { sampling == .selfSelected || sampling == .notStated }

  /// How many respondents of an endless population a base of the group is worth; infinite if everybody
  /// answered.
  func worth(ofBase base: Double, people: Double) -> Double {
    isSampled ? FinitePopulation.worth(of: base, asked: people, of: population) : .infinity
  }
}

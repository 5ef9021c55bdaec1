extension ConsultationOrder {
  /// The order without the numbers from which counts of people could be worked out.
  ///
  /// Where counts are too small to be shown, a share of first places times the ballots would give them
  /// away, and so would the rounds of a runoff. Points, duels and places add up what many people said
  /// of many options and stay.
  var withoutCountsOfPeople: ConsultationOrder {
    guard method.countsPeople else { return self }
    return ConsultationOrder(
      method: method,
      options: options,
      tiers: tiers,
      tieBreaks: tieBreaks,
      kemeny: kemeny
    )
  }
}

extension [OptionTally] {
  /// Whether a count is too small to be shown.
  var hidesCounts: Bool { contains { $0.named == nil || $0.first == nil } }
}

extension ConsultationMethod {
  /// Whether the number by which the method orders is a number of people, or a share of them.
  package var countsPeople: Bool {
    switch self {
    case .plurality, .topShare, .approval, .topTwo, .netConcern, .instantRunoff: true
    case .borda, .copeland, .kemeny, .schulze, .rankedPairs, .meanRank, .medianRank: false
    }
  }
}

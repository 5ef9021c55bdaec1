/// A way to make one order, or one number for each option, of many ballots.
public enum ConsultationMethod: Sendable, Hashable {
  /// Borda's count: points for every option below (Borda 1781).
  case borda(UnrankedRule)
  /// Copeland's score: duels won less duels lost (Copeland 1951).
  case copeland
  /// The orders that contradict the fewest preferences (Kemeny 1959, Young and Levenglick 1978).
  case kemeny
  /// The strongest paths of duels (Schulze 2011).
  case schulze
  /// The duels from the clearest to the closest, but for those that close a circle (Tideman 1987).
  case rankedPairs
  /// Instant runoff: the last goes out and its ballots pass on, round after round.
  case instantRunoff
  /// First places.
  case plurality
  /// The share of respondents who put an option among their first `k`.
  case topShare(Int)
  /// Ticks.
  case approval
  /// The mean of the places given.
  case meanRank
  /// The median of the places given.
  case medianRank
  /// The share of answers above the middle of the scale less the share below it.
  case netConcern
  /// The share of answers on the two highest steps of the scale.
  case topTwo

  /// What Borda's count gives to options that a ballot does not rank.
  public enum UnrankedRule: String, Sendable, Hashable, CaseIterable {
    /// Nothing; a ranked option gets a point for every option, ranked or not, below it.
    case zero
    /// An equal part of the points that the ranked options leave over.
    case sharedLeftoverPoints = "shared leftover points"
    /// Nothing, and a ranked option gets points for those ranked only: the first of three ranked
    /// options gets 3, the second 2, the third 1, however many there are.
    case modified
  }
}

extension ConsultationMethod {
  /// The word for the method in files and on the command line: `borda`, `top 3 share`, `net concern`.
  ///
  /// The rule for unranked options is a setting of its own and not part of it.
  public var name: String {
    switch self {
    case .borda: "borda"
    case .copeland: "copeland"
    case .kemeny: "kemeny"
    case .schulze: "schulze"
    case .rankedPairs: "ranked pairs"
    case .instantRunoff: "instant runoff"
    case .plurality: "plurality"
    case .topShare(let count): "top \(count) share"
    case .approval: "approval"
    case .meanRank: "mean rank"
    case .medianRank: "median rank"
    case .netConcern: "net concern"
    case .topTwo: "top two"
    }
  }

  /// Every method, `topShare` once with three places and Borda's count with shared leftover points.
  public static let all: [ConsultationMethod] = [
    .borda(.sharedLeftoverPoints), .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff,
    .plurality, .topShare(3), .approval, .meanRank, .medianRank, .netConcern, .topTwo,
  ]

  /// Looks a method up by its name; `nil` if there is none of that name.
  ///
  /// - Parameters:
  ///   - name: A ``name``, with blanks or hyphens between its words; `top 5 share` for any number of
  ///     places from 1 to 200.
  ///   - unranked: What Borda's count gives to unranked options.
  public init?(named name: String, unranked: UnrankedRule = .sharedLeftoverPoints) {
    let words = name.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    if words.count == 3, words[0] == "top", words[2] == "share" {
      guard let count = Int(words[1]), (1...Profile.optionLimit).contains(count) else { return nil }
      self = .topShare(count)
      return
    }
    let known = Self.all.first { $0.name == words.joined(separator: " ") }
    guard let known else { return nil }
    if case .borda = known { self = .borda(unranked) } else { self = known }
  }
}

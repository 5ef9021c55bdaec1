/// What one source of ballots holds: the valid ones, and the spoiled ones with the reason.
public struct Ballots: Sendable {
  /// How the ballots were written down.
  public let form: BallotForm
  /// The valid ballots.
  public let profile: Profile
  /// The ballots that do not count, in the order of the file.
  public let spoiled: [SpoiledBallot]
  /// What is known about the respondents besides their answers, for weighting; one entry for each
  /// valid ballot in each.
  package let traits: [Trait]

  package init(
    form: BallotForm,
    profile: Profile,
    spoiled: [SpoiledBallot] = [],
    traits: [Trait] = []
  ) {
    self.form = form
    self.profile = profile
    self.spoiled = spoiled
    self.traits = traits
  }

  /// A column about the respondents, such as their age group.
  package struct Trait: Sendable, Hashable {
    package let name: String
    /// The different entries of the column, in the order in which they first occur.
    package let categories: [String]
    /// For each valid ballot, which entry it has; -1 where the column is empty.
    package let entries: [Int32]

    package init(name: String, categories: [String], entries: [Int32]) {
      self.name = name
      self.categories = categories
      self.entries = entries
    }
  }
}

/// How ballots are written down in a file.
public enum BallotForm: String, Sendable, Hashable, CaseIterable {
  /// CSV with a column for each option that holds its rank: 1 for first.
  case ranks
  /// CSV with the whole order in one cell, best first, separated by `;`.
  case order
  /// CSV with a column for each option that says whether it was ticked.
  case ticks
  /// CSV with a column for each option that holds an answer on a scale, more being worse.
  case scores
  /// CSV with a row for each option that holds its place in an order somebody published: the numbers
  /// behind it are not known.
  case places
  /// A PrefLib file: `.soc`, `.soi`, `.toc`, `.toi` or `.cat`.
  case preflib
  /// A `.blt` file, as programs for counting elections write it.
  case blt
}

/// A ballot that does not count, and why.
public struct SpoiledBallot: Sendable, Hashable {
  /// Why a ballot does not count.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It names an option twice.
    case duplicateOption = "an option twice"
    /// It names something that is no option.
    case unknownOption = "an unknown option"
    /// It gives a rank below 1 or above the number of options, or an answer outside the scale.
    case rankOutOfRange = "a rank that there is not"
    /// It gives one rank to two options where that is not allowed.
    case sharedRank = "one rank for two options"
    /// It says nothing.
    case empty = "nothing on it"
    /// It holds something that cannot be read as a rank, a tick or an answer.
    case unreadable = "something unreadable"
    /// Its weight is missing, negative or not a number.
    case unusableWeight = "no usable weight"
  }

  /// The file.
  public let file: String
  /// The line on which it stands.
  public let line: Int
  /// Why it does not count.
  public let reason: Reason
  /// What exactly: the text at fault, such as `burglry` or `7`; empty where there is none.
  public let detail: String
  /// How many respondents cast it; 1 but for files that count equal ballots together.
  public let count: Int

  package init(file: String, line: Int, reason: Reason, detail: String = "", count: Int = 1) {
    self.file = file
    self.line = line
    self.reason = reason
    self.detail = detail
    self.count = count
  }
}

/// What a consultation came to: orders, counts, and where methods disagree.
public struct ConsultationCount: Sendable {
  /// The ids of the options.
  public let options: [String]
  /// One order for each method asked for that the ballots can serve, over all groups together.
  public let orders: [ConsultationOrder]
  /// What each group said by itself.
  public let groups: [GroupCount]
  /// The pairs that one method puts one way round and another the other way.
  public let disagreements: [Disagreement]
  /// What was decided beforehand.
  public let settings: CountSettings
  /// The methods asked for that all ballots together cannot serve.
  public let lacking: [LackingMethod]

  package init(
    options: [String],
    orders: [ConsultationOrder],
    groups: [GroupCount],
    disagreements: [Disagreement],
    settings: CountSettings,
    lacking: [LackingMethod] = []
  ) {
    self.options = options
    self.orders = orders
    self.groups = groups
    self.disagreements = disagreements
    self.settings = settings
    self.lacking = lacking
  }

  /// Two options on whose order methods differ.
  public struct Disagreement: Sendable, Hashable {
    /// An option, as an index; the one that comes first among the options.
    public let first: Int
    /// The other option.
    public let second: Int
    /// The methods that put `first` before `second`, in the order asked for.
    public let forFirst: [ConsultationMethod]
    /// The methods that put `second` before `first`; those that tie the two are in neither list.
    public let forSecond: [ConsultationMethod]

    package init(
      first: Int,
      second: Int,
      forFirst: [ConsultationMethod],
      forSecond: [ConsultationMethod]
    ) {
      self.first = first
      self.second = second
      self.forFirst = forFirst
      self.forSecond = forSecond
    }
  }
}

/// What one group of respondents said.
public struct GroupCount: Sendable {
  /// The group's name; empty where there is only one and it has none.
  public let name: String
  /// What it counts for, as a share of 1 over all groups.
  public let share: Double
  /// How its members came to be asked.
  public let sampling: RespondentGroup.Sampling
  /// How many people they stand for; `nil` if nobody says.
  public let population: Int?
  /// Whether only an order is known, and no ballot behind it.
  public let isOrderOnly: Bool
  /// How the ballots were written down.
  public let form: BallotForm
  /// How many ballots were cast, spoiled ones included.
  public let cast: Int
  /// How many count.
  public let valid: Int
  /// The ballots that do not count.
  public let spoiled: [SpoiledBallot]
  /// How many people the valid ballots are worth after weighting (Kish 1965); `valid` without it.
  public let effectiveBase: Double
  /// Kish's design effect, `valid / effectiveBase`; 1 without weighting.
  public var designEffect: Double { effectiveBase > 0 ? Double(valid) / effectiveBase : 1 }
  /// One order for each method asked for that its ballots can serve.
  public let orders: [ConsultationOrder]
  /// For each option, how many ballots name it at all and how many put it first, unweighted.
  public let tallies: [OptionTally]
  /// The methods asked for that its ballots cannot serve.
  public let lacking: [LackingMethod]

  package init(
    name: String,
    share: Double,
    sampling: RespondentGroup.Sampling,
    population: Int?,
    isOrderOnly: Bool,
    form: BallotForm,
    cast: Int,
    valid: Int,
    spoiled: [SpoiledBallot],
    effectiveBase: Double,
    orders: [ConsultationOrder],
    tallies: [OptionTally],
    lacking: [LackingMethod] = []
  ) {
    self.name = name
    self.share = share
    self.sampling = sampling
    self.population = population
    self.isOrderOnly = isOrderOnly
    self.form = form
    self.cast = cast
    self.valid = valid
    self.spoiled = spoiled
    self.effectiveBase = effectiveBase
    self.orders = orders
    self.tallies = tallies
    self.lacking = lacking
  }
}

/// Plain counts about one option in one group.
public struct OptionTally: Sendable, Hashable {
  /// The ballots that rank, tick or answer the option; `nil` if the number is too small to be shown.
  public let named: Int?
  /// The ballots that put it first, alone or with others; `nil` if the number is too small to be
  /// shown.
  public let first: Int?

  package init(named: Int?, first: Int?) {
    self.named = named
    self.first = first
  }
}

/// What the ballots say about one option, as a number with its margin.
public struct OptionEstimate: Sendable, Hashable {
  /// Why an estimate has no interval.
  public enum NoInterval: String, Sendable, Hashable, CaseIterable {
    /// Somebody published an order and no more.
    case orderOnly = "only an order is known"
    /// The respondents chose themselves, or nobody says how they were chosen.
    case selfSelected = "the respondents chose themselves"
    /// The number is an order's, which has no sampling error of its own.
    case ofAnOrder = "a place has no margin of error of its own"
    /// There are fewer than two ballots.
    case tooFew = "too few ballots"
  }

  /// The number: a share from 0 to 1, or -1 to 1 for net concern; a place or mean place from 1; a
  /// score from 0 to 1.
  public let value: Double
  /// The interval of the declared confidence; `nil` if there is none.
  public let interval: ClosedRange<Double>?
  /// Why there is none; `nil` if there is one, or if everybody was asked and none is needed.
  public let noInterval: NoInterval?
  /// How many respondents the number rests on.
  public let base: Int
  /// How many they are worth after weighting.
  public let effectiveBase: Double

  package init(
    value: Double,
    interval: ClosedRange<Double>?,
    noInterval: NoInterval?,
    base: Int,
    effectiveBase: Double
  ) {
    self.value = value
    self.interval = interval
    self.noInterval = noInterval
    self.base = base
    self.effectiveBase = effectiveBase
  }
}

public import Consultation

/// One measure of one candidate: its value, and where it comes from.
public struct MeasureResult: Sendable {
  /// The measure's id.
  public let id: String
  /// The value; `nil` if it is missing.
  ///
  /// A level counts from 1, yes is 1 and no is 0, a category is its position in the rules file.
  public let value: Double?
  /// The interval in which the value lies; `nil` if it is exact or missing.
  public let interval: ClosedRange<Double>?
  /// The value as a reader sees it: `2,122 crimes`, `-38.3%`, `Medium`, `yes`, or `missing`;
  /// `new` for a change from zero, which has no percentage.
  public let text: String
  /// The unit as the rules file names it.
  public let unit: String
  /// Where the value comes from.
  public let origin: Origin
  /// Whether the rules work it out from other measures.
  public internal(set) var isDerived = false

  /// Where a value comes from.
  public enum Origin: Sendable {
    /// A sum of cells of evidence, each counted once or times a weight.
    case sum([Term])
    /// One cell of evidence.
    case cell(CellSource)
    /// A person's judgement.
    case judged(Judgement)
    /// A number written into the assessment file, with its place there (`file:line`).
    case stated(file: String, line: Int)
    /// What respondents said on ballots.
    indirect case consultation(ConsultationSource)
    /// Worked out from other measures by a formula of the rules file.
    case formula(text: String, reads: [String])
    /// A change between two counts.
    case change(Change)
    /// A scenario put it in place of what the evidence gives.
    case scenario(ScenarioSource)
    /// Nowhere: why there is no value.
    case missing(reason: String)
  }

  /// One part of a sum.
  public struct Term: Sendable, Hashable {
    /// The row's id in its table.
    public let category: String
    /// The number in the cell.
    public let value: Double
    /// The cell.
    public let cell: CellSource
    /// What the number is multiplied by; `nil` in a plain sum.
    public let weight: Double?
    /// The cell of the weight; `nil` in a plain sum.
    public let weightCell: CellSource?
  }

  /// A cell of evidence: file, row and column, as a reader would look it up.
  public struct CellSource: Sendable, Hashable {
    /// The file, relative to the folder of the assessment.
    public let file: String
    /// The line on which the row begins, from 1.
    public let row: Int
    /// The header of the column.
    public let column: String
  }

  /// A figure that a scenario changed.
  public struct ScenarioSource: Sendable, Hashable {
    /// What the figure is without the scenario, as a reader sees it: `430 crimes`, or `missing`.
    public let before: String
    /// The change, as written: `+20%`.
    public let change: String
    /// Where it is written: the file of the scenario, relative to the folder of the assessment, or the
    /// option of the command line.
    public let file: String
    /// The line on which it is written.
    public let line: Int

    package init(before: String, change: String, file: String, line: Int) {
      self.before = before
      self.change = change
      self.file = file
      self.line = line
    }
  }

  /// A level that a person gave.
  public struct Judgement: Sendable, Hashable {
    /// Why.
    public let because: String
    /// Who, or in what capacity; `nil` if not stated.
    public let by: String?
    /// How sure, in the words of the file; `nil` if not stated.
    public let confidence: String?
    /// The file in which it stands, relative to the folder of the assessment.
    public let file: String
    /// The line on which it stands.
    public let line: Int
  }

  /// What a consultation says of a candidate, and how many said it.
  public struct ConsultationSource: Sendable, Hashable {
    /// What was asked; `nil` if not stated.
    public let question: String?
    /// The method by which the ballots were counted.
    public let method: ConsultationMethod
    /// What the count became.
    public let becomes: ConcernScale
    /// Who was asked.
    public let groups: [Group]
    /// How many options there were.
    public let optionCount: Int
    /// The candidate's place in the order of all groups together, 1 for first; options that the
    /// method cannot tell apart have the mean of the places they share.
    public let place: Double
    /// The confidence of the interval, as a share: 0.95.
    public let confidence: Double
    /// Why there is no interval; `nil` if there is one, or if everybody was asked.
    public let noInterval: OptionEstimate.NoInterval?

    /// Whether only orders are known, and no numbers behind them.
    public var isOrderOnly: Bool { groups.allSatisfy(\.isOrderOnly) }

    package init(
      question: String?,
      method: ConsultationMethod,
      becomes: ConcernScale,
      groups: [Group],
      optionCount: Int,
      place: Double,
      confidence: Double,
      noInterval: OptionEstimate.NoInterval?
    ) {
      self.question = question
      self.method = method
      self.becomes = becomes
      self.groups = groups
      self.optionCount = optionCount
      self.place = place
      self.confidence = confidence
      self.noInterval = noInterval
    }

    /// What one group of respondents says of the candidate.
    public struct Group: Sendable, Hashable {
      /// The group's name.
      public let name: String
      /// What it counts for, as a share of 1 over all groups.
      public let share: Double
      /// The file of its ballots, relative to the folder of the assessment.
      public let file: String
      /// How its members came to be asked.
      public let sampling: RespondentGroup.Sampling
      /// Whether only an order is known, and no ballot behind it.
      public let isOrderOnly: Bool
      /// How many ballots were cast, spoiled ones included.
      public let cast: Int
      /// How many count.
      public let valid: Int
      /// How many people they are worth after weighting.
      public let effectiveBase: Double
      /// How many ballots name the candidate in the way that the method counts, unweighted: among
      /// the first three for `top 3 share`, at all for a method that counts no part of the ballots;
      /// `nil` if the number is too small to be shown.
      public let named: Int?
      /// How many put it first, alone or with others, unweighted; `nil` if the number is too small
      /// to be shown.
      public let first: Int?
      /// Its place in the order of this group alone; `nil` if the group has no valid ballots.
      public let place: Double?
      /// The measure's value by this group alone; `nil` if it has no valid ballots, or if it would tell
      /// a count that is too small to be shown.
      public let value: Double?

      package init(
        name: String,
        share: Double,
        file: String,
        sampling: RespondentGroup.Sampling,
        isOrderOnly: Bool,
        cast: Int,
        valid: Int,
        effectiveBase: Double,
        named: Int?,
        first: Int?,
        place: Double?,
        value: Double?
      ) {
        self.name = name
        self.share = share
        self.file = file
        self.sampling = sampling
        self.isOrderOnly = isOrderOnly
        self.cast = cast
        self.valid = valid
        self.effectiveBase = effectiveBase
        self.named = named
        self.first = first
        self.place = place
        self.value = value
      }
    }
  }

  /// A change between two counts, with what tells it from chance.
  public struct Change: Sendable, Hashable {
    /// Whether the change counts.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
      /// It counts.
      case counted
      /// The rules discount it: it stands as no change.
      case discounted
      /// There was nothing before: it is new.
      case new
    }

    /// The id of the later count.
    public let current: String
    /// The id of the earlier count.
    public let base: String
    /// The later count.
    public let currentCount: Int
    /// The earlier count.
    public let baseCount: Int
    /// The change in per cent of the earlier count, whether it counts or not; `nil` from zero.
    public let percent: Double?
    /// Whether it counts.
    public let standing: Standing
    /// The condition under which the rules discount a change, as written; `nil` if every one counts.
    public let unless: String?
    /// The rate of the later period over that of the earlier; `nil` if both counts are zero.
    public let rateRatio: Double?
    /// The 95% interval of the rate ratio.
    public let rateRatioInterval: ClosedRange<Double>?
    /// The p-value of the exact conditional binomial test.
    public let conditionalProbability: Double
    /// The p-value of the E-test of Krishnamoorthy and Thomson (2004).
    public let eTestProbability: Double
  }
}

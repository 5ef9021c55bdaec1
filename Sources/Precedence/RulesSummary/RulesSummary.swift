/// What a rules file says, for a reader: the scales with their definitions and ranges, the weights,
/// the rules, and the documents they rest on.
///
/// A result says what became of each candidate; this says by what it was measured. Lists have the
/// order of the file, groups that of ``AssessmentResult``: parts before the groups that hold them.
/// Texts are those of the file. Cuts `[50, 500]` of a criterion in crimes become three levels with the
/// ranges `below 50 crimes`, `50 up to 500 crimes` and `500 crimes or more`; the weights 60 and 40 of
/// a group become the shares 0.6 and 0.4.
public struct RulesSummary: Sendable, Hashable {
  /// What the rules are called.
  public let name: String
  /// What they are for; `nil` if they do not say.
  public let about: String?
  /// Their own version; `nil` if they give none.
  public let version: String?
  /// The documents that measures and criteria refer to.
  public let sources: [Source]
  /// The measures.
  public let measures: [Measure]
  /// The criteria with their levels.
  public let criteria: [Scale]
  /// The groups with their levels, if they have any.
  public let groups: [Group]
  /// The matrix; `nil` if the rules have none.
  public let matrix: Matrix?
  /// The rules.
  public let rules: [Rule]
  /// The parameters.
  public let parameters: [Parameter]
  /// The numbers that say where they come from or when they hold, in the order of the file.
  public let datedNumbers: [DatedNumber]
  /// The day whose values are in force; `nil` where no value has a date, or no day was given.
  public let asOf: CalendarDate?

  /// A document that the rules rest on.
  public struct Source: Sendable, Hashable {
    /// The id by which measures and criteria name it.
    public let id: String
    /// The document, as the file gives it.
    public let text: String

    package init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// What a candidate brings, or what is worked out from it.
  public struct Measure: Sendable, Hashable {
    /// The measure's id.
    public let id: String
    /// Its unit, as the rules file names it.
    public let unit: String
    /// What it is; `nil` if the file does not say.
    public let about: String?
    /// The ids of the sources it was taken from.
    public let sources: [String]
    /// The formula of a derived measure, as written; `nil` for one that candidates bring.
    public let formula: String?
    /// The condition under which a change does not count, as written; `nil` for all other measures.
    public let unless: String?
    /// What stands for a missing value: `refuse`, `neutral`, `worst`, `best`, `leave out` or `interval`.
    public let missing: String

    package init(
      id: String,
      unit: String,
      about: String?,
      sources: [String],
      formula: String?,
      unless: String?,
      missing: String
    ) {
      self.id = id
      self.unit = unit
      self.about = about
      self.sources = sources
      self.formula = formula
      self.unless = unless
      self.missing = missing
    }
  }

  /// One level of a scale.
  public struct Level: Sendable, Hashable {
    /// The level's name.
    public let name: String
    /// What puts a candidate on this level, a text for each sentence or bullet; empty if the file does not say.
    public let definition: [String]
    /// The numbers that lead to this level, such as `250 up to 500 crimes` or, on the scale of a group, `0.375 up to
    /// 0.625`; `nil` where no number does.
    public let range: String?

    package init(name: String, definition: [String], range: String?) {
      self.name = name
      self.definition = definition
      self.range = range
    }
  }

  /// The scale of a criterion.
  public struct Scale: Sendable, Hashable {
    /// The criterion's id.
    public let id: String
    /// The id of the measure it reads.
    public let measure: String
    /// Its kind, in the word of the rules file: `cuts`, `points`, `table`, `judged`, `yes/no` or `place`.
    public let kind: String
    /// What it is; `nil` if the file does not say.
    public let about: String?
    /// The ids of its sources.
    public let sources: [String]
    /// Its levels, least serious first; empty for a criterion without levels.
    public let levels: [Level]
    /// The cut between each two levels with its unit, least serious first, such as `250 crimes`; empty for kinds other
    /// than `cuts`.
    public let thresholds: [String]

    package init(
      id: String,
      measure: String,
      kind: String,
      about: String?,
      sources: [String],
      levels: [Level],
      thresholds: [String] = []
    ) {
      self.id = id
      self.measure = measure
      self.kind = kind
      self.about = about
      self.sources = sources
      self.levels = levels
      self.thresholds = thresholds
    }
  }

  /// A group: what it combines, how, and the levels of its number.
  public struct Group: Sendable, Hashable {
    /// The group's id.
    public let id: String
    /// How its parts are combined, in the words of the rules file.
    public let combination: String
    /// What it is; `nil` if the file does not say.
    public let about: String?
    /// Its parts with their shares of the weights, 0...1; the share is `nil` where parts are not weighted.
    public let terms: [Term]
    /// The lowest and the highest number it can reach.
    public let range: ClosedRange<Double>
    /// Its levels, least serious first; empty if it has none.
    public let levels: [Level]
    /// Where each level above the first begins, on the group's own numbers; empty without levels.
    public let cuts: [Double]

    /// A part of a group.
    public struct Term: Sendable, Hashable {
      /// The id of the criterion or group.
      public let id: String
      /// Its share of the weights; `nil` where parts are not weighted.
      public let share: Double?

      package init(id: String, share: Double?) {
        self.id = id
        self.share = share
      }
    }

    package init(
      id: String,
      combination: String,
      about: String?,
      terms: [Term],
      range: ClosedRange<Double>,
      levels: [Level],
      cuts: [Double]
    ) {
      self.id = id
      self.combination = combination
      self.about = about
      self.terms = terms
      self.range = range
      self.levels = levels
      self.cuts = cuts
    }
  }

  /// The matrix.
  public struct Matrix: Sendable, Hashable {
    /// What it is; `nil` if the file does not say.
    public let about: String?
    /// The levels of the rows, lowest first.
    public let down: [Level]
    /// The levels of the columns, lowest first.
    public let across: [Level]
    /// The ratings, least serious first; a rating has no range.
    public let ratings: [Level]

    package init(about: String?, down: [Level], across: [Level], ratings: [Level]) {
      self.about = about
      self.down = down
      self.across = across
      self.ratings = ratings
    }
  }

  /// A rule.
  public struct Rule: Sendable, Hashable {
    /// The rule's id.
    public let id: String
    /// The condition, as written.
    public let condition: String
    /// The effects, in the words of the reference.
    public let effects: [String]
    /// The reason with `{measure}` where a candidate's value goes; `nil` for a rule without one.
    public let because: String?
    /// What it is for; `nil` if the file does not say.
    public let about: String?

    package init(id: String, condition: String, effects: [String], because: String?, about: String?)
    {
      self.id = id
      self.condition = condition
      self.effects = effects
      self.because = because
      self.about = about
    }
  }

  package init(
    name: String,
    about: String?,
    version: String?,
    sources: [Source],
    measures: [Measure],
    criteria: [Scale],
    groups: [Group],
    matrix: Matrix?,
    rules: [Rule],
    parameters: [Parameter] = [],
    datedNumbers: [DatedNumber] = [],
    asOf: CalendarDate? = nil
  ) {
    self.name = name
    self.about = about
    self.version = version
    self.sources = sources
    self.measures = measures
    self.criteria = criteria
    self.groups = groups
    self.matrix = matrix
    self.rules = rules
    self.parameters = parameters
    self.datedNumbers = datedNumbers
    self.asOf = asOf
  }
}

/// Two assessments beside each other: who stands elsewhere in the second, and what caused each move.
///
/// The differences are put into the first assessment one after another until it is the second. Each step
/// is ranked, so that the steps of a candidate add up to the whole of its move:
///
/// ```text
///                 before   weight of 'concern'   figures of 'volume'   after
/// Burglary        4        2 up                  1 down                3
/// ```
///
/// What a step does depends on the steps before it; ``ComparisonStep/movesAlone`` says what it would do
/// by itself.
public struct AssessmentComparison: Sendable {
  /// What the two are called.
  public let titles: Titles
  /// The result of the first.
  public let before: AssessmentResult
  /// The result of the second.
  public let after: AssessmentResult
  /// What was put in, in the order in which it was.
  ///
  /// Candidates that are no longer there were taken out first, then came the rules in the order of their
  /// file, the figures measure by measure, how long counts were counted for, and last the new candidates.
  /// What makes no sense without something later came with that.
  public let steps: [ComparisonStep]
  /// Every candidate that stands elsewhere after any of the steps, in the order of the second ranking,
  /// those that it does not list last.
  public let moves: [ComparisonMove]
  /// What is different too but cannot move anything: names, reasons, sources.
  public let otherDifferences: [AssessmentDifference]

  /// What two assessments are called beside each other.
  public struct Titles: Sendable, Hashable {
    /// The first.
    public let before: String
    /// The second.
    public let after: String

    /// Names two assessments.
    ///
    /// - Parameters:
    ///   - before: The first.
    ///   - after: The second.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// The candidates that end elsewhere than they began, in the order of `moves`.
  public var movers: [ComparisonMove] { moves.filter(\.isMover) }

  /// Whether the two assessments say the same in everything that was compared.
  public var isSame: Bool { steps.isEmpty && otherDifferences.isEmpty }

  package init(
    titles: Titles,
    before: AssessmentResult,
    after: AssessmentResult,
    steps: [ComparisonStep],
    moves: [ComparisonMove],
    otherDifferences: [AssessmentDifference]
  ) {
    self.titles = titles
    self.before = before
    self.after = after
    self.steps = steps
    self.moves = moves
    self.otherDifferences = otherDifferences
  }
}

/// One step from the first assessment to the second.
public struct ComparisonStep: Sendable, Hashable {
  /// What is put in: one difference, or several that make no sense without each other.
  public let differences: [AssessmentDifference]
  /// How many candidates stand elsewhere after it than before it.
  ///
  /// That is: have another place, another rating, or are on or off the shortlist. Candidates that it
  /// takes out or puts in do not count.
  public let moves: Int
  /// How many candidates it would move if it were the only difference; `nil` if it cannot be put in
  /// without others.
  public let movesAlone: Int?

  package init(differences: [AssessmentDifference], moves: Int, movesAlone: Int?) {
    self.differences = differences
    self.moves = moves
    self.movesAlone = movesAlone
  }
}

/// One thing in which two assessments differ.
public struct AssessmentDifference: Sendable, Hashable {
  /// What it is a part of.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// A candidate that the second no longer has.
    case candidateGone = "candidate gone"
    /// The rules.
    case rules
    /// The figures of a measure.
    case figures
    /// For how many days the counts of a change were counted.
    case days
    /// A candidate that only the second has.
    case candidateNew = "candidate new"
    /// The order in which something is listed, where that decides: numbers that are added up in another
    /// order can differ in their last digit, and so part two candidates that were level.
    case order
    /// Names, dates and the like, which move nothing.
    case words
  }

  /// One candidate's figure.
  public struct Figure: Sendable, Hashable {
    /// The candidate's id.
    public let candidate: String
    /// The candidate's name.
    public let name: String
    /// What it was: `430 crimes`, `missing`.
    public let before: String
    /// What it is now.
    public let after: String

    package init(candidate: String, name: String, before: String, after: String) {
      self.candidate = candidate
      self.name = name
      self.before = before
      self.after = after
    }
  }

  /// What it is a part of.
  public let part: Part
  /// Where it stands: `groups.impact.of.concern`, a measure's or a candidate's id.
  public let key: String
  /// What it is, in words: `weight of 'concern' in 'impact'`.
  public let subject: String
  /// What the first says: `1 (33.3%)`; `nil` where it has no such thing, or where there is nothing to
  /// say in one value.
  public let before: String?
  /// What the second says.
  public let after: String?
  /// The figures that differ, of a measure.
  public let figures: [Figure]

  package init(
    part: Part,
    key: String,
    subject: String,
    before: String?,
    after: String?,
    figures: [Figure] = []
  ) {
    self.part = part
    self.key = key
    self.subject = subject
    self.before = before
    self.after = after
    self.figures = figures
  }
}

/// How a candidate comes from where it stands in one assessment to where it stands in another.
public struct ComparisonMove: Sendable, Hashable {
  /// The candidate's id.
  public let candidate: String
  /// The candidate's name, as the second has it if it lists the candidate.
  public let name: String
  /// Where it stands in the first; `nil` if the first does not list it.
  public let before: ScenarioMove.Standing?
  /// Where it stands in the second; `nil` if the second does not list it.
  public let after: ScenarioMove.Standing?
  /// Where it stands after each step; the last the same as `after`.
  public let steps: [ScenarioMove.Standing?]

  /// Whether it ends elsewhere than it began.
  public var isMover: Bool { before != after }

  /// How many places it goes up over all: from 4 to 2 is 2, from 2 to 4 is -2; `nil` where it has no
  /// place before or after.
  public var rise: Int? { Self.rise(from: before, to: after) }

  /// How many places it goes up with each step; `nil` where it has no place before or after it.
  ///
  /// Where none is `nil` they add up to ``rise``.
  public var rises: [Int?] { zip([before] + steps, steps).map(Self.rise) }

  private static func rise(
    from before: ScenarioMove.Standing?,
    to after: ScenarioMove.Standing?
  ) -> Int? {
    guard let from = before?.place, let to = after?.place else { return nil }
    return from - to
  }

  package init(
    candidate: String,
    name: String,
    before: ScenarioMove.Standing?,
    after: ScenarioMove.Standing?,
    steps: [ScenarioMove.Standing?]
  ) {
    self.candidate = candidate
    self.name = name
    self.before = before
    self.after = after
    self.steps = steps
  }
}

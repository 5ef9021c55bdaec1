/// What scenarios do to a ranking: the ranking as it is, and each scenario beside it.
public struct WhatIfResult: Sendable {
  /// The ranking as it is.
  public let base: AssessmentResult
  /// What each scenario comes to, in the order in which they were given.
  public let outcomes: [ScenarioOutcome]

  package init(base: AssessmentResult, outcomes: [ScenarioOutcome]) {
    self.base = base
    self.outcomes = outcomes
  }
}

/// What one scenario comes to, and which of its changes did what.
public struct ScenarioOutcome: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The ranking under it.
  public let result: AssessmentResult
  /// Its changes, in words and one by one, in their order.
  public let effects: [ChangeEffect]
  /// The candidates whose place, rating or membership of the shortlist is another, in the order of
  /// their place under the scenario, those that are not ranked last.
  public let moves: [ScenarioMove]

  package init(
    scenario: Scenario,
    result: AssessmentResult,
    effects: [ChangeEffect],
    moves: [ScenarioMove]
  ) {
    self.scenario = scenario
    self.result = result
    self.effects = effects
    self.moves = moves
  }
}

/// What one change of a scenario is about, and what it does by itself.
public struct ChangeEffect: Sendable, Hashable {
  /// What is changed, in words: `weight of 'concern' in 'risk'`, `'volume' of 'burglary'`.
  public let subject: String
  /// What it was: `40 (40%)`, `430 crimes`, `on`.
  public let before: String
  /// What it becomes: `60 (50%)`, `516 crimes`, `off`.
  public let after: String
  /// How many candidates have another place, another rating, or another standing to the shortlist with
  /// this change alone.
  public let movesAlone: Int
  /// How many candidates of those that the scenario moves would stay where they are without it.
  public let movesOnlyWithIt: Int

  package init(
    subject: String,
    before: String,
    after: String,
    movesAlone: Int,
    movesOnlyWithIt: Int
  ) {
    self.subject = subject
    self.before = before
    self.after = after
    self.movesAlone = movesAlone
    self.movesOnlyWithIt = movesOnlyWithIt
  }
}

/// A candidate that a scenario moves, and what moved it.
public struct ScenarioMove: Sendable, Hashable {
  /// Where a candidate stands.
  public struct Standing: Sendable, Hashable {
    /// The place, from 1; `nil` if it is not ranked.
    public let place: Int?
    /// The rating; `nil` without a matrix.
    public let rating: String?
    /// Whether it is on the shortlist.
    public let isShortlisted: Bool

    package init(place: Int?, rating: String?, isShortlisted: Bool) {
      self.place = place
      self.rating = rating
      self.isShortlisted = isShortlisted
    }
  }

  /// What moved the candidate.
  public enum Cause: Sendable, Hashable {
    /// Each of these changes by itself brings it to where it ends; positions in the scenario.
    case anyOf([Int])
    /// No change by itself does, but all of these together do, and none of them can be spared.
    ///
    /// Of up to ten changes they are the fewest that do; of more, changes were left out one after the
    /// other, the last ones first, as long as the rest sufficed.
    case together([Int])
  }

  /// The candidate's id.
  public let candidate: String
  /// The candidate's name.
  public let name: String
  /// Where it stands as things are.
  public let before: Standing
  /// Where it stands under the scenario.
  public let after: Standing
  /// Where it stands once the first change is in, the first two, and so on.
  ///
  /// As many as there are changes, the last the same as `after`. Where the first few changes cannot be made without a
  /// later one, it stands where it stood before them.
  public let steps: [Standing]
  /// Where it stands with each change alone; as `before` where a change cannot be made alone.
  public let alone: [Standing]
  /// What moved it.
  public let cause: Cause

  package init(
    candidate: String,
    name: String,
    before: Standing,
    after: Standing,
    steps: [Standing],
    alone: [Standing],
    cause: Cause
  ) {
    self.candidate = candidate
    self.name = name
    self.before = before
    self.after = after
    self.steps = steps
    self.alone = alone
    self.cause = cause
  }
}

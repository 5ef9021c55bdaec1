import Diagnostics

extension WhatIfResult {
  /// The name and version of the JSON form of scenarios side by side.
  public static let schema = "precedence.what-if/1"

  /// The results as JSON (RFC 8259), for programs: the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, base, scenarios[]`. `base` and each scenario's `result` are as
  /// ``AssessmentResult/jsonText`` has them. A scenario has
  ///
  /// - `name`, `because` (`null` if nobody says why);
  /// - `changes[]`, in their order: `target` and `value` as written, `subject`, `before` and `after` in
  ///   words, `movesAlone` (how many candidates have another place or rating, or are on or off the
  ///   shortlist, with this change alone) and `movesOnlyWithIt` (how many of those that the scenario
  ///   moves would stay without it);
  /// - `result`;
  /// - `moves[]`: `candidate`, `name`, `before` and `after` with `place` (`null` if not ranked),
  ///   `rating` and `shortlisted`, `steps[]` (the same with the first change, the first two, …),
  ///   `alone[]` (the same with each change alone) and `cause`, which holds either `anyOf[]`, changes
  ///   each of which alone has this effect, or `together[]`, changes of which none can be spared; by
  ///   their positions in `changes`, from 0.
  public var jsonText: String {
    JSONValue.object([
      ("schema", .text(Self.schema)),
      ("base", base.json),
      ("scenarios", .array(outcomes.map(\.json))),
    ]).formatted
  }
}

extension ScenarioOutcome {
  fileprivate var json: JSONValue {
    .object([
      ("name", .text(scenario.name)),
      ("because", .optional(scenario.because)),
      ("changes", .array(zip(scenario.changes, effects).map { $1.json($0) })),
      ("result", result.json),
      ("moves", .array(moves.map(\.json))),
    ])
  }
}

extension ChangeEffect {
  fileprivate func json(_ change: ScenarioChange) -> JSONValue {
    .object([
      ("target", .text(change.target)),
      ("value", .text(change.value)),
      ("subject", .text(subject)),
      ("before", .text(before)),
      ("after", .text(after)),
      ("movesAlone", .integer(movesAlone)),
      ("movesOnlyWithIt", .integer(movesOnlyWithIt)),
    ])
  }
}

extension ScenarioMove {
  fileprivate var json: JSONValue {
    .object([
      ("candidate", .text(candidate)),
      ("name", .text(name)),
      ("before", before.json),
      ("after", after.json),
      ("steps", .array(steps.map(\.json))),
      ("alone", .array(alone.map(\.json))),
      ("cause", cause.json),
    ])
  }
}

extension ScenarioMove.Standing {
  var json: JSONValue {
    .object([
      ("place", place.map(JSONValue.integer) ?? .null),
      ("rating", .optional(rating)),
      ("shortlisted", .bool(isShortlisted)),
    ])
  }
}

extension ScenarioMove.Cause {
  fileprivate var json: JSONValue {
    switch self {
    case .anyOf(let changes): .object([("anyOf", .array(changes.map(JSONValue.integer)))])
    case .together(let changes): .object([("together", .array(changes.map(JSONValue.integer)))])
    }
  }
}

import Diagnostics
import Precedence

/// A file of scenarios, and one of them.
enum ScenarioSchema {
  static let file = SchemaObject(
    "Scenario file of Precedence",
    "A named set of changes to an assessment and its rules, or a list of such sets. Keys that "
      + "start with x- are yours: nobody reads them.",
    keys: [
      FormatKey.key,
      SchemaKey("about", .text, "For the reader.", "Asked at the meeting of May"),
      SchemaKey("name", .text, name, "Concern counts double"),
      SchemaKey("because", .text, because, "a councillor asked"),
      SchemaKey(
        "changes",
        .shared(.changes),
        what,
        "{risk.concern: x2, volume@burglary: +20%, rising_fast: off}"
      ),
      SchemaKey(
        "scenarios",
        .list(of: .shared(.scenario), to: Scenario.limit),
        "Several scenarios in one file; then 'name', 'because' and 'changes' stand in each of them.",
        "[{name: Concern counts double, changes: {risk.concern: x2}}]"
      ),
    ],
    conditions: [
      ("if", SchemaObject.has("scenarios")),
      (
        "then",
        .object([
          ("properties", .object(["name", "because", "changes"].map { ($0, .bool(false)) }))
        ])
      ),
      ("else", SchemaObject.has("name", "changes")),
    ]
  )

  static let object = SchemaObject(
    "a scenario",
    "A named set of changes.",
    keys: [
      .required("name", .text, name, "Concern counts double"),
      SchemaKey("because", .text, because, "a councillor asked"),
      .required(
        "changes",
        .shared(.changes),
        what,
        "{risk.concern: x2, volume@burglary: +20%, rising_fast: off}"
      ),
    ]
  )

  /// Under each target what it is changed to: a value, or a list or mapping as it stands in the rules.
  static let changes = JSONSchema.mapping(
    to: .any(of: [
      .text, JSONSchema([("type", .array([.text("array"), .text("object")]))]),
    ])
  ).adding([("maxProperties", .integer(Scenario.changeLimit))])

  private static let name = "What the scenario is called."
  private static let because = "Why it is looked at."
  private static let what =
    "What is changed, and to what: GROUP.TERM (a weight), cuts.NAME, cuts.NAME.LEVEL, "
    + "MEASURE@CANDIDATE, RULE (on or off), when.RULE, missing.MEASURE, without.CANDIDATE, "
    + "cells.ROW.COLUMN, shortlist, or any path into the rules file. +10, -10, +20% and x2 are "
    + "relative to what is there."
}

import Diagnostics
import Precedence

/// The top level of an assessment file.
enum AssessmentSchema {
  static let object = SchemaObject(
    "Assessment file of Precedence",
    "Ties rules to evidence: names the rules file and the tables, says how each measure is "
      + "worked out from them, and lists the candidates. Keys that start with x- are yours: "
      + "nobody reads them.",
    keys: heading + evidence + answers,
    // A file with targets can be followed without rules and candidates.
    conditions: [
      ("if", .object([("not", SchemaObject.has("targets"))])),
      ("then", SchemaObject.has("rules", "candidates")),
    ]
  )

  private static let heading: [SchemaKey] = [
    FormatKey.key,
    .required("name", .text, "What the assessment is called.", "St Albans priority themes 2021/22"),
    SchemaKey("about", .text, "For the reader.", "The themes of the strategy"),
    SchemaKey("area", .text, "The area, for the reader.", "St Albans District"),
    SchemaKey(
      "valid",
      .shared(.days),
      "From when to when the priorities hold, both days included; for the reader, no score "
        + "depends on it.",
      "{from: 2021-04-01, to: 2022-03-31}"
    ),
    SchemaKey(
      "as_of",
      .shared(.date),
      "The day whose values are in force where values of the rules have dates.",
      "2026-04-01"
    ),
    SchemaKey(
      "rules",
      .text,
      "The rules file, seen from this one. Required, but for a file with targets.",
      "../../Rules/simple/rules.yaml"
    ),
    SchemaKey(
      "unequal periods",
      .words(AssessmentDocument.UnequalPeriods.self),
      "refuse, or rates to compare counts by day, when two compared periods differ in length; "
        + "refuse if not said.",
      "rates"
    ),
  ]

  private static let evidence: [SchemaKey] = [
    SchemaKey(
      "periods",
      .mapping(to: .shared(.days), .anyButOwn),
      "When each count was counted. A period belongs to the counts of the same name.",
      "{this_year: {from: 2020-04-01, to: 2021-03-31}}"
    ),
    SchemaKey(
      "tables",
      .mapping(to: .shared(.table), .anyButOwn),
      "The evidence: each table with its file, its kind and the headers of its columns.",
      "{offences: {file: offences.csv, kind: offences, id: id, counts: {this_year: this_year}}}"
    ),
    SchemaKey(
      "measures",
      .mapping(to: .shared(.aggregation), .anyButOwn),
      "How measures are worked out from the tables.",
      "{volume: {sum of: offences.this_year}}"
    ),
    SchemaKey(
      "consultation",
      .mapping(to: .shared(.consultationEvidence), .anyButOwn),
      "What people were asked and where the answers are: one entry for each measure that the "
        + "rules count from ballots.",
      "{concern: {groups: {public: {file: evidence/public.csv, form: ranks}}}}"
    ),
    SchemaKey(
      "candidates",
      .list(of: .shared(.candidate), from: 0),
      "What is to be ranked. Required, but for a file with targets.",
      "[{id: burglary, name: Burglary, offences: [burglary]}]"
    ),
  ]

  private static let answers: [SchemaKey] = [
    SchemaKey(
      "targets",
      .mapping(to: .shared(.targets), .anyButOwn),
      "What should become of figures: each set of targets with its file and the headers of "
        + "its columns.",
      "{crime: {file: evidence/targets.csv, id: id, baseline: 2003_04, target: 2007_08, "
        + "actual: actual_2007_08, direction: down}}"
    ),
    SchemaKey(
      "unassigned",
      .mapping(to: .text, .anyButOwn),
      "Rows that no candidate lists, on purpose, each with the reason.",
      "{all_crime: the total of the others}"
    ),
    AcceptSchema.key,
  ]
}

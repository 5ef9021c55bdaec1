import Diagnostics
import Precedence

/// One entry of `targets:` of an assessment file.
enum TargetSchema {
  static let object = SchemaObject(
    "a set of targets",
    "A CSV file with a row for each target, and the headers of its columns.",
    keys: columns + figures + meaning,
    conditions: [
      ("oneOf", .array([SchemaObject.has("actual"), SchemaObject.has("quarters")])),
      (
        "allOf",
        .array([
          .object([
            (
              "anyOf",
              .array([SchemaObject.has("direction"), SchemaObject.has("direction column")])
            )
          ]),
          SchemaObject.rivals("direction", "direction column"),
          SchemaObject.rivals("totals", "totals column"),
          SchemaObject.rivals("counts", "counts column"),
        ])
      ),
      SchemaObject.needs([
        ("totals", ["quarters"]), ("totals column", ["quarters"]), ("published", ["actual"]),
        ("published as", ["published"]),
      ]),
    ]
  )

  private static let columns: [SchemaKey] = [
    .required("file", .text, "The file, seen from this one.", "evidence/targets.csv"),
    SchemaKey("about", .text, "For the reader.", "From the strategy, page 12"),
    .required("id", .text, "The column that holds a short name for each row.", "id"),
    SchemaKey("label", .text, "The column of names for the reader; the id if not said.", "label"),
    SchemaKey("group", .text, "The column of headings under which rows stand together.", "theme"),
    .required(
      "baseline",
      .text,
      "The column of the figure before; a cell may be empty.",
      "baseline_2003_04"
    ),
    .required(
      "target",
      .text,
      "The column of what it should become; a cell may be empty.",
      "target_2007_08"
    ),
  ]

  private static let figures: [SchemaKey] = [
    SchemaKey(
      "actual",
      .text,
      "The column of what it became, for a whole year. This or 'quarters'.",
      "actual_2007_08"
    ),
    SchemaKey(
      "quarters",
      .list(of: .text, from: 4, to: 4).adding([("uniqueItems", .bool(true))]),
      "The columns of one year's quarters, to fill in; an empty cell is 'not reported', never 0.",
      "[q1, q2, q3, q4]"
    ),
    SchemaKey(
      "totals",
      .words(TargetSection.YearFigure.self),
      "sum, or latest where the last quarter stands for the year; sum if not said.",
      "latest"
    ),
    SchemaKey("totals column", .text, "A column with 'sum' or 'latest' for each row.", "totals"),
  ]

  private static let meaning: [SchemaKey] = [
    SchemaKey(
      "direction",
      .words(TargetDirection.self),
      "Which way figures should go: down or up. This or 'direction column'.",
      "down"
    ),
    SchemaKey("direction column", .text, "A column with 'down' or 'up' for each row.", "direction"),
    SchemaKey(
      "published",
      .text,
      "The column of the change against the baseline in per cent, as published; worked out "
        + "again. Goes with 'actual'.",
      "published_reduction"
    ),
    SchemaKey(
      "published as",
      .words(TargetSection.PublishedSign.self),
      "change (positive: rose) or reduction (positive: fell); change if not said.",
      "reduction"
    ),
    SchemaKey(
      "total",
      .text,
      "The id of the row that is the total of the others; sums are worked out again.",
      "all_bcs"
    ),
    SchemaKey(
      "counts",
      .shared(.yesNo),
      "Whether figures count events, so that chance can be told; yes if not said, but no for "
        + "'latest'.",
      "no"
    ),
    SchemaKey("counts column", .text, "A column with 'yes' or 'no' for each row.", "counts"),
    SchemaKey(
      "periods",
      periods.schema,
      "When both figures were counted: names from 'periods'.",
      "{baseline: 2003_04, actual: 2007_08}"
    ),
  ]

  static let periods = SchemaObject(
    "the periods of targets",
    "Names from 'periods' at the top of the file.",
    keys: [
      .required("baseline", .text, "The period of the figure before.", "2003_04"),
      .required(
        "actual",
        .text,
        "The period of what it became; of quarters their year.",
        "2007_08"
      ),
    ]
  )
}

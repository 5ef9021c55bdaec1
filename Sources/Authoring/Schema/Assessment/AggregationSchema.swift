import Diagnostics

/// One entry of `measures:` of an assessment file.
enum AggregationSchema {
  static let object = SchemaObject(
    "how a measure is worked out",
    "From which columns of the tables a measure comes: 'sum of' or 'value of'.",
    keys: [
      SchemaKey(
        "sum of",
        reference,
        "Adds the counts of the rows that the candidate lists: TABLE.COUNTS.",
        "offences.this_year"
      ),
      SchemaKey(
        "times",
        reference,
        "Multiplies each count by its weight first: TABLE.weight.",
        "harm.weight"
      ),
      SchemaKey("through", .text, "The map that leads from a row to its weight.", "harm_groups"),
      SchemaKey(
        "value of",
        reference,
        "The cell in the candidate's own row of a table of values: TABLE.COLUMN.",
        "survey.concern"
      ),
      SchemaKey("about", .text, "For the reader.", "Twelve months to March"),
    ],
    conditions: [
      ("oneOf", .array([SchemaObject.has("sum of"), SchemaObject.has("value of")])),
      SchemaObject.needs([("times", ["sum of"]), ("through", ["times"])]),
    ]
  )

  /// A table and a column with a point between them.
  private static let reference = JSONSchema([
    ("type", .array([.text("string"), .text("number")])), ("pattern", .text("^[^.]+[.][\\s\\S]+$")),
  ])
}

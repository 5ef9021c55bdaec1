import Diagnostics

/// A number, or a list of them, that says where it comes from and when it holds.
///
/// What is not in force may be anything: whether it is above 0, say, is found out on its day.
enum DatedValueSchema {
  /// A number alone, or one with dates.
  static func orDated(_ plain: JSONSchema, _ definition: SharedSchema) -> JSONSchema {
    .any(of: [plain, .shared(definition)])
  }

  static let weight = object("a number with dates", .number(), example: "60", later: "50")
  static let amount = object("a cut with dates", .shared(.amount), example: "200", later: "250")
  static let amounts = object(
    "cuts with dates",
    .list(of: .shared(.amount)),
    example: "[50, 250]",
    later: "[60, 300]"
  )
  static let numbers = object(
    "scores with dates",
    .list(of: .number()),
    example: "[1, 2, 3]",
    later: "[1, 2, 4]"
  )

  private static func object(
    _ title: String,
    _ value: JSONSchema,
    example: String,
    later: String
  ) -> SchemaObject {
    SchemaObject(
      title,
      "Says where it comes from, why it is what it is, and when it holds.",
      keys: values(value, example: example, later: later) + grounds,
      conditions: [oneOf]
    )
  }

  /// The value, or the values by date.
  static func values(_ value: JSONSchema, example: String, later: String) -> [SchemaKey] {
    [
      SchemaKey("value", value, "A value that has always held.", example),
      SchemaKey(
        "values",
        .mapping(to: value, .strictlyLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        "The values by the day from which each holds, oldest first.",
        "{2024-04-01: \(example), 2026-04-01: \(later)}"
      ),
    ]
  }

  /// Where it comes from, why, and by when to look at it again.
  static let grounds: [SchemaKey] = [
    SchemaKey("source", .texts, "Where it comes from: names of 'sources'.", "strategy"),
    SchemaKey("because", .text, "Why it is what it is.", "agreed by the board"),
    SchemaKey(
      "review_by",
      .shared(.date),
      "The last day on which nobody need have looked at it again.",
      "2027-03-31"
    ),
  ]

  /// One of the two has to be there, and only one.
  static let oneOf: JSONValue.Member = (
    "oneOf", .array([SchemaObject.has("value"), SchemaObject.has("values")])
  )
}

/// One entry of `parameters:` of a rules file.
enum ParameterSchema {
  static let object = SchemaObject(
    "a parameter",
    "A number with a name that conditions and formulas read like a measure.",
    keys: [
      SchemaKey(
        "unit",
        .text,
        "What it counts, such as crimes or percent; it is compared only with what counts the same.",
        "percent"
      )
    ] + DatedValueSchema.values(.shared(.amount), example: "20", later: "30") + [
      SchemaKey("about", .text, "For the reader.", "what counts as a fast rise")
    ] + DatedValueSchema.grounds,
    conditions: [DatedValueSchema.oneOf]
  )
}

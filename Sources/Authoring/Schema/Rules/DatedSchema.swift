import Diagnostics

/// A number, or a list of them, that says where it comes from and from when on it holds.
enum DatedSchema {
  /// The keys, in the order in which the reader names them.
  static let object = object(of: .number(), as: "200", "250")

  /// A mapping that stands for a value, with values of one kind behind its dates: an old one and a new
  /// one for example.
  static func object(of value: JSONSchema, as old: String, _ new: String) -> SchemaObject {
    SchemaObject(
      "a value with its source or its dates",
      "A number that says where it comes from, from when on it holds, and when it is to be "
        + "looked at again.",
      keys: [
        SchemaKey("value", value, single, new),
        SchemaKey("values", values(value), several, "{2024-04-01: \(old), 2026-04-01: \(new)}"),
      ] + origin,
      conditions: oneOfThem
    )
  }

  /// One entry of `parameters:`.
  static let parameter = SchemaObject(
    "a parameter",
    "A number with a name, for conditions and formulas.",
    keys: [
      SchemaKey("unit", .text, "What it counts, as of a measure; number if not said.", "percent"),
      SchemaKey("value", .shared(.amount), single, "25%"),
      SchemaKey("values", values(.shared(.amount)), several, "{2024-04-01: 20, 2026-04-01: 25}"),
      SchemaKey("about", .text, "For the reader.", "What counts as a fast rise"),
    ] + origin,
    conditions: oneOfThem
  )

  private static let single = "The value; or 'values', by date."
  private static let several =
    "The values, each under the first day on which it holds, from the oldest date to the newest."

  private static let origin: [SchemaKey] = [
    SchemaKey("source", .texts, "Where it comes from: names of 'sources'.", "strategy"),
    SchemaKey("because", .text, "Why it is so.", "the median of the last five years"),
    SchemaKey(
      "review_by",
      .shared(.date),
      "The day by which somebody should look at it again.",
      "2027-03-31"
    ),
  ]

  private static let oneOfThem: [JSONValue.Member] = [
    ("oneOf", .array([SchemaObject.has("value"), SchemaObject.has("values")]))
  ]

  private static func values(_ value: JSONSchema) -> JSONSchema {
    .mapping(to: value, .strictlyLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
  }
}

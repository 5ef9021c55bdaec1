import Diagnostics

/// `tests:` of a rules file, and the file `tests.yaml` beside one.
enum TestsSchema {
  static let object = SchemaObject(
    "Tests of a rules file of Precedence",
    "What is given, and what is expected of it. Keys that start with x- are yours: nobody "
      + "reads them.",
    keys: [
      FormatKey.key,
      SchemaKey("about", .text, "For the reader.", "The cases that the partnership discussed"),
      .required("tests", entries, "The tests, each under its name.", example),
    ]
  )

  static let example = "{many and rising: {given: {volume: 300}, expect: {rating: High}}}"

  /// Tests under their names.
  static let entries = JSONSchema([
    ("type", .text("object")), JSONSchema.own([]),
    ("additionalProperties", JSONSchema.shared(.test).json),
  ])
}

/// One test.
enum TestSchema {
  static let object = SchemaObject(
    "a test",
    "What is given, and what is expected of it.",
    keys: [
      .required(
        "given",
        .any(of: [measures, candidates]),
        "The measures of one candidate; or several candidates by their ids, each with its "
          + "measures. What is not given is missing.",
        "{volume: 11, last_year: 3, harm_days: 55, concern: 3}",
        "{arson: {volume: 12, concern: 2}, fraud: {volume: 450, concern: 4}}"
      ),
      .required(
        "expect",
        expected,
        "What should come out: NAME level, NAME or NAME score (a number), rating, rules (all "
          + "that fire), fires, does not fire, status; of several candidates order and shortlist, "
          + "and the others below their ids.",
        "{trend level: Medium, rules: []}",
        "{order: [fraud, arson], arson: {rating: Low}}"
      ),
      SchemaKey(
        "todo",
        .text,
        "Why the test is not expected to pass yet.",
        "the cut is to be agreed in May"
      ),
      SchemaKey("only", .shared(.yesNo), "Run this test and others like it alone.", "yes"),
      SchemaKey("about", .text, "For the reader.", "From the minutes of March"),
    ],
    conditions: [
      ("if", .object([("properties", .object([("given", measures.json)]))])),
      (
        "then",
        .object([
          ("properties", .object([("expect", .object([("additionalProperties", outcome.json)]))]))
        ])
      ),
    ]
  )

  /// The measures of one candidate.
  private static let measures = JSONSchema([
    ("type", .text("object")), ("additionalProperties", JSONSchema.text.json),
  ])
  /// Candidates with theirs.
  private static let candidates = JSONSchema([
    ("type", .text("object")), ("additionalProperties", measures.json),
  ])

  private static let outcome = JSONSchema.shared(.outcome)
  private static let expected = JSONSchema.mapping(
    to: .any(of: [outcome, .mapping(to: outcome)])
  ).adding([
    ("properties", .object([("order", outcome.json), ("shortlist", outcome.json)]))
  ])

  /// What stands behind one key: a text, or a list in which those that share a place stand in a list.
  static let outcomes = JSONSchema.any(of: [.text, .list(of: .texts, from: 0)])
}

/// One item of `candidates:` of an assessment file.
enum CandidateSchema {
  static let object = SchemaObject(
    "a candidate",
    "A thing to be ranked. Under the name of a table of kind offences stand the rows that belong to it; [] says that no row counts it.",
    keys: [
      .required(
        "id",
        .text,
        "A short name to type, each its own: letters, digits, '-', '_' and '.'.",
        "burglary"
      ),
      SchemaKey("name", .text, "What the reader sees.", "Burglary"),
      SchemaKey("about", .text, "For the reader.", "Homes and businesses"),
      SchemaKey(
        "judged",
        .mapping(to: .shared(.judgement), .anyButOwn),
        "Levels that a person gave, each under its measure.",
        "{concern: {level: High, because: named first in the survey, by: the analyst}}"
      ),
      SchemaKey(
        "values",
        .mapping(to: .text, .anyButOwn),
        "Numbers, categories or yes/no written here, each under its measure; or an interval, as in 100..150.",
        "{volume: 120, kind: burglary, harm_days: 100..150}"
      ),
      SchemaKey(
        "flags",
        .any(of: [.text, rows]),
        "The yes/no measures that are yes; with this key the others are no.",
        "[repeated]"
      ),
      SchemaKey(
        "not counted",
        .texts,
        "What the evidence leaves out, for the reader.",
        "offences on the railway"
      ),
    ],
    others: .any(of: [.text, rows])
  )

  static let judgement = SchemaObject(
    "a judgement",
    "A level that a person gave.",
    keys: [
      .required("level", .text, "The level's name or number.", "High", "4"),
      .required("because", .text, "Why, and where it stands.", "named first in the survey of 2021"),
      SchemaKey("by", .text, "Who judged.", "the analyst"),
      SchemaKey("confidence", .text, "How sure they are.", "medium"),
    ]
  )

  private static let rows = JSONSchema.list(of: .text, from: 0)
}

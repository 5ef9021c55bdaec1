import Diagnostics
import RulesFile

/// One entry of `criteria:` of a rules file.
enum CriterionSchema {
  static let object = SchemaObject(
    "a criterion",
    "Turns a measure into a level and a score.",
    keys: [
      SchemaKey(
        "measure",
        .text,
        "The measure that it reads; the one of its own name if not said.",
        "harm_days"
      ),
      SchemaKey(
        "kind",
        .words(CriterionSection.Kind.self),
        "How it scores; told from 'cuts', 'points' or 'table', but has to be said for judged, yes/no and place.",
        "judged"
      ),
      LevelSchema.levels,
      SchemaKey(
        "cuts",
        DatedValueSchema.orDated(.shared(.amounts), .datedAmounts),
        "Where each level above the first begins: one cut fewer than levels. A value on a cut is in the upper level. Per cent signs only on a measure in percent.",
        "[50, 250, 500, 1000]",
        "[-20%, -5%, 5%, 20%]"
      ),
      SchemaKey(
        "points",
        .mapping(
          to: DatedValueSchema.orDated(.number(from: 0), .datedNumber),
          .strictlyLike("^\(Numerals.number)%?$")
        ),
        "Measure and score, the measure increasing, scores 0 or more: straight lines between them.",
        "{0: 0, 1000: 5, 50000: 10}"
      ),
      SchemaKey(
        "table",
        .mapping(to: .text),
        "The level of each category of the measure.",
        "{theft: Low, burglary: High}"
      ),
      SchemaKey(
        "worse",
        .words(CriterionSection.Worse.self),
        "Which end is more serious: higher or lower, and of yes/no yes or no; higher and yes if not said.",
        "lower"
      ),
      SchemaKey(
        "scores",
        DatedValueSchema.orDated(.shared(.numbers), .datedNumbers),
        "One number a level: 0 or more, not falling, not all the same; 1, 2, 3 and so on if not said.",
        "[0, 1, 3, 9]"
      ),
      SchemaKey("about", .text, "For the reader.", "Crimes recorded in twelve months"),
      SchemaKey("source", .texts, "Where it comes from: names of 'sources'.", "strategy"),
    ]
  )
}

/// A level that is more than a name.
enum LevelSchema {
  static let levels = SchemaKey(
    "levels",
    .shared(.levels),
    "The levels, 2 to 10 of them, the least serious first: names, or names with definitions.",
    "[Low, Medium, High]",
    "[Low, {name: High, definition: more than ten letters}]"
  )

  static let object = SchemaObject(
    "a level with its definition",
    "One named step of a scale.",
    keys: [
      .required("name", .text, "What the level is called.", "High"),
      SchemaKey(
        "definition",
        .texts,
        "What puts a candidate there, a text or a list of them; stands in the report and beside the matrix.",
        "more than ten letters, or a petition"
      ),
    ]
  )
}

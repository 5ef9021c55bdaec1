import Diagnostics
import RulesFile

/// One entry of `consultation:` of a rules file.
enum ConsultationSchema {
  static let object = SchemaObject(
    "a consultation",
    "How what people said becomes a measure. The assessment says what was asked and where the answers are.",
    keys: [
      .required(
        "method",
        method,
        "How the ballots are counted.",
        "top 3 share",
        "borda",
        "net concern"
      ),
      SchemaKey(
        "becomes",
        .words(ConsultationSection.Becomes.self),
        "Which number of the count the measure is; the method has one of its own if not said.",
        "equal steps"
      ),
      SchemaKey(
        "unranked",
        .words(ConsultationSection.Unranked.self),
        "Only of borda: what options get that a ballot does not rank; shared leftover points if not said.",
        "zero"
      ),
      SchemaKey(
        "groups",
        .mapping(to: .number(from: 0)),
        "What each group of respondents counts for, as a share of their sum, however many its ballots are; all the same if not said.",
        "{public: 60, stakeholders: 40}"
      ),
      SchemaKey(
        "weighting",
        .shared(.weighting),
        "Every group whose margins the assessment gives is weighted to them (raking).",
        "{to: [age, area], cap: 5}"
      ),
      SchemaKey(
        "confidence",
        .shared(.amount),
        "Of the measure's interval: 50% to 99.9%; 95% if not said.",
        "90%"
      ),
      SchemaKey(
        "smallest cell",
        .wholeNumber(from: 0, to: 1_000_000),
        "Counts of people below it are not shown; 5 if not said.",
        "10"
      ),
      SchemaKey(
        "self-selected",
        .words(ConsultationSection.SelfSelected.self),
        "Whether people who chose themselves get a margin of error all the same; no interval if not said.",
        "interval"
      ),
      SchemaKey(
        "because",
        .text,
        "Why so, for the reader.",
        "The panel stands for the whole district"
      ),
    ]
  )

  static let weighting = SchemaObject(
    "the weighting",
    "To what groups of respondents are weighted.",
    keys: [
      .required("to", .texts, "The margins to weight to.", "[age, area]"),
      SchemaKey(
        "cap",
        .number(),
        "The largest weight a ballot may have, in units of the mean weight; 5 if not said.",
        "5"
      ),
    ]
  )

  /// The names of the methods, of which one holds a number.
  private static let method = JSONSchema.any(of: [
    .words(ConsultationMethodName.all.filter { ConsultationMethodName(text: $0) != nil }),
    .text(like: "^top ([1-9]|[1-9][0-9]|1[0-9][0-9]|200) share$"),
  ])
}

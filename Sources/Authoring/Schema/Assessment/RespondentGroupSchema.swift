import Consultation
import Diagnostics
import Precedence

/// One entry of `groups:` of a consultation in an assessment file.
enum RespondentGroupSchema {
  static let object = SchemaObject(
    "a group of respondents",
    "The file of its ballots, how they are written down, and who the respondents are. Which keys it has depends on the form.",
    keys: [
      .required("file", .text, "The ballots, seen from this file.", "evidence/public.csv"),
      .required("form", .words(BallotForm.self), "How they are written down.", "ranks"),
      SchemaKey("about", .text, "For the reader.", "Returned by post"),
      SchemaKey(
        "order",
        .text,
        "Of the form order: the column with the whole order, best first.",
        "order"
      ),
      SchemaKey("id", .text, "Of the form places: the column that names the options.", "theme"),
      SchemaKey("place", .text, "Of the form places: the column with their places.", "place"),
      SchemaKey(
        "scale",
        .list(of: .text),
        "Of the form scores: the words of the scale, the lowest first.",
        "[Not a problem, A small problem, A big problem]"
      ),
      SchemaKey(
        "steps",
        .wholeNumber(from: 2, to: 100),
        "Of the form scores: how many steps, for numbers from 1.",
        "5"
      ),
      SchemaKey(
        "weight",
        .text,
        "The column with what each ballot weighs; all the same if not said.",
        "weight"
      ),
      SchemaKey(
        "only",
        only,
        "Only the rows with this entry count, for several groups in one file: one column and its entry.",
        "{group: public}"
      ),
      SchemaKey("shared ranks", .shared(.yesNo), "Whether two options may have one rank.", "no"),
      SchemaKey("mode", .text, "How it was asked, for the reader.", "on paper"),
      SchemaKey(
        "sample",
        .words(RespondentGroupSection.Sample.self),
        "How the respondents were found; taken as self-selected if not said.",
        "random"
      ),
      SchemaKey(
        "population",
        .wholeNumber(from: 1, to: 1_000_000_000),
        "How many people they stand for; makes intervals narrower where many of them answered.",
        "90000"
      ),
      SchemaKey(
        "margins",
        .mapping(to: .mapping(to: .number())),
        "How the population divides; rules that say 'weighting' weight the ballots to it.",
        "{age: {under 35: 30000, 35 and over: 60000}}"
      ),
    ],
    conditions: [("allOf", .array(BallotForm.allCases.map(form)))]
  )

  private static let only = JSONSchema.mapping(to: .text).adding([("maxProperties", .integer(1))])

  private static let special = [
    "order", "id", "place", "scale", "steps", "weight", "only", "shared ranks", "margins",
  ]

  /// Which keys belong to which form, beside those that every group has.
  private static func form(_ form: BallotForm) -> JSONValue {
    let allowed = keys(of: form)
    return SchemaObject.when(
      "form",
      is: form.rawValue,
      required: form == .places ? ["id", "place"] : [],
      forbidden: special.filter { !allowed.contains($0) },
      further: form == .scores ? [oneScale] : []
    )
  }

  private static func keys(of form: BallotForm) -> [String] {
    switch form {
    case .ranks: ["weight", "only", "shared ranks", "margins"]
    case .order: ["order", "weight", "only", "shared ranks", "margins"]
    case .ticks: ["weight", "only", "margins"]
    case .scores: ["scale", "steps", "weight", "only", "margins"]
    case .places: ["id", "place", "only"]
    case .preflib, .blt: []
    }
  }

  /// Answers are words or numbers.
  private static let oneScale: JSONValue.Member = (
    "oneOf", .array([SchemaObject.has("scale"), SchemaObject.has("steps")])
  )
}

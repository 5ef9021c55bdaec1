/// One entry of `consultation:` of an assessment file.
enum ConsultationEvidenceSchema {
  static let object = SchemaObject(
    "a consultation",
    "What was asked, what could be answered, and a file for each group of respondents.",
    keys: [
      SchemaKey(
        "question",
        .text,
        "The question as it was put.",
        "Which of these should come first?"
      ),
      SchemaKey(
        "fieldwork",
        .shared(.days),
        "When it was asked, both days included.",
        "{from: 2026-02-01, to: 2026-03-07}"
      ),
      SchemaKey(
        "source",
        .text,
        "Document and place, for the reader.",
        "Report of the survey, page 4"
      ),
      SchemaKey("about", .text, "For the reader.", "On paper and on the web"),
      SchemaKey(
        "options",
        .mapping(to: .text, .anyButOwn),
        "Other names that ballots use for candidates, each with the id of the candidate.",
        "{ASB: damage}"
      ),
      SchemaKey(
        "other options",
        .mapping(to: .text, .anyButOwn),
        "What else could be chosen and is no candidate, each with the reason. It is counted and gets no place in the ranking.",
        "{Parking: for the county council}"
      ),
      SchemaKey(
        "withdrawn",
        .texts,
        "Options that are passed over, as if they had been on no ballot.",
        "[Parking]"
      ),
      .required(
        "groups",
        .mapping(to: .shared(.respondents), .anyButOwn),
        "Who was asked, each group under the name that the rules use.",
        "{public: {file: public.csv, form: ranks}}"
      ),
    ]
  )
}

import RulesFile

/// One entry of `measures:` of a rules file.
enum MeasureSchema {
  static let object = SchemaObject(
    "a measure",
    "One quantity of each candidate, either brought by the evidence or worked out from other measures.",
    keys: [
      .required(
        "unit",
        .text,
        "What it counts, such as crimes or pounds; or percent, number, level (a person's judgement), yes/no or category.",
        "crimes",
        "days per crime",
        "percent",
        "number",
        "level",
        "yes/no",
        "category"
      ),
      SchemaKey(
        "of",
        .any(of: [.wholeNumber(from: 2, to: 10), .list(of: .text)]),
        "How many levels (2 to 10), of a measure in levels; or the categories. Only there, and there it has to be.",
        "5",
        "[theft, burglary, robbery]"
      ),
      SchemaKey(
        "missing",
        .words(MeasureSection.Missing.self),
        "What stands for a value that a candidate does not bring; refuse if not said.",
        "neutral"
      ),
      SchemaKey(
        "is",
        .text,
        "How it is worked out from other measures; change(CURRENT, BASE) for a change in per cent.",
        "change(volume, last_year)",
        "volume / residents * 1000"
      ),
      SchemaKey(
        "test",
        .words(MeasureSection.Test.self),
        "Only of a change: which test decides whether it can be told from chance; conditional if not said.",
        "e-test"
      ),
      SchemaKey(
        "unless",
        .text,
        "Only of a change: when it counts as none (0%). May use 'base' and 'significant at 95%'.",
        "base < 20 or not significant at 95%"
      ),
      SchemaKey("about", .text, "For the reader.", "What residents say"),
      SchemaKey(
        "source",
        .texts,
        "Where it comes from: names of 'sources'.",
        "strategy",
        "[strategy, survey]"
      ),
    ]
  )
}

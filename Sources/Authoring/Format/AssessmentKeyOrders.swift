extension KeyOrder {
  /// The order of `Examples/README.md`.
  static var assessmentFile: KeyOrder {
    KeyOrder([
      "format", "name", "about", "area",
      .key("valid", .keys(period)),
      "as_of", "rules", "unequal periods",
      .key("periods", .names(.keys(period))),
      .key("tables", .names(.keys(table))),
      .key("measures", .names(.keys(aggregation), lineUp: .neighbours)),
      .key("targets", .names(.keys(target))),
      .key("consultation", .names(.keys(consultationEvidence))),
      .key("candidates", .items(.keys(candidate))),
      "unassigned", "accept",
    ])
  }

  /// The order of a file of scenarios.
  static var scenarioFile: KeyOrder {
    KeyOrder([
      "format", "name", "about", "because", "changes",
      .key("scenarios", .items(.keys(scenario))),
    ])
  }

  static var scenario: KeyOrder { KeyOrder(["name", "because", "changes"]) }

  static var period: KeyOrder { KeyOrder(["from", "to"]) }

  static var table: KeyOrder {
    KeyOrder([
      "file", "kind", "about", "id", "parent", "label", "counts", "change", "percent", "overlaps",
      "partial", "weight", "unit", "from", "to",
    ])
  }

  static var aggregation: KeyOrder {
    KeyOrder(["sum of", "times", "through", "value of", "about"])
  }

  static var consultationEvidence: KeyOrder {
    KeyOrder([
      "question",
      .key("fieldwork", .keys(period)),
      "source", "about", "options", "other options", "withdrawn",
      .key("groups", .names(.keys(respondents))),
    ])
  }

  static var respondents: KeyOrder {
    KeyOrder([
      "file", "form", "about", "order", "id", "place", "scale", "steps", "weight", "only",
      "shared ranks", "mode", "sample", "population", "margins",
    ])
  }

  /// The rows of tables that belong to a candidate stand behind `about`; what they leave out follows.
  static var candidate: KeyOrder {
    KeyOrder(
      [
        "id", "name", "about", "not counted",
        .key("judged", .names(.keys(judgement))),
        "values", "flags",
      ],
      named: 3
    )
  }

  static var judgement: KeyOrder { KeyOrder(["level", "because", "by", "confidence"]) }

  static var target: KeyOrder {
    KeyOrder([
      "file", "about", "id", "label", "group", "baseline", "target", "actual", "quarters", "totals",
      "totals column", "direction", "direction column", "published", "published as", "total",
      "counts", "counts column",
      .key("periods", .keys(KeyOrder(["baseline", "actual"]))),
    ])
  }
}

extension WrittenFile {
  /// The order of the keys of a file of this kind.
  var keys: KeyOrder {
    switch self {
    case .rules: .rulesFile
    case .assessment: .assessmentFile
    case .scenario: .scenarioFile
    case .tests: .testsFile
    }
  }
}

extension KeyOrder {
  /// The order of `Rules/README.md`.
  static var rulesFile: KeyOrder {
    KeyOrder([
      "format", "name", "about", "version", "sources",
      .key("measures", .names(.keys(measure), lineUp: .neighbours)),
      .key("parameters", .names(.keys(parameter), lineUp: .neighbours)),
      .key("consultation", .names(.keys(consultation))),
      .key("criteria", .names(.keys(criterion), lineUp: .neighbours)),
      .key("groups", .names(.keys(group), lineUp: .neighbours)),
      .key("matrix", .keys(matrix)),
      .key("rules", .names(.keys(rule))),
      .key("ranking", .keys(ranking)),
      "accept",
      .key("tests", .names(.keys(test))),
    ])
  }

  /// The order of a `tests.yaml`.
  static var testsFile: KeyOrder {
    KeyOrder(["format", "about", .key("tests", .names(.keys(test)))])
  }

  static var measure: KeyOrder {
    KeyOrder(["unit", "of", "is", "test", "unless", "missing", "about", "source"])
  }

  static var parameter: KeyOrder {
    KeyOrder(["unit", "value", "values", "about", "source", "because", "review_by"])
  }

  static var consultation: KeyOrder {
    KeyOrder([
      "method", "becomes", "unranked", "groups",
      .key("weighting", .keys(KeyOrder(["to", "cap"]))),
      "confidence", "smallest cell", "self-selected", "because",
    ])
  }

  static var criterion: KeyOrder {
    KeyOrder([
      "measure", "kind", .key("levels", levels), .key("cuts", .keysOrItems(dated)),
      .key("points", .names(.keys(dated))), "table", "worse", .key("scores", .keysOrItems(dated)),
      "about", "source",
    ])
  }

  static var group: KeyOrder {
    KeyOrder([
      .key("of", .names(.keys(dated))), "by", "scale", .key("levels", levels),
      .key("cuts", .keysOrItems(dated)), "about",
    ])
  }

  /// A value with its source or its dates, in the place of a number or a list of numbers.
  static var dated: KeyOrder { KeyOrder(["value", "values", "source", "because", "review_by"]) }

  static var matrix: KeyOrder {
    KeyOrder([
      "down", "across", .key("ratings", levels),
      .key("cells", .names(.any, lineUp: .all)), "about",
    ])
  }

  static var rule: KeyOrder { KeyOrder(["when", "then", "because", "about"]) }

  static var ranking: KeyOrder { KeyOrder(["by", "ties", "shortlist"]) }

  static var test: KeyOrder { KeyOrder(["about", "only", "todo", "given", "expect"]) }

  static var level: KeyOrder { KeyOrder(["name", "definition"]) }

  private static var levels: Shape { .items(.keys(level)) }
}

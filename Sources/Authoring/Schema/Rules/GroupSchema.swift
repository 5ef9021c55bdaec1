import RulesFile

/// One entry of `groups:` of a rules file.
enum GroupSchema {
  static let object = SchemaObject(
    "a group",
    "Combines criteria or other groups into one number.",
    keys: [
      .required(
        "of",
        .any(of: [
          .mapping(to: DatedValueSchema.orDated(.number(from: 0), .datedNumber)),
          .list(of: .text),
        ]),
        "What it combines, each with its weight; weights are shares of their sum, so 60 and 40 mean the same as 3 and 2. A list weighs all the same.",
        "{volume: 60, trend: 40}",
        "[physical, psychological, financial]"
      ),
      SchemaKey(
        "by",
        .words(GroupSection.Combination.self),
        "How; weighted mean if not said. Only the weighted ones take weights.",
        "sum"
      ),
      SchemaKey(
        "scale",
        .words(GroupSection.Scale.self),
        "Whether scores are first mapped to 0 to 1, each from the lowest to the highest of its scale, so that a weight means what it says (0-1, if not said); or enter as they are.",
        "raw levels"
      ),
      LevelSchema.levels,
      SchemaKey(
        "cuts",
        DatedValueSchema.orDated(.shared(.amounts), .datedAmounts),
        "Where each level above the first begins, on the group's own scale (0 to 1 for a weighted mean).",
        "[0.25, 0.5, 0.75]"
      ),
      SchemaKey("about", .text, "For the reader.", "How often it happens"),
    ]
  )
}

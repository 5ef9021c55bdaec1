/// `ranking:` of a rules file.
enum RankingSchema {
  static let object = SchemaObject(
    "the ranking",
    "By what candidates are ordered.",
    keys: [
      .required(
        "by",
        keys,
        "What makes the order, the first key first; the most serious candidate comes first. A key is rating, a group, a criterion or a measure, and may be followed by 'lowest first'.",
        "[rating, risk]",
        "risk"
      ),
      SchemaKey(
        "ties",
        keys,
        "Looked at only among candidates that are equal on all of 'by'. Whoever is still equal shares a place.",
        "[harm_days, response lowest first]"
      ),
      SchemaKey("shortlist", .wholeNumber(from: 1), "How many places make the shortlist.", "6"),
    ]
  )

  private static let keys = JSONSchema.listOrSingle(
    of: .text(
      like:
        "^\(gap)*\(RuleSchema.word)(\(gap)+(score|measure))?(\(gap)+(lowest|highest)\(gap)+first)?\(gap)*$"
    )
  )
  private static let gap = RuleSchema.gap
}

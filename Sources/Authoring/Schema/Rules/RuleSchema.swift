/// One entry of `rules:` of a rules file.
enum RuleSchema {
  static let object = SchemaObject(
    "a rule",
    "What follows when a condition holds.",
    keys: [
      .required(
        "when",
        .text,
        "A condition: an expression that is true or false. It begins best with a name; then it needs no quotes.",
        "trend >= 25% and volume >= 100",
        "volume is at most \"Low\" and concern is at least \"High\""
      ),
      .required(
        "then",
        .listOrSingle(of: .text(like: "^\(gap)*(\(effects))\(gap)*$")),
        "What follows: raise GROUP by N, lower GROUP by N, rating at least RATING, rating at most RATING, keep, leave out, monitor, flag TEXT; or a list of these.",
        "raise likelihood by 1",
        "rating at least High",
        "keep",
        "[monitor, flag look at it again in spring]"
      ),
      SchemaKey(
        "because",
        .text,
        "The reason, as it stands in the report; required but for flags alone. {volume} is replaced by the value of the measure.",
        "up {trend} on a base of {last_year}"
      ),
      SchemaKey("about", .text, "For the reader.", "Agreed after the meeting of May"),
    ]
  )

  /// What the reader takes for a blank between words.
  static let gap = "[ \\t\\n]"

  private static let effects = [
    "(raise|lower)\(gap)+\(word)\(gap)+by\(gap)+[-+]?[0-9]+",
    "rating\(gap)+at\(gap)+(least|most)\(gap)+\(rest)", "keep", "leave\(gap)+out", "monitor",
    "flag\(gap)+\(rest)",
  ].joined(separator: "|")
  static let word = "[^ \\t\\n]+"
  private static let rest = "[^ \\t\\n][\\s\\S]*"
}

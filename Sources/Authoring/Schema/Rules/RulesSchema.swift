import Diagnostics

/// The top level of a rules file.
enum RulesSchema {
  static let object = SchemaObject(
    "Rules file of Precedence",
    "What each candidate has to bring, how that becomes scores, how scores are combined, and "
      + "what makes one candidate come before another. Keys that start with x- are yours: nobody "
      + "reads them.",
    keys: [
      FormatKey.key,
      .required("name", .text, "What the rules are called in reports.", "Example risk matrix"),
      SchemaKey(
        "about",
        .text,
        "What they are for.",
        "How often a harm happens against how grave it is."
      ),
      SchemaKey("version", .text, "Your own version, such as 3 or 2026-04.", "3", "2026-04"),
      SchemaKey(
        "sources",
        .mapping(to: .text, .anyButOwn),
        "The documents that measures and criteria refer to with 'source': name and text.",
        "{strategy: Community Safety Partnership Strategy 2026-2029}"
      ),
      .required(
        "measures",
        .mapping(to: .shared(.measure), .names),
        "What each candidate has to bring, and what is worked out from it: one entry for each "
          + "quantity.",
        "{volume: {unit: crimes}, last_year: {unit: crimes}}"
      ),
      SchemaKey(
        "parameters",
        .mapping(to: .shared(.parameter), .names),
        "Numbers with a name, for conditions and formulas: a number, or a mapping that says "
          + "its unit, where it comes from and its values by date.",
        "{fast_rise: 25%, small_base: {value: 20, source: strategy}}"
      ),
      SchemaKey(
        "consultation",
        .mapping(to: .shared(.consultation), .anyButOwn),
        "How ballots and surveys become measures: one entry for each measure that comes from them.",
        "{concern: {method: top 3 share}}"
      ),
      .required(
        "criteria",
        .mapping(to: .shared(.criterion), .names),
        "How measures become levels and scores: one entry for each criterion.",
        "{volume: {cuts: [50, 250, 500, 1000]}}"
      ),
      .required(
        "groups",
        .mapping(to: .shared(.group), .names),
        "How criteria and other groups are combined into one number.",
        "{risk: {of: {volume: 60, harm: 40}}}"
      ),
      SchemaKey(
        "matrix",
        .shared(.matrix),
        "Two levels in, one rating out. Without it there are no ratings.",
        "{down: impact, across: likelihood, ratings: [Low, High], "
          + "cells: {High: [Low, High], Low: [Low, Low]}}"
      ),
      SchemaKey(
        "rules",
        .mapping(to: .shared(.rule), .names),
        "What follows when a condition holds. Rules read the values as they were before any "
          + "rule acted, so their order does not matter.",
        "{rising: {when: trend >= 25%, then: keep, because: it rises fast}}"
      ),
      .required(
        "ranking",
        .shared(.ranking),
        "By what candidates are ordered.",
        "{by: [rating, risk], shortlist: 6}"
      ),
      AcceptSchema.key,
      SchemaKey(
        "tests",
        TestsSchema.entries,
        "Tests beside the rules: what is given, and what is expected of it.",
        TestsSchema.example
      ),
    ]
  )
}

/// The key that every file begins with.
enum FormatKey {
  static let key = SchemaKey.required(
    "format",
    JSONSchema([("const", .integer(1))]),
    "The version of this file format: 1.",
    "1"
  )
}

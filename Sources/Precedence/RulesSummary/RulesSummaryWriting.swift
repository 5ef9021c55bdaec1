extension Rules {
  /// What the rules say, for a reader.
  ///
  /// - Complexity: Linear in the size of the rules.
  public var summary: RulesSummary {
    RulesSummary(
      name: name,
      about: nil,
      version: version,
      sources: [],
      measures: [],
      criteria: [],
      groups: [],
      matrix: nil,
      rules: []
    )
  }
}

import Diagnostics

extension Assessment {
  /// Compares this assessment with another: who stands elsewhere there, and what caused each move.
  ///
  /// The two may be of two years, of two areas, or of one area by two rules. Candidates are the same if
  /// their ids are.
  ///
  /// ```swift
  /// let lastYear = Assessment.read("2020", from: DiskFiles()).value
  /// let thisYear = Assessment.read("2021", from: DiskFiles()).value
  /// if let lastYear, let thisYear, let comparison = lastYear.comparison(with: thisYear).value {
  ///   for move in comparison.movers { print(move.name, move.rise ?? 0) }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - other: The second assessment.
  ///   - titles: What the two are called where they do not tell themselves apart by their areas, their
  ///     names, or the names or versions of their rules.
  /// - Returns: The comparison; none if one of the two cannot be ranked. The findings are those of both
  ///   results, and what there is to say about comparing them.
  /// - Complexity: For n differences about 2n rankings, more where differences need each other; at most
  ///   2,000.
  public func comparison(
    with other: Assessment,
    titles: AssessmentComparison.Titles = .init(before: "before", after: "after")
  ) -> Checked<AssessmentComparison> {
    let results = [result(), other.result()]
    var findings = FindingList()
    for result in results { findings.append(contentsOf: result.findings) }
    guard let before = results[0].value, let after = results[1].value else {
      return Checked(nil, findings)
    }
    findings.append(contentsOf: ComparisonMessage.remarks(self, other))
    var writer = ComparisonWriter(Mixing(self, other), before: before, after: after)
    return Checked(writer.comparison(.of(before, after) ?? titles), findings)
  }
}

extension AssessmentComparison.Titles {
  /// Names for two results: their areas if those differ, else their names, else their rules; `nil` if
  /// all of these are the same.
  ///
  /// For example, `Harpenden` and `St Albans`, or `Risk matrix, version 1` and `Risk matrix, version 2`.
  static func of(_ before: AssessmentResult, _ after: AssessmentResult) -> Self? {
    let pairs: [(String?, String?)] = [
      (before.area, after.area), (before.name, after.name),
      (rules(before.rules), rules(after.rules)),
    ]
    for case (let first?, let second?) in pairs where first != second {
      return Self(before: first, after: second)
    }
    return nil
  }

  private static func rules(_ rules: RulesReference) -> String {
    rules.name + (rules.version.map { ", version \($0)" } ?? "")
  }
}

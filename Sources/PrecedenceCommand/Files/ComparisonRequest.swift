import Diagnostics
import Precedence

/// What somebody asked to be compared.
struct ComparisonRequest: Sendable {
  /// The first and the second, as typed.
  let paths: (first: String, second: String)
  /// The rules file of two tables; `nil` if nobody named one.
  let rules: String?
  /// What two rules files rank; `nil` if nobody named any.
  let evidence: String?
  /// The day whose values are in force in the first, and in the second unless it has one of its own.
  var asOf: CalendarDate?
  /// The day whose values are in force in the second.
  var otherAsOf: CalendarDate?

  /// The two days, first and second.
  private var days: [CalendarDate?] { [asOf, otherAsOf ?? asOf] }

  /// Whether one thing is compared with itself on two days.
  private var isOnTwoDays: Bool { otherAsOf != nil && otherAsOf != asOf }

  /// What the two are called where they do not tell themselves apart.
  var titles: AssessmentComparison.Titles {
    guard isOnTwoDays else {
      return AssessmentComparison.Titles(before: paths.first, after: paths.second)
    }
    let suffixes = days.map { day in day.map { " as of \($0.text)" } ?? "" }
    return AssessmentComparison.Titles(
      before: paths.first + suffixes[0],
      after: paths.second + suffixes[1]
    )
  }

  /// The two, or the mistake in naming them.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: The two in the order in which they were named, or what is wrong with them.
  func inputs(in files: CommandFiles) -> Result<[ComparisonInput], Mistake> {
    let all = [paths.first, paths.second].map(files.record)
    if !isOnTwoDays, files.identity(of: all[0]) == files.identity(of: all[1]) {
      return mistake(CommandWording.comparedWithItself(all[1], all[0]))
    }
    let kinds = all.map { kind(of: $0, files) }
    let areRules = kinds.map { $0 == .rules }
    if rules == nil, areRules[0] != areRules[1], let words = Self.words(kinds) {
      return mistake(
        CommandWording.comparedKindsDiffer((all[0], words[0]), (all[1], words[1]))
      )
    }
    if areRules[0], areRules[1], rules == nil { return twoRules(files) }
    if evidence != nil {
      let hint = "leave it out: an assessment has evidence of its own"
      return mistake(CommandWording.idleOption("--evidence", to: "assessments", hint: hint))
    }
    if kinds == [.table, .table], rules == nil {
      return mistake(CommandWording.rulesOfTablesNeeded(all[0], all[1]))
    }
    let isRecord = kinds.map { $0 == .record && rules == nil }
    return .success(
      all.indices.map { index in
        let input = AssessmentInput(path: all[index], rules: rules, asOf: days[index])
        return isRecord[index] ? .record(all[index]) : .assessment(input)
      }
    )
  }

  /// A finding as the reason why nothing can be compared.
  struct Mistake: Error {
    let finding: Finding
  }

  private func mistake(_ finding: Finding) -> Result<[ComparisonInput], Mistake> {
    .failure(Mistake(finding: finding))
  }

  private func twoRules(_ files: CommandFiles) -> Result<[ComparisonInput], Mistake> {
    guard let evidence else {
      return mistake(CommandWording.evidenceNeeded(paths.first, paths.second))
    }
    // Standard input can be read only once, and both rules need it.
    if evidence == CommandFiles.dash {
      return mistake(CommandWording.notEvidence(evidence, is: "the standard input"))
    }
    let all = [paths.first, paths.second]
    switch kind(of: evidence, files) {
    case .table:
      return .success(
        zip(all, days).map { .rulesOfTable($0, table: evidence, asOf: $1) }
      )
    case .rules: return mistake(CommandWording.notEvidence(evidence, is: "a rules file"))
    case .scenarios: return mistake(CommandWording.notEvidence(evidence, is: "a file of scenarios"))
    case .tests: return mistake(CommandWording.notEvidence(evidence, is: "a file of tests"))
    case .record: return mistake(CommandWording.notEvidence(evidence, is: "a decision record"))
    case .assessment, .unknown:
      return .success(zip(all, days).map { .rules($0, assessment: evidence, asOf: $1) })
    }
  }

  /// What a path holds; what cannot be read is unknown, and reading it says why.
  private func kind(of path: String, _ files: CommandFiles) -> FileKind {
    if files.isFolder(path) { return .assessment }
    guard path != CommandFiles.dash, !Platform.isPipe(path), let source = try? files.read(path)
    else { return .unknown }
    return FileKind.of(source)
  }

  /// The kinds in words; `nil` if one of them is unknown.
  private static func words(_ kinds: [FileKind]) -> [String]? {
    let words = kinds.compactMap { kind -> String? in
      switch kind {
      case .rules: "a rules file"
      case .assessment: "an assessment"
      case .scenarios: "a file of scenarios"
      case .tests: "a file of tests"
      case .table: "a table"
      case .record: "a decision record"
      case .unknown: nil
      }
    }
    return words.count == kinds.count ? words : nil
  }
}

/// What a decision is run from, seen from the folder of its files.
public enum DecisionSource: Sendable, Hashable {
  /// An assessment file, which names everything else.
  case assessment(String)
  /// A table with a row per candidate, and the rules for it.
  case table(String, rules: String)

  /// What a set of files is run from; `nil` if neither an assessment nor rules are among them.
  ///
  /// - Parameter files: The files, each with its path and its role.
  package init?(_ files: [(path: String, role: InputFile.Role)]) {
    func first(_ role: InputFile.Role) -> String? { files.first { $0.role == role }?.path }
    if let assessment = first(.assessment) {
      self = .assessment(assessment)
    } else if let rules = first(.rules), let table = first(.evidence) {
      self = .table(table, rules: rules)
    } else {
      return nil
    }
  }

  /// Reads everything as it is read for a record: seen from the folder of the files, so that names in
  /// the result are the same wherever the program was started.
  ///
  /// - Parameters:
  ///   - folder: The folder, as `files` names it.
  ///   - asOf: The day whose values are in force where values of the rules have dates; `nil` for the day
  ///     that the assessment gives, else the newest values.
  ///   - files: Where files come from.
  /// - Returns: The assessment, and every problem found in any of its files.
  public func read(
    in folder: String,
    asOf: CalendarDate? = nil,
    from files: some FileSource
  ) -> Checked<Assessment> {
    let rooted = RootedFiles(files, in: folder)
    return switch self {
    case .assessment(let path): Assessment.read(path, asOf: asOf, from: rooted)
    case .table(let path, let rules):
      Assessment.read(rules: rules, candidates: path, asOf: asOf, from: rooted)
    }
  }
}

import Diagnostics
import Precedence

/// One assessment that the arguments name: a file, or a table with the rules for it.
struct AssessmentInput: Sendable, Hashable {
  /// The assessment file, a folder with an `assessment.yaml`, or a table.
  let path: String
  /// The rules file, if the path is a table.
  let rules: String?
  /// Whether others are ranked with it: a table is then named after its file.
  var isBesideOthers = false
  /// The day whose values are in force where values of the rules have dates; `nil` for the day that the
  /// assessment gives, else the newest values.
  var asOf: CalendarDate?

  /// Reads the assessment.
  ///
  /// - Parameters:
  ///   - files: Where files come from.
  ///   - command: The command, as hints repeat it.
  /// - Returns: The assessment, and all there is to say about its files.
  func read(from files: CommandFiles, for command: String) -> Checked<Assessment> {
    if let rules {
      let read = Assessment.read(
        rules: rules,
        candidates: path,
        area: area,
        asOf: asOf,
        from: files
      )
      guard read.value == nil, let mistake = mistake(rules, files, command) ?? misread(files)
      else { return read }
      return Checked(nil, FindingList([mistake]))
    }
    if path == CommandFiles.dash {
      return Checked(nil, FindingList([CommandWording.rulesNeeded(path, command)]))
    }
    let read = Assessment.read(path, asOf: asOf, from: files)
    if read.value == nil, let mistake = mistake(files, command) {
      return Checked(nil, FindingList([mistake]))
    }
    return read
  }

  /// The first assessment that is named a second time.
  ///
  /// - Parameters:
  ///   - inputs: What the arguments stand for.
  ///   - files: Where files come from.
  /// - Returns: A finding; `nil` if all are different.
  static func repeated(in inputs: [AssessmentInput], _ files: CommandFiles) -> Finding? {
    var paths: [String: String] = [:]
    for input in inputs {
      let identity = files.identity(of: input.path)
      if let other = paths[identity] { return CommandWording.assessmentTwice(input.path, other) }
      paths[identity] = input.path
    }
    return nil
  }

  /// The area of a table among others: the name of its file.
  private var area: String? {
    guard isBesideOthers else { return nil }
    if path == CommandFiles.dash { return "standard input" }
    let name = FilePath.name(of: path)
    return name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
  }

  /// An assessment in place of the rules file, whose every line has been found fault with.
  private func mistake(_ rules: String, _ files: CommandFiles, _ command: String) -> Finding? {
    guard rules != CommandFiles.dash, !Platform.isPipe(rules), let source = try? files.read(rules)
    else { return nil }
    switch FileKind.of(source) {
    case .assessment: return CommandWording.assessmentForRules(rules, command)
    case .scenarios: return CommandWording.scenarios(rules, not: "a rules file")
    case .record: return CommandWording.record(rules, not: "a rules file")
    case .rules, .tests, .table, .unknown: return nil
    }
  }

  /// A record or an assessment in place of the table, whose columns have been found missing.
  private func misread(_ files: CommandFiles) -> Finding? {
    guard path != CommandFiles.dash, !files.isFolder(path), !Platform.isPipe(path),
      let source = try? files.read(path)
    else { return nil }
    switch FileKind.of(source) {
    case .record: return CommandWording.record(path, not: "a table")
    case .assessment: return CommandWording.assessmentForTable(path)
    case .rules, .scenarios, .tests, .table, .unknown: return nil
    }
  }

  /// A folder of several assessments; or a file of another kind, whose every line has been found
  /// fault with.
  private func mistake(_ files: CommandFiles, _ command: String) -> Finding? {
    if files.isFolder(path) {
      let inside = files.assessments(in: path)
      return inside.isEmpty ? nil : CommandWording.severalAssessments(path, inside, command)
    }
    // A pipe has been read to its end; opening it once more could wait for ever.
    guard !Platform.isPipe(path), let source = try? files.read(path) else { return nil }
    switch FileKind.of(source) {
    case .assessment, .tests, .unknown: return nil
    case .table: return CommandWording.rulesNeeded(path, command)
    case .rules: return CommandWording.rulesForAssessment(path)
    case .scenarios: return CommandWording.scenarios(path, not: "an assessment")
    case .record: return CommandWording.record(path, not: "an assessment")
    }
  }
}

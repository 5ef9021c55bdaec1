import Diagnostics
import Precedence

/// One of two things to compare, and how it becomes an assessment.
enum ComparisonInput: Sendable, Hashable {
  /// An assessment, or a table with the rules for it.
  case assessment(AssessmentInput)
  /// Rules, with an assessment in place of whose rules they stand.
  case rules(String, assessment: String, asOf: CalendarDate? = nil)
  /// Rules, with a table of candidates.
  case rulesOfTable(String, table: String, asOf: CalendarDate? = nil)
  /// A decision record, or a report page that holds one, whose files are still what they were.
  case record(String)

  /// Reads it.
  ///
  /// - Parameters:
  ///   - files: Where files come from.
  ///   - command: The command, as hints repeat it.
  /// - Returns: The assessment, and all there is to say about its files.
  func read(from files: CommandFiles, for command: String) -> Checked<Assessment> {
    switch self {
    case .assessment(let input): input.read(from: files, for: command)
    case .rules(let rules, let assessment, let asOf):
      Assessment.read(assessment, rules: rules, asOf: asOf, from: files)
    case .rulesOfTable(let rules, let table, let asOf):
      Assessment.read(rules: rules, candidates: table, asOf: asOf, from: files)
    case .record(let path): Self.recorded(path, files)
    }
  }

  /// The assessment of a record; a finding if running it again gives anything else than it says.
  private static func recorded(_ path: String, _ files: CommandFiles) -> Checked<Assessment> {
    let read = DecisionRecord.read(path, from: files)
    guard let record = read.value else { return Checked(nil, read.findings) }
    let folder = FilePath.joined(record.folder ?? ".", in: FilePath.folder(of: path))
    guard files.isFolder(folder) else {
      return Checked(nil, FindingList([CommandWording.noEvidenceFolder(folder)]))
    }
    let verification = record.verify(in: folder, from: EvidenceFiles())
    guard !verification.hasNoFiles else {
      let count = verification.fileCount
      let finding = CommandWording.noEvidence(folder, toCompare: path, files: count)
      return Checked(nil, FindingList([finding]))
    }
    guard verification.isSame, let source = record.source else {
      return Checked(nil, FindingList([CommandWording.notAsRecorded(path)]))
    }
    return source.read(in: folder, asOf: record.asOf, from: EvidenceFiles())
  }
}

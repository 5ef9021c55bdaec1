import Diagnostics
import Precedence

/// What is to be recorded, by whom and when.
struct RecordRequest: Sendable {
  /// The assessment or table, and the rules for a table.
  let input: AssessmentInput
  /// The people, each as `role: name`.
  var people: [String] = []
  /// What they want to say.
  var note: String?
  /// When the record is made; `nil` for now.
  var made: String?

  /// The mistakes that show without reading a file.
  func mistakes() -> [Finding] {
    var mistakes: [Finding] = []
    for path in [input.path, input.rules].compactMap(\.self)
    where path == CommandFiles.dash || Platform.isPipe(path) {
      mistakes.append(CommandWording.notRecordable(path))
    }
    mistakes += people.filter { Self.person($0) == nil }.map(CommandWording.wrongPerson)
    if let made, !RecordTime.isTime(made) { mistakes.append(CommandWording.wrongTime(made)) }
    return mistakes
  }

  /// The assessment as it is recorded: seen from its own folder, which is given as an absolute path.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: The folder, and what is to be run from it.
  func place(_ files: CommandFiles) -> (folder: String, source: DecisionSource) {
    let path = Self.absolute(input.path)
    guard let rules = input.rules else {
      let file = files.isFolder(path) ? FilePath.joined("assessment.yaml", in: path) : path
      return (FilePath.folder(of: file), .assessment(FilePath.name(of: file)))
    }
    let folder = FilePath.folder(of: path)
    let seen = FilePath.relative(Self.absolute(rules), to: folder)
    return (folder, .table(FilePath.name(of: path), rules: seen))
  }

  /// Those who took part.
  var named: [DecisionRecord.Person] { people.compactMap(Self.person) }

  /// What they want to say; blanks are nothing.
  var words: String? { note.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }

  /// A path seen from anywhere.
  static func absolute(_ path: String) -> String {
    FilePath.joined(path, in: Platform.currentFolder)
  }

  private static func person(_ text: String) -> DecisionRecord.Person? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return DecisionRecord.Person(role: parts[0], name: parts[1])
  }
}

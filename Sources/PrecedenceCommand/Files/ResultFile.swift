import Diagnostics
import Precedence

/// The file that a result is to be written to, and whether something would be lost there.
struct ResultFile: Sendable {
  /// The file.
  let path: String
  /// All that was typed, the file among it.
  let arguments: [String]

  /// What speaks against writing there, before anything is worked out.
  ///
  /// An earlier result is replaced; a file that is read by the same command, an assessment, rules or
  /// scenarios are not.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: A finding; `nil` if nothing does.
  func mistake(_ files: CommandFiles) -> Finding? {
    // What a pipe or a device is given is not kept, so nothing can be lost there.
    guard !files.isFolder(path), !Platform.isPipe(path), let source = try? files.read(path)
    else { return nil }
    let kind: String? =
      switch FileKind.of(source) {
      case .assessment: "an assessment"
      case .rules: "a rules file"
      case .scenarios: "a file of scenarios"
      case .tests: "a file of tests"
      case .table, .record, .unknown: isRead(files) ? "a file that the same command reads" : nil
      }
    return kind.map { CommandWording.outputOverInput(path, is: $0) }
  }

  /// Whether the file is named once more, or by an assessment or a record that is named.
  private func isRead(_ files: CommandFiles) -> Bool {
    let identity = files.identity(of: path)
    let others = named.filter { !$0.isEmpty && files.identity(of: $0) != identity }
    return named.count { !$0.isEmpty && files.identity(of: $0) == identity } > 1
      || others.contains { inputs(of: $0, files).contains { files.identity(of: $0) == identity } }
  }

  /// What was typed, of `--option=value` the value.
  private var named: [String] {
    arguments.map { argument in
      guard argument.hasPrefix("-"), let sign = argument.firstIndex(of: "=") else {
        return argument
      }
      return String(argument[argument.index(after: sign)...])
    }
  }

  /// The files that an argument leads to, as tables of an assessment or inputs of a record.
  private func inputs(of argument: String, _ files: CommandFiles) -> [String] {
    let record = files.record(argument)
    if files.isFolder(record) {
      let inside = files.assessments(in: record)
      let assessments = inside.isEmpty ? [record] : inside
      return assessments.flatMap { Self.inputs(of: Assessment.read($0, from: files).value) }
    }
    guard argument != CommandFiles.dash, Platform.isPlainFile(record),
      let source = try? files.read(record)
    else { return [] }
    switch FileKind.of(source) {
    case .assessment: return Self.inputs(of: Assessment.read(record, from: files).value)
    case .record: return inputs(of: DecisionRecord.read(source).value, at: record)
    case .rules: return files.testFiles(beside: record)
    case .scenarios, .tests, .table, .unknown: return []
    }
  }

  private static func inputs(of assessment: Assessment?) -> [String] {
    assessment?.files.map(\.source.name) ?? []
  }

  /// The files of a record where it says that they are; where `--evidence` says so, they are found
  /// through that folder.
  private func inputs(of record: DecisionRecord?, at path: String) -> [String] {
    guard let source = record?.source else { return [] }
    let folder = FilePath.joined(record?.folder ?? ".", in: FilePath.folder(of: path))
    let read = source.read(in: folder, from: EvidenceFiles())
    return read.value?.files.map { FilePath.joined($0.path, in: folder) } ?? []
  }
}

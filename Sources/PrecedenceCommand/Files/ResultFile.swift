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
      case .table, .record, .unknown: isReadToo(files) ? "a file that the same command reads" : nil
      }
    return kind.map { CommandWording.outputOverInput(path, is: $0) }
  }

  /// Whether the file is named once more, for something to be read.
  private func isReadToo(_ files: CommandFiles) -> Bool {
    let identity = files.identity(of: path)
    let named = arguments.map { argument in
      guard argument.hasPrefix("-"), let sign = argument.firstIndex(of: "=") else {
        return argument
      }
      return String(argument[argument.index(after: sign)...])
    }
    return named.count { !$0.isEmpty && files.identity(of: $0) == identity } > 1
  }
}

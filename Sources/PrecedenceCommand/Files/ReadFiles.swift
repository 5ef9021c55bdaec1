import Diagnostics
import Precedence

/// Files of which some have been read already: the standard input and pipes can be read only once.
struct ReadFiles: FileSource {
  /// What has been read, by path.
  let sources: [String: SourceText]
  /// Where all others come from.
  let others: CommandFiles

  /// The text as it was read, or as it is now.
  ///
  /// - Parameter path: The path, or `-`.
  /// - Returns: The text.
  /// - Throws: Why it cannot be read.
  func read(_ path: String) throws(FileFault) -> SourceText {
    if let source = sources[path] { return source }
    return try others.read(path)
  }

  /// Whether a path names a folder.
  func isFolder(_ path: String) -> Bool { sources[path] == nil && others.isFolder(path) }
}

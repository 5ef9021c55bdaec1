import Authoring
import Diagnostics
import Precedence

/// A set of files to begin with, on its way into a folder.
struct StarterWriting: Sendable {
  /// The files to write, with their paths.
  let files: [Outcome.SavedFile]
  private let folder: String

  /// Puts a set into a folder.
  ///
  /// - Parameters:
  ///   - starter: The set.
  ///   - folder: The folder; it need not be there.
  init(_ starter: Starter, folder: String) {
    self.folder = folder
    files = starter.files.map { file in
      Outcome.SavedFile(
        path: folder == "." ? file.path : FilePath.joined(file.path, in: folder),
        bytes: file.bytes
      )
    }
  }

  /// The files that are not there yet; the others hold the same bytes and stay as they are.
  ///
  /// - Parameter disk: Where files come from.
  /// - Returns: The files, in their order.
  func newFiles(_ disk: CommandFiles) -> [Outcome.SavedFile] {
    files.filter { !disk.exists($0.path) }
  }

  /// What speaks against writing: files of the same names that hold something else.
  ///
  /// - Parameter disk: Where files come from.
  /// - Returns: Findings; none if nothing is in the way.
  func mistakes(_ disk: CommandFiles) -> [Finding] {
    guard !folder.allSatisfy(\.isWhitespace) else { return [StarterWording.nameless] }
    if disk.exists(folder), !disk.isFolder(folder) { return [StarterWording.overFile(folder)] }
    return files.filter { file in
      disk.exists(file.path) && (try? disk.read(file.path))?.bytes != file.bytes
    }.map { StarterWording.overOther($0.path) }
  }
}

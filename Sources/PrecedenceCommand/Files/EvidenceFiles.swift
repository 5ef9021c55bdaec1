import Diagnostics
import Precedence

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that a record names, whoever wrote it: plain files only.
///
/// A record comes from somewhere else; a path in it that leads to a pipe, a device or the standard
/// input would let reading never end.
struct EvidenceFiles: FileSource {
  private let disk = DiskFiles()

  /// Reads a whole file.
  ///
  /// - Parameter path: The path.
  /// - Returns: The file under that name.
  /// - Throws: Why it cannot be read.
  func read(_ path: String) throws(FileFault) -> SourceText {
    if !Platform.isPlainFile(path), !isFolder(path),
      FileManager.default.fileExists(atPath: path)
    {
      throw .notReadable
    }
    return try disk.read(path)
  }

  /// Whether a path names a folder.
  func isFolder(_ path: String) -> Bool { disk.isFolder(path) }
}

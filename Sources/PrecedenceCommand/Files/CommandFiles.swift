import Diagnostics
import Precedence

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of the disk, and the standard input under the name `-`.
struct CommandFiles: FileSource {
  /// The name that stands for the standard input or output.
  static let dash = "-"

  private let disk = DiskFiles()

  /// Reads a whole file, or the standard input to its end.
  ///
  /// - Parameter path: The path, or `-`.
  /// - Returns: The text, the standard input under the name `standard input`.
  /// - Throws: Why it cannot be read.
  func read(_ path: String) throws(FileFault) -> SourceText {
    guard path == Self.dash else { return try disk.read(path) }
    let bytes = try Platform.standardInput(limit: DiskFiles.byteLimit)
    return SourceText(name: "standard input", bytes: bytes)
  }

  /// Whether a path names a folder.
  func isFolder(_ path: String) -> Bool { path != Self.dash && disk.isFolder(path) }

  /// The names in a folder, sorted; `nil` if it cannot be looked into.
  func names(in folder: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
